import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { fillSample, planSample, sampleForm } from "../../../tests/samples/intake.ts";
import { sampleRoot } from "../../../tests/samples/root.ts";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { writeCorrections } from "./write-corrections.ts";

const FORM = sampleForm("chi-bo-c");

async function correct(folder: string, typed: string) {
  const bytes = fillSample(FORM, { so_dang_vien: typed });
  const plan = planSample({ "C.xlsx": bytes });
  if (plan.kind !== "plan") throw new Error("the root is not sound");
  const places = new Map([["C.xlsx", path.join(folder, "C.xlsx")]]);
  const loaded = { files: sampleRoot(), problems: [], unread: [] };
  return writeCorrections(plan.books, loaded, places);
}

test("a form that goes back is written over no other one, and not twice", async () => {
  const folder = await makeTempFolder("nhan-ve");
  const beside = path.join(folder, "can-sua");
  const toWritten = (name: string) => ({ kind: "written", places: [path.join(beside, name)] });
  expect(await correct(folder, "mười")).toEqual(toWritten("C-can-sua.xlsx"));
  expect(await correct(folder, "mười")).toEqual(toWritten("C-can-sua.xlsx"));
  expect(await correct(folder, "mười hai")).toEqual(toWritten("C-can-sua-2.xlsx"));
  expect(await readdir(beside)).toEqual(["C-can-sua-2.xlsx", "C-can-sua.xlsx", "da-ghi.sha256"]);
});

test("a sound form does not go back", async () => {
  expect(await correct(await makeTempFolder("nhan-ve"), "12")).toEqual({
    kind: "written",
    places: [],
  });
});

test("a place that takes no file is told", async () => {
  const folder = await makeTempFolder("nhan-ve");
  const beside = path.join(folder, "can-sua");
  await writeFile(beside, "");
  expect(await correct(folder, "mười")).toEqual({
    kind: "unwritable",
    reason: `“${beside}”: đã có tệp mang tên của thư mục`,
  });
});
