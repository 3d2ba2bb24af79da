import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { HAN_CHE, sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { summarySays } from "../../../tests/samples/faults/summary.ts";

function viewOf(...changes: readonly Change[]) {
  const { internalPapers, publicPapers } = toSampleBriefings(sampleDataset(...changes));
  const find = (papers: typeof internalPapers) =>
    papers.flatMap((paper) => (paper.template === "summary" ? [paper.view] : []))[0];
  return { inside: find(internalPapers), open: find(publicPapers) };
}

const LATE =
  "Gia hạn hay có biện pháp khác: văn kiện (01 đơn vị) đã quá thời hạn 31/3/2020 (10 ngày) mà chưa hoàn thành.";
const UNASSIGNED =
  "Giao ai chủ trì, thời hạn nào: hạn chế thứ hai và thứ ba chưa phân công chủ trì, chưa đặt thời hạn khắc phục.";

test.each<readonly [what: string, changes: readonly Change[], found: readonly string[]]>([
  ["work is late, what the program wrote has no owner", [], [LATE, UNASSIGNED]],
  [
    "no owner",
    [[HAN_CHE, "chu_tri: CHU-TRI-HAN-CHE\n", ""]],
    [LATE, "Giao ai chủ trì: hạn chế thứ nhất chưa phân công chủ trì.", UNASSIGNED],
  ],
  [
    "a deadline that is over",
    [[HAN_CHE, "thoi_han: 30/4/2020", "thoi_han: 05/4/2020"]],
    [
      LATE,
      "Gia hạn hay có biện pháp khác: hạn chế thứ nhất chưa khắc phục xong, thời hạn 05/4/2020 (quá hạn 5 ngày).",
      UNASSIGNED,
    ],
  ],
  [
    "a deadline after the planned end",
    [[HAN_CHE, "thoi_han: 30/4/2020", "thoi_han: 31/5/2020"]],
    [
      LATE,
      "Giữ hay đổi thời hạn khắc phục: hạn chế thứ nhất có thời hạn khắc phục (31/5/2020) sau ngày kết thúc đại hội theo kế hoạch (20/5/2020).",
      UNASSIGNED,
    ],
  ],
])("leaders must decide: %s", (_what, changes, found) => {
  const { inside, open } = viewOf(...changes);
  const told = inside?.decisions?.found.map(({ question, fact }) => `${question}: ${fact}`);
  expect(told).toEqual(found);
  expect(open?.decisions).toBeNull();
});

test("what people wrote comes first, with the figures of today, and never in public", () => {
  const { inside, open } = viewOf(
    summarySays("can_quyet_dinh:\n  - Cho ý kiến về {{ lap-ban-chi-dao.chua_dat }} đơn vị."),
  );
  expect(inside?.decisions?.written).toEqual(["Cho ý kiến về 1 đơn vị."]);
  expect(inside?.decisions?.foundTitle).toBe("Ngoài ra, theo số liệu:");
  expect(JSON.stringify(open)).not.toContain("Cho ý kiến");
});

test.each([
  ["", "Chưa ghi lần đôn đốc: Chi bộ C."],
  [
    "don_doc:\n  - { ngay: 08/4/2020, don_vi: [chi-bo-c], hinh_thuc: bằng điện thoại }\n  - { ngay: 01/4/2020, don_vi: [chi-bo-c] }",
    "Đôn đốc lần cuối ngày 08/4/2020, bằng điện thoại: Chi bộ C.",
  ],
])("a silent unit was last asked: %s", (keys, text) => {
  const { inside, open } = viewOf(...(keys === "" ? [] : [summarySays(keys)]));
  const rows = inside?.lists.flatMap((list) => list.rows) ?? [];
  expect(rows.find(({ name }) => name === "Chưa gửi báo cáo (1)")?.text).toBe(text);
  expect(JSON.stringify(open)).not.toMatch(/đôn đốc lần|Chi bộ C/i);
});

test("a unit that met an indicator in the period before, and misses it now, is named inside", () => {
  const { inside, open } = viewOf(
    ["data/ky/2020-03-05/don-vi/phuong-b.yaml", "ban_chi_dao: không", "ban_chi_dao: có"],
    [
      "data/ky/2020-04-10/don-vi/phuong-b.yaml",
      "so_lieu:\n",
      "xac_nhan: [{ truong: ban_chi_dao, ly_do: Giải thể, nguoi: Bí thư }]\nso_lieu:\n",
    ],
  );
  const rows = inside?.lists.flatMap((list) => list.rows) ?? [];
  expect(rows.find(({ name }) => name === "Kém hơn kỳ trước (1)")?.text).toBe(
    "Đảng bộ phường B (Lập Ban Chỉ đạo).",
  );
  expect(JSON.stringify(open)).not.toContain("Kém hơn");
});
