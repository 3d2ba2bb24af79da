import { describe, expect, test } from "vitest";
import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import {
  findEmptyPlaceholders,
  findWithheldPlaceholders,
} from "../../scripts/compose/figures/check-placeholders.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { evaluatePeriod } from "../../scripts/evaluate/evaluate-period.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { MO_DAU, NO_BLOCKS, sampleDataset, sentencesOf, type Change } from "../samples/root.ts";
import { STATISTICS } from "../samples/statistics.ts";
import { DAY, writeSmall, type Small } from "../solver/planted/root.ts";
import { withProse } from "../solver/random/root.ts";

const EVERYTHING: Change = ["data/bieu-mau.yaml", "nhom_duoi: 3", "nhom_duoi: 0"];

test.each([
  ["{{ nu-cap-uy.khoi.xa-phuong.chua_dat | kem_ten }}", "1 đảng bộ xã, phường"],
  ["{{ nu-cap-uy.loai.dang-bo-xa.chua_dat | muc_do }}", "một xã"],
  ["{{ nu-cap-uy.loai.dang-bo-phuong.ty_le }}", "15%"],
  ["{{ nu-cap-uy.khoi.co-quan.ap_dung }}", "0"],
  ["{{ van-kien.khoi.co-quan.chua_co_so_lieu | kem_ten }}", "1 chi bộ cơ sở"],
  ["{{ van-kien.loai.dang-bo-xa.hoan_thanh | muc_do_hoan_thanh }}", "đã hoàn thành"],
  ["{{ so_dang_vien.khoi.xa-phuong.tong }}", "1.448"],
  ["{{ so_dang_vien.loai.dang-bo-xa.tong }}", "214"],
  ["{{ so_dang_vien.khoi.xa-phuong.so_don_vi | kem_ten }}", "2 đảng bộ xã, phường"],
  ["{{ dang-vien-binh-quan.loai.dang-bo-xa.gia_tri }}", "214"],
  ["{{ nu-trung-cu.loai.dang-bo-xa.gia_tri }}", "13,33%"],
  ["{{ hinh_thuc.la.dai-bieu | muc_do }}", "cả hai đơn vị"],
  ["{{ hinh_thuc.la.dang-vien | hai_chu_so }}", "00"],
  ["{{ ban_chi_dao.la.có }}/{{ ban_chi_dao.la.không }}", "1/1"],
])("%s is %s", (text, expected) => {
  const dataset = sampleDataset(STATISTICS, EVERYTHING, [MO_DAU, `${text}\n`]);
  expect(resolveText(text, null, toSampleBriefings(dataset).newest)).toBe(expected);
});

test.each([
  ["nu-cap-uy.khoi.co-quan.chua_dat", true],
  ["nu-cap-uy.khoi.co-quan.ap_dung", false],
  ["van-kien.khoi.co-quan.cham", false],
])("of units that nothing is asked of only the number is told: %s", (wanted, isEmpty) => {
  const { all, internal } = toSampleBriefings(
    sampleDataset(EVERYTHING, [MO_DAU, `Có {{ ${wanted} }}.\n`]),
  );
  const found = findEmptyPlaceholders(all, internal.briefing).map((problem) => problem.found);
  expect(found).toEqual(isEmpty ? [wanted] : []);
});

describe("a placeholder that asks for no such part is refused", () => {
  test.each<readonly [string, readonly Change[], string]>([
    [
      "so_dang_vien.khoi.xa-phong.tong",
      [],
      "chỗ điền số nêu «xa-phong», nhưng không có đối tượng này; có phải «xa-phuong»?",
    ],
    ["nu-cap-uy.khoi.xa-phuong.nguong", [], "không có giá trị «nu-cap-uy.khoi.xa-phuong.nguong»"],
    [
      "hinh_thuc.la.dai-bieuu",
      [],
      "không có giá trị «hinh_thuc.la.dai-bieuu»; các giá trị có thể dùng: la.dai-bieu, la.dang-vien; có phải «la.dai-bieu»?",
    ],
    [
      "ban_chi_dao.la.co",
      [],
      "không có giá trị «ban_chi_dao.la.co»; các giá trị có thể dùng: la.có, la.không; có phải «la.có»?",
    ],
    ["hinh_thuc.la", [], "không có giá trị «hinh_thuc.la»"],
    ["so_dang_vien.la.co", [], "không có giá trị «so_dang_vien.la»"],
    [
      "so_dang_vien.khoi.co-quan.tong",
      NO_BLOCKS,
      "chỗ điền số «so_dang_vien.khoi.co-quan» nêu tên khối, nhưng data/loai-don-vi.yaml không khai khối nào",
    ],
  ])("%s", (placeholder, changes, expected) => {
    const [sentence, ...others] = sentencesOf(...changes, [MO_DAU, `Có {{ ${placeholder} }}.\n`]);
    expect(sentence).toContain(expected);
    expect(others).toEqual([]);
  });
});

/** The placeholders that public prose may not have, of those that it asks for. */
function listRefused(small: Omit<Small, "asked">, asked: readonly string[]): readonly string[] {
  const { files } = writeSmall(small);
  const { dataset, problems } = validate(withProse(files, new Map([[DAY, asked]])));
  if (dataset === null) throw new Error(problems.map(toSentence).join("\n"));
  const [period] = dataset.periods.map((one) => evaluatePeriod(dataset, one));
  if (period === undefined) throw new Error("no period");
  const briefings = composePublicBriefings(dataset, [period]);
  return findWithheldPlaceholders(briefings).map(({ found }) => found);
}

const SET_UP = {
  "ct-lap": { rule: "kieu: co-khong\n    truong: da_lap", strand: "mang-hai" },
};
const FIELDS: Small["fields"] = [
  { id: "dang_vien", kind: "so-dem", visibility: "tong-hop" },
  { id: "nu", kind: "so-dem", visibility: "tong-hop", more: "khong_vuot: dang_vien" },
  { id: "da_lap", kind: "co-khong", visibility: "tong-hop" },
];

function unitsOf(
  ...blocks: readonly (readonly [block: string, count: number, values: string])[]
): Small["units"] {
  return blocks.flatMap(([block, count, values]) =>
    Array.from({ length: count }, () => ["loai-1", block, values] as const),
  );
}

describe("a public text may tell of a part what points at nobody", () => {
  const met = "dang_vien: 30, nu: 10, da_lap: có";
  const missed = "dang_vien: 30, nu: 10, da_lap: không";
  test.each<
    readonly [string, Small["units"], asked: readonly string[], refused: readonly string[]]
  >([
    [
      "a block of many, beside many others",
      unitsOf(["khoi-1", 3, met], ["khoi-1", 1, missed], ["khoi-2", 4, met]),
      ["ct-lap.khoi.khoi-1.chua_dat", "dang_vien.khoi.khoi-1.tong"],
      [],
    ],
    [
      "a block of few",
      unitsOf(["khoi-1", 1, met], ["khoi-1", 1, missed], ["khoi-2", 6, met]),
      ["ct-lap.khoi.khoi-1.chua_dat", "dang_vien.khoi.khoi-1.tong", "ct-lap.chua_dat"],
      ["ct-lap.khoi.khoi-1.chua_dat", "dang_vien.khoi.khoi-1.tong"],
    ],
    [
      "a block of many, beside few others",
      unitsOf(["khoi-1", 6, met], ["khoi-2", 1, met], ["khoi-2", 1, missed]),
      ["ct-lap.khoi.khoi-1.chua_dat", "dang_vien.khoi.khoi-1.tong"],
      ["ct-lap.khoi.khoi-1.chua_dat", "dang_vien.khoi.khoi-1.tong"],
    ],
    [
      "two blocks that leave few others: the second is refused",
      unitsOf(["khoi-1", 3, met], ["khoi-2", 3, met], ["khoi-3", 2, met]),
      ["dang_vien.khoi.khoi-1.tong", "dang_vien.khoi.khoi-2.tong"],
      ["dang_vien.khoi.khoi-2.tong"],
    ],
    [
      "a block of which every unit misses it",
      unitsOf(["khoi-1", 4, missed], ["khoi-2", 4, met]),
      ["ct-lap.khoi.khoi-1.chua_dat", "da_lap.khoi.khoi-1.tong"],
      ["ct-lap.khoi.khoi-1.chua_dat", "da_lap.khoi.khoi-1.tong"],
    ],
    [
      "a block beside others of which every unit misses it",
      unitsOf(["khoi-1", 4, met], ["khoi-2", 4, missed]),
      ["ct-lap.khoi.khoi-1.dat"],
      ["ct-lap.khoi.khoi-1.dat"],
    ],
    [
      "few persons in a block, and few left of the whole",
      unitsOf(
        ["khoi-1", 4, "dang_vien: 30, nu: 1, da_lap: có"],
        ["khoi-2", 4, "dang_vien: 30, nu: 29, da_lap: có"],
      ),
      ["nu.khoi.khoi-1.tong", "dang_vien.khoi.khoi-2.tong", "nu.khoi.khoi-2.tong"],
      ["nu.khoi.khoi-1.tong", "nu.khoi.khoi-2.tong"],
    ],
    [
      "answers of enough units",
      unitsOf(["khoi-1", 4, met], ["khoi-1", 4, missed]),
      ["da_lap.la.có", "da_lap.la.không"],
      [],
    ],
    [
      "an answer that shows that all miss an indicator",
      unitsOf(["khoi-1", 4, missed]),
      ["da_lap.la.không"],
      ["da_lap.la.không"],
    ],
  ])("%s", (_what, units, asked, refused) => {
    expect(listRefused({ fields: FIELDS, indicators: SET_UP, units }, asked)).toEqual(refused);
  });
});

test("internal texts are told everything", () => {
  const item =
    "---\ntieu_de: Nội bộ\npham_vi: noi-bo\n---\ncó {{ nu-cap-uy.loai.dang-bo-xa.chua_dat }} đơn vị.\n";
  const dataset = sampleDataset(["content/2020-04-10/ket-qua/02-noi-bo.md", item]);
  const { internal, all } = toSampleBriefings(dataset);
  expect(findWithheldPlaceholders(all)).toEqual([]);
  const text = "{{ nu-cap-uy.loai.dang-bo-xa.chua_dat }}";
  expect(resolveText(text, null, internal.briefing)).toBe("1");
});
