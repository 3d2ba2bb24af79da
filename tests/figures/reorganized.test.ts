import { expect, test } from "vitest";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { findUnitNotices } from "../../scripts/evaluate/notices/find-unit-notices.ts";
import { judgeCompleteness } from "../../scripts/evaluate/completeness.ts";
import { leaveOutStale } from "../../scripts/evaluate/stale/leave-out-stale.ts";
import { toFormerId } from "../../scripts/model/units/reorganization.ts";
import { DECIMAL, NO_SUM } from "../samples/decimal.ts";
import { change, XA_D } from "../samples/faults/reorganizations.ts";
import {
  CHI_BO_C,
  inBoth,
  PHUONG_B,
  sampleDataset,
  sampleRoot,
  sentencesOf,
  XA_A,
  type Change,
} from "../samples/root.ts";

const MEMBERS = "so_dang_vien";
const MERGED = change("loai: hop-nhat, don_vi: [xa-a, phuong-b], thanh: [xa-d]");
const RENAMED = change("loai: doi-ten, don_vi: [xa-a], thanh: [xa-d]");
const ABSORBED = change("loai: sap-nhap, don_vi: [xa-a], thanh: [phuong-b]");

/** Members may not change by more than a tenth unless somebody confirms it. */
const WATCHED: Change = [
  "data/bieu-mau.yaml",
  "    bat_buoc: có\n    cong_khai: don-vi\n",
  "    bat_buoc: có\n    cong_khai: don-vi\n    thay_doi_toi_da: 10%\n",
];

const textOf = (file: string) => sampleRoot().find((one) => one.file === file)?.text ?? "";
const newXaD = (text: string): Change => [XA_D, text.replace("xã A", "xã D")];

/** Communes A and B have become one, with so many members. */
function merged(members: number): readonly Change[] {
  const text = textOf(PHUONG_B)
    .replace("phường B", "xã D")
    .replace("so_dang_vien: 1234", `so_dang_vien: ${members}`);
  return [MERGED, [XA_A, null], [PHUONG_B, null], newXaD(text)];
}

const totalsOf = (...changes: readonly Change[]) => {
  const dataset = sampleDataset(...changes);
  return dataset.periods.map(
    (period) => evaluatePeriod(dataset, period).evaluation.totals.get(MEMBERS)?.total,
  );
};

test("a total before a merger is that of the parts, and after it that of the new unit", () => {
  expect(totalsOf(...merged(1448))).toEqual([214 + 1234, 1448]);
});

test("the counts of a new unit are compared with the sum of its parts", () => {
  const [sentence, ...others] = sentencesOf(WATCHED, ...merged(2000));
  expect(others).toEqual([]);
  expect(sentence).toContain("kỳ 10/4/2020 là 2.000, kỳ 05/3/2020 là 1.448");
  expect(sentence).toContain("don-vi/xa-a.yaml, data/ky/2020-03-05/don-vi/phuong-b.yaml");
});

test("who takes in another is compared with the sum of both", () => {
  const [sentence, ...others] = sentencesOf(WATCHED, ABSORBED, [XA_A, null]);
  expect(others).toEqual([]);
  expect(sentence).toContain("kỳ 10/4/2020 là 1.234, kỳ 05/3/2020 là 1.448");
});

test.each<readonly [string, readonly Change[], string]>([
  [
    "a renamed unit is compared with what it sent under its old name",
    [RENAMED, [XA_A, null]],
    "900",
  ],
  [
    "a split unit is compared with nothing",
    [
      change("loai: chia-tach, don_vi: [xa-a], thanh: [xa-d, xa-e]"),
      [XA_A, null],
      [XA_D.replace("xa-d", "xa-e"), textOf(CHI_BO_C).replace("Chi bộ C", "Đảng bộ xã E")],
    ],
    "",
  ],
])("%s", (_what, changes, told) => {
  const text = textOf(XA_A).replace("so_dang_vien: 214", "so_dang_vien: 900");
  const sentences = sentencesOf(WATCHED, ...changes, newXaD(text));
  expect(sentences).toHaveLength(told === "" ? 0 : 1);
  expect(sentences.join("")).toContain(told);
});

test("a renamed unit that sends the same again has not sent, and a merged one has", () => {
  const hasSent = (...changes: readonly Change[]) => {
    const { periods, form } = sampleDataset(...changes);
    const units = leaveOutStale(periods, form.fields).at(-1)?.units;
    return units?.find(({ id }) => id === "xa-d")?.hasSent;
  };
  const before: Change = ["data/ky/2020-03-05/don-vi/xa-a.yaml", textOf(XA_A)];
  expect(hasSent(before, RENAMED, [XA_A, null], newXaD(textOf(XA_A)))).toBe(false);
  expect(hasSent(...merged(1448))).toBe(true);
});

test("the board follows a renamed unit, and does not call it vanished or new", () => {
  const silent = (file: string) => textOf(file).replace(/so_lieu:[^]*$/, "so_lieu: chua-gui\n");
  const { periods, form } = sampleDataset(
    ["data/ky/2020-03-05/don-vi/xa-a.yaml", silent(XA_A)],
    RENAMED,
    [XA_A, null],
    newXaD(silent(XA_A)),
  );
  const board = judgeCompleteness({
    ...form,
    periods: periods.map((period) => ({ ...period, unreadable: [] })),
  });
  expect(board?.vanished).toEqual([]);
  expect(board?.appeared).toEqual([]);
  expect(board?.units.find(({ id }) => id === "xa-d")?.silentSince).toBe("2020-03-05");
});

test("a name that was declared as changed needs no notice", () => {
  const notices = (...changes: readonly Change[]) => {
    const dataset = sampleDataset([XA_A, "ten: Đảng bộ xã A", "ten: Đảng bộ xã D"], ...changes);
    return dataset.periods.flatMap((period) => findUnitNotices(dataset, period));
  };
  expect(notices().map(({ code }) => code)).toEqual(["unit-changed"]);
  const renamed = change("loai: doi-ten, don_vi: [xa-a], thanh: [xa-a]");
  expect(notices(renamed)).toEqual([]);
  const moved = notices(renamed, [XA_A, "khoi: xa-phuong", "khoi: co-quan"]);
  expect(moved.map(({ path }) => path)).toEqual(["khoi"]);
});

test("who takes in another is still compared with what it sent itself, but for its counts", () => {
  const taken = change("loai: sap-nhap, don_vi: [chi-bo-c], thanh: [xa-a]");
  const undone: Change = [XA_A, "    da-duyet: 03/3/2020\n", ""];
  expect(sentencesOf(taken, [CHI_BO_C, null])).toEqual([]);
  const [sentence, ...others] = sentencesOf(taken, [CHI_BO_C, null], undone);
  expect(others).toEqual([]);
  expect(sentence).toContain("bước «Đã duyệt» xong ngày 03/3/2020");
});

test.each<readonly [string, string, readonly Change[], readonly string[]]>([
  ["of the sum of both needs no confirmation", "19", [], []],
  ["of its own area alone wants one", "12,5", [], ["kỳ 10/4/2020 là 12,5, kỳ 05/3/2020 là 19"]],
  ["that does not add up is compared with nothing", "12,5", [NO_SUM], []],
])("who takes in another with an area %s", (_what, area, changes, expected) => {
  const taken = change("loai: sap-nhap, don_vi: [phuong-b], thanh: [xa-a]");
  const areas: readonly Change[] = [
    ...inBoth([PHUONG_B, "dien_tich: 0,07", "dien_tich: 6,5"]),
    ["data/bieu-mau.yaml", "thay_doi_toi_da: 50%", "thay_doi_toi_da: 20%"],
    [XA_A, "dien_tich: 12,5", `dien_tich: ${area}`],
  ];
  const sentences = sentencesOf(...DECIMAL, ...areas, ...changes, taken, [PHUONG_B, null]);
  expect(sentences).toHaveLength(expected.length);
  for (const [index, part] of expected.entries()) expect(sentences[index]).toContain(part);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "a unit takes in one and is then merged itself",
    [
      "loai: sap-nhap, don_vi: [chi-bo-c], thanh: [phuong-b]",
      "loai: hop-nhat, don_vi: [phuong-b, xa-a], thanh: [xa-d]",
    ],
    ["chi-bo-c", "phuong-b", "xa-a"],
  ],
  [
    "two units are renamed into one",
    [
      "loai: doi-ten, don_vi: [xa-a], thanh: [xa-d]",
      "loai: doi-ten, don_vi: [phuong-b], thanh: [xa-d]",
    ],
    ["xa-a", "phuong-b"],
  ],
  [
    "a unit is split into the same twice",
    ["loai: chia-tach, don_vi: [xa-a], thanh: [xa-d, xa-d]"],
    ["xa-a"],
  ],
])("refused: %s", (_what, entries, gone) => {
  const removed = gone.map((id): Change => [`data/ky/2020-04-10/don-vi/${id}.yaml`, null]);
  const sentences = sentencesOf(change(...entries), ...removed, newXaD(textOf(XA_A)));
  expect(sentences).toHaveLength(1);
});

test("a unit that takes in others under a new name is the one that it was", () => {
  const changes = [
    { kind: "absorbed", from: ["c"], into: ["d"], date: null, instrument: null },
    { kind: "renamed", from: ["a"], into: ["d"], date: null, instrument: null },
  ] as const;
  expect(toFormerId("d", changes)).toBe("a");
  expect(toFormerId("d", changes.toReversed())).toBe("a");
});

test("a wrong id in a change is the only problem, not also the unit that it means", () => {
  const sentences = sentencesOf(change("loai: giai-the, don_vi: [chi-bo-x]"), [CHI_BO_C, null]);
  expect(sentences).toEqual([
    "data/ky/2020-04-10/ky.yaml:5:32: đơn vị «chi-bo-x» không có ở kỳ trước (05/3/2020); có phải «chi-bo-c»?",
  ]);
});
