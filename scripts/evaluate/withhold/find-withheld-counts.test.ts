import { expect, test } from "vitest";
import { inBoth, PHUONG_B, sampleDataset, XA_A, type Change } from "../../../tests/samples/root.ts";
import { evaluatePeriod } from "../evaluate-period.ts";
import type { WithheldFigures } from "./find-withheld.ts";

const LIMIT: Change = ["data/bieu-mau.yaml", "don_vi_duoi: 0", "don_vi_duoi: 1"];
const NO_DAY = inBoth([XA_A, "  ngay_dai_hoi: 15/5/2020\n", ""]);

test.each<[string, readonly Change[], readonly string[]]>([
  ["tells its states while some unit is done", [], []],
  ["hides them where every unit lacks data or has not started", NO_DAY, ["nhan-su"]],
  [
    "tells that nobody has data, as its indicators do",
    [
      [XA_A, toSilent("Đảng bộ xã A", "dang-bo-xa")],
      [PHUONG_B, toSilent("Đảng bộ phường B", "dang-bo-phuong")],
    ],
    [],
  ],
])("a strand %s", (_what, changes, expected) => {
  expect([...judge(changes).strands]).toEqual(expected);
});

test("an indicator that applies to who answers yes is hidden where nobody may know how many do", () => {
  const { indicators } = judge([
    [XA_A, "ban_chi_dao: có", "ban_chi_dao: không"],
    [
      "data/chi-tieu.yaml",
      "    nguong: 30/6/2020\n",
      "    nguong: 30/6/2020\n    dieu_kien: { truong: ban_chi_dao, la: [có] }\n",
    ],
  ]);
  expect([...indicators]).toEqual(["lap-ban-chi-dao", "ngay-to-chuc"]);
});

test("the number of silent units is hidden where figures without gaps leave nobody else", () => {
  // Chi bộ C has sent nothing; both indicators with a strand are of the two others.
  expect(judge([]).hasSilent).toBe(true);
  expect(judge([[XA_A, toSilent("Đảng bộ xã A", "dang-bo-xa")]]).hasSilent).toBe(false);
});

function judge(changes: readonly Change[]): WithheldFigures {
  const dataset = sampleDataset(LIMIT, ...changes);
  const [period] = dataset.periods.slice(-1);
  if (period === undefined) throw new Error("no period");
  return evaluatePeriod(dataset, period).withheld;
}

function toSilent(name: string, type: string): string {
  return `ten: ${name}\nloai: ${type}\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n`;
}
