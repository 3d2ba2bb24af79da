import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { composeAppendices } from "./appendices.ts";

const FORM = "data/bieu-mau.yaml";
const RULES = "data/chi-tieu.yaml";
/** The judged day is of something done, and its last day is after the cut-off date. */
const AWAITED: readonly Change[] = [
  [
    FORM,
    "moc: da-lam\n    loai_don_vi: tat-ca\n    bat_buoc: không\n",
    "moc: da-lam\n    loai_don_vi: tat-ca\n    bat_buoc: không\n    cong_khai: tong-hop\n",
  ],
  [RULES, "truong: ngay_dai_hoi", "truong: ngay_thanh_lap"],
];

function firstOf(...changes: readonly Change[]) {
  const { internal, evaluations } = toSampleBriefings(sampleDataset(...changes));
  const [first] = composeAppendices(internal, evaluations.now);
  return first?.table ?? expect.fail("no appendix");
}

test("the last column adds up the indicators that its units miss", () => {
  const { rows, totals } = firstOf();
  const counts = rows.map(({ cells }) => Number(cells.at(-1)?.text.replace("–", "0")));
  expect(Math.max(...counts)).toBeGreaterThan(1);
  expect(Number(totals?.cells.at(-1)?.text)).toBe(counts.reduce((sum, one) => sum + one, 0));
});

test("plain answers stand in it, with how many answer yes", () => {
  const { columns, totals } = firstOf();
  const at = columns.findIndex(({ label }) => label === "Đã lập Ban Chỉ đạo");
  expect(totals?.cells[at - 1]?.text).toBe("1 đơn vị");
});

test("a blank day is not due before its last day is over", () => {
  const columnOf = ({ columns, rows }: ReturnType<typeof firstOf>) => {
    const at = columns.findIndex(({ label }) => label === "Ngày thành lập");
    return rows.map(({ cells }) => cells[at - 1]?.text);
  };
  expect(columnOf(firstOf())).toContain("chưa có số liệu");
  expect(columnOf(firstOf(...AWAITED))).toContain("chưa đến hạn");
});
