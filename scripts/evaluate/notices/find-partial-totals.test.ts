import { expect, test } from "vitest";
import {
  CHI_BO_C,
  HAN_CHE,
  inBoth,
  MO_DAU,
  PHUONG_B,
  sampleDataset,
  type Change,
} from "../../../tests/samples/root.ts";
import { listProse } from "../../model/prose/report.ts";
import { findPartialTotals } from "./find-partial-totals.ts";

const TEXT = "Có {{ so_dang_vien.tong }} đảng viên.";
const ANSWERED: Change = [CHI_BO_C, "so_lieu: chua-gui", "so_lieu: { so_dang_vien: 48 }"];

test.each<[sentence: string, text: string, changes: readonly Change[], found: readonly string[]]>([
  ["one of three has not answered", TEXT, [], ["so_dang_vien.tong: 2 trong 3 đơn vị phải báo cáo"]],
  ["all have answered", TEXT, [ANSWERED], []],
  ["of a block in which all have answered", TEXT.replace("tong", "khoi.xa-phuong.tong"), [], []],
  ["nobody of a type has answered", TEXT.replace("tong", "loai.chi-bo.tong"), [], []],
  ["the field asks only those who have answered", "Có {{ cap_uy_tong.tong }} người.", [], []],
  ["the text says of how many", `${TEXT} Của {{ so_dang_vien.so_don_vi }}.`, [], []],
  [
    "the text says of how many of another group",
    `${TEXT} {{ so_dang_vien.khoi.xa-phuong.so_don_vi }}.`,
    [],
    ["so_dang_vien.tong: 2 trong 3 đơn vị phải báo cáo"],
  ],
  ["the text says how many have reported", `${TEXT} {{ don_vi.chua_bao_cao | kem_ten }}.`, [], []],
  [
    "the text says how many have reported, one is silent, and one has not answered",
    `${TEXT} {{ don_vi.da_bao_cao | kem_ten }}.`,
    inBoth([PHUONG_B, "so_dang_vien: 1234", "so_dang_vien: chua-co-so-lieu"]),
    ["so_dang_vien.tong: 1 trong 2 đơn vị đã báo cáo"],
  ],
])("%s", (_sentence, text, changes, found) => {
  const dataset = sampleDataset([MO_DAU, `Mở đầu.\n\n${text}\n`], ...changes);
  const notices = dataset.periods
    .slice(-1)
    .flatMap((period) => findPartialTotals(dataset, period, listProse(period)));
  expect(notices.map((one) => `${one.found}: ${one.allowed ?? ""}`)).toEqual(found);
});

test("words that only leaders read excuse no text that everybody reads", () => {
  const said = `${TEXT} {{ don_vi.chua_bao_cao | kem_ten }}.`;
  const dataset = sampleDataset([MO_DAU, `${TEXT}\n`], [HAN_CHE, "{{ nay.cau_chua_dat }}", said]);
  const found = dataset.periods.slice(-1).flatMap((period) => {
    const open = listProse(period).filter(({ place }) => place.file === MO_DAU);
    return findPartialTotals(dataset, period, open);
  });
  expect(found.map(({ place }) => place.file)).toEqual([MO_DAU]);
});
