import { copyFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import {
  fillSample,
  planSample,
  sampleForm,
  type Answers,
} from "../../../tests/samples/forms/intake.ts";
import { sampleRoot } from "../../../tests/samples/root.ts";
import { removeAnswered } from "./answered.ts";
import { writeCorrections } from "./write-corrections.ts";

const LOADED = { files: sampleRoot(), problems: [], unread: [] };

function read(folder: string, given: Readonly<Record<string, readonly [unit: string, Answers]>>) {
  const filled = Object.fromEntries(
    Object.entries(given).map(([name, [unit, answers]]) => [
      name,
      fillSample(sampleForm(unit), answers),
    ]),
  );
  const plan = planSample(filled);
  if (plan.kind !== "plan") throw new Error("the root is not sound");
  const places = new Map(Object.keys(given).map((name) => [name, path.join(folder, name)]));
  return { books: plan.books, places };
}

const WRONG = { so_dang_vien: "mười" };
const RIGHT = { so_dang_vien: 12 };

/** A folder from which two forms went back. */
async function sendBack() {
  const folder = await makeTempFolder("nhan-ve");
  const { books, places } = read(folder, {
    "C.xlsx": ["chi-bo-c", WRONG],
    "A.xlsx": ["xa-a", WRONG],
  });
  await writeCorrections(books, LOADED, places);
  return { folder, beside: path.join(folder, "can-sua") };
}

test("what went back goes when the mended form is taken, and what others wait for stays", async () => {
  const { folder, beside } = await sendBack();
  const { books, places } = read(folder, { "C (1).xlsx": ["chi-bo-c", RIGHT] });
  expect(await removeAnswered(books, places)).toEqual({
    removed: [path.join(beside, "C-can-sua.xlsx")],
    left: [],
  });
  expect(await readdir(beside)).toEqual(["A-can-sua.xlsx", "da-ghi.sha256"]);
  const other = read(folder, { "A (1).xlsx": ["xa-a", { so_dang_vien: 214 }] });
  await removeAnswered(other.books, other.places);
  expect(await readdir(folder)).toEqual([]);
});

test("what somebody has put there or has changed stays", async () => {
  const { folder, beside } = await sendBack();
  await writeFile(path.join(beside, "C-can-sua.xlsx"), fillSample(sampleForm("chi-bo-c"), RIGHT));
  await copyFile(path.join(beside, "A-can-sua.xlsx"), path.join(folder, "giu.xlsx"));
  const { books, places } = read(folder, { "C (1).xlsx": ["chi-bo-c", RIGHT] });
  expect(await removeAnswered(books, places)).toEqual({ removed: [], left: [] });
  expect(await readdir(beside)).toEqual(["A-can-sua.xlsx", "C-can-sua.xlsx", "da-ghi.sha256"]);
});

test("a blank form answers nothing", async () => {
  const { folder } = await sendBack();
  const { books, places } = read(folder, { "C (1).xlsx": ["chi-bo-c", {}] });
  expect(await removeAnswered(books, places)).toEqual({ removed: [], left: [] });
});

test("a faulty form does not go back once more when a mended one came with it", async () => {
  const folder = await makeTempFolder("nhan-ve");
  const { books, places } = read(folder, {
    "C.xlsx": ["chi-bo-c", WRONG],
    "C (1).xlsx": ["chi-bo-c", RIGHT],
  });
  expect(await writeCorrections(books, LOADED, places)).toEqual({
    kind: "written",
    places: [],
    left: [],
  });
});
