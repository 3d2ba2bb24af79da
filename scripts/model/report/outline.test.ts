import { expect, test } from "vitest";
import { OUTLINE } from "./outline.ts";

test.each(["shortcomings", "solutions"])("the %s are one section, for everyone", (kind) => {
  const sections = OUTLINE.filter(({ content }) => content.kind === kind);
  expect(sections.map(({ audience }) => audience)).toEqual(["everyone"]);
});

test("ids, anchors and files are used once, and a part follows a chapter that exists", () => {
  const ids = OUTLINE.map(({ id }) => id);
  expect(new Set(ids).size).toBe(OUTLINE.length);
  expect(new Set(OUTLINE.map(({ anchor }) => anchor)).size).toBe(OUTLINE.length);
  for (const { partOf, id } of OUTLINE)
    if (partOf !== null) expect(ids.indexOf(partOf)).toBeLessThan(ids.indexOf(id));
});
