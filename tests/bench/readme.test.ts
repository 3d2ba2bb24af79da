import { expect, test } from "vitest";
import { compareReadme } from "../../bench/figures/readme.ts";
import { SECTIONS } from "../../bench/sections.ts";

test("bench/README.md says what the newest results say, and nobody has typed a figure into it", async () => {
  const { found, wanted } = await compareReadme(SECTIONS.map(({ name }) => name));
  expect(found).toBe(wanted);
});
