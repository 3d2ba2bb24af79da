import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { HAN_CHE, NO_FORM, sampleDataset, type Change } from "../../../tests/samples/root.ts";

const SOLUTION = "content/2020-04-10/giai-phap/01-ra-soat.md";
const NO_NOTE: Change = [SOLUTION, "ghi_chu_noi_bo: GHI-CHU-GIAI-PHAP\n", ""];

const NO_RESULT_NOTE: Change = [
  "content/2020-04-10/ket-qua/01-van-kien.md",
  "ghi_chu_noi_bo: GHI-CHU-KET-QUA\n",
  "",
];

/** The text of an internal document; empty if there is none. */
function textOf(path: string, changes: readonly Change[]): string {
  const { internalPapers } = toSampleBriefings(sampleDataset(...changes));
  return JSON.stringify(internalPapers.find((paper) => paper.path === path)?.view ?? "");
}

test.each([
  ["GHI-CHU-KET-QUA", [true, false]],
  ["GHI-CHU-HAN-CHE", [true, false]],
  ["GHI-CHU-GIAI-PHAP", [true, false]],
  ["NGUYEN-NHAN-NOI-BO", [true, false]],
  ["CHU-TRI-HAN-CHE", [true, false]],
  ["CHU-TRI-GIAI-PHAP", [true, true]],
  ["Sau khi rà soát", [true, true]],
  ["-BC/", [false, true]],
])("«%s» stands in the working copy, in the signed document: %s", (words, expected) => {
  const texts = ["noi-bo/ban-lam-viec.pdf", "noi-bo/bao-cao.pdf"].map((path) => textOf(path, []));
  expect(texts.map((text) => text.includes(words))).toEqual(expected);
});

test("who mends a shortcoming stays in the signed document where everyone may know it", () => {
  const cleared: Change = [HAN_CHE, "tinh_trang:", "cong_khai_them: [chu_tri]\ntinh_trang:"];
  expect(textOf("noi-bo/bao-cao.pdf", [cleared])).toContain("CHU-TRI-HAN-CHE");
});

test.each([
  ["a written shortcoming", [NO_NOTE], true],
  ["one that the program wrote", [NO_NOTE, NO_RESULT_NOTE, [HAN_CHE, null] as const], false],
  ["a note alone", NO_FORM, true],
  ["neither", [...NO_FORM, NO_NOTE], false],
])("with %s there is a working copy: %s", (_what, changes, isThere) => {
  expect(textOf("noi-bo/ban-lam-viec.pdf", changes) !== '""').toBe(isThere);
});
