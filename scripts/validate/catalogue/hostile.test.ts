import { expect, test } from "vitest";
import { sentencesOf } from "../../../tests/samples/root.ts";
import { HOSTILE_TEXTS } from "../../../tests/samples/hostile-texts.ts";

test.each(HOSTILE_TEXTS)("refused, with one sentence first: %s", (_what, file, text, sentence) => {
  const [first, ...others] = sentencesOf([file, text()]).filter((one) => one.startsWith(file));
  expect(first).toBe(`${file}:${sentence}`);
  expect(others.length).toBeLessThanOrEqual(1000);
});
