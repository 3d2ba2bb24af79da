import { expect, test } from "vitest";
import { createTalk } from "../../../tests/samples/forms/talk.ts";
import { askYesNo } from "./ask-yes-no.ts";

test("an answer that is neither yes nor no is told, and the question comes again", async () => {
  const { talk, told } = createTalk(["x", "c"]);
  expect(await askYesNo(talk, "Đúng chưa?")).toBe(true);
  expect(told).toContain("  «x» không phải là «c» hoặc «k».");
});

test.each(["k", "không", ""])("%j is no, without a word more", async (line) => {
  const { talk, told } = createTalk([line]);
  expect(await askYesNo(talk, "Đúng chưa?")).toBe(false);
  expect(told.filter((one) => one.includes("không phải là"))).toEqual([]);
});
