import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { fillSample, planSample, sampleForm } from "../../../tests/samples/forms/intake.ts";
import {
  CHI_BO_C,
  HAN_CHE,
  PHUONG_B,
  sampleRoot,
  sentencesOf,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { writeCorrections } from "./write-corrections.ts";

const FORM = sampleForm("chi-bo-c");

async function correct(folder: string, typed: string, ...changes: readonly Change[]) {
  const bytes = fillSample(FORM, { so_dang_vien: typed });
  const plan = planSample({ "C.xlsx": bytes }, changes);
  if (plan.kind !== "plan") throw new Error("the root is not sound");
  const places = new Map([["C.xlsx", path.join(folder, "C.xlsx")]]);
  const loaded = { files: sampleRoot(...changes), problems: [], unread: [] };
  return writeCorrections(plan.books, loaded, places);
}

test("a form that goes back is written over no other one, and not twice", async () => {
  const folder = await makeTempFolder("nhan-ve");
  const beside = path.join(folder, "can-sua");
  const toWritten = (name: string) => ({
    kind: "written",
    places: [path.join(beside, name)],
    left: [],
  });
  expect(await correct(folder, "mười")).toEqual(toWritten("C-can-sua.xlsx"));
  expect(await correct(folder, "mười")).toEqual(toWritten("C-can-sua.xlsx"));
  expect(await correct(folder, "mười hai")).toEqual(toWritten("C-can-sua-2.xlsx"));
  expect(await readdir(beside)).toEqual(["C-can-sua-2.xlsx", "C-can-sua.xlsx", "da-ghi.sha256"]);
});

test("a sound form does not go back", async () => {
  expect(await correct(await makeTempFolder("nhan-ve"), "12")).toEqual({
    kind: "written",
    places: [],
    left: [],
  });
});

test.each<readonly [what: string, change: Change]>([
  ["the text is that of the last period", [HAN_CHE, "pham_vi:", "cua_ky: 05/3/2020\npham_vi:"]],
  ["a jump waits for a word", [XA_A, "    da-duyet: 03/3/2020\n", ""]],
  ["another unit has a fault", [PHUONG_B, "cap_uy_nu: 3", "cap_uy_nu: ba"]],
])("a form goes back all the same where %s", async (_what, change) => {
  expect(sentencesOf(change)).not.toEqual([]);
  const done = await correct(await makeTempFolder("nhan-ve"), "mười", change);
  expect(done).toMatchObject({ places: [expect.stringMatching(/C-can-sua\.xlsx$/)], left: [] });
});

test("where the unit's own entry cannot be read, the form that stays is named", async () => {
  const broken: Change = [CHI_BO_C, "loai: chi-bo", "loai: không-có"];
  const done = await correct(await makeTempFolder("nhan-ve"), "mười", broken);
  expect(done).toEqual({ kind: "written", places: [], left: ["C.xlsx"] });
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
