import { describe, expect, test } from "vitest";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { createTalk } from "../../../tests/samples/forms/talk.ts";
import { readCsv } from "../../excel/read/read-csv.ts";
import { listQuestions } from "../../tasks/forms/layout/questions.ts";
import { proposeTable, type TableProposal } from "../../tasks/intake/tables/propose.ts";
import { addTable } from "../../tasks/intake/tables/write.ts";
import { askTable } from "./ask-table.ts";

const DATASET = sampleDataset();
const GROUND = {
  questions: listQuestions(DATASET.form.fields),
  units: DATASET.periods.at(-1)?.units ?? [],
};

function propose(text: string): TableProposal | null {
  const book = readCsv(new TextEncoder().encode(text));
  return proposeTable({ workbook: "nhan/Bảng tháng 4.csv", book, days: 1900 }, GROUND);
}

const TABLE = `BẢNG TỔNG HỢP;;;;;
TT;Đơn vị;Số ĐV;Nữ;Đề cương;Ghi chú
1;2;3;4;5;6
1;Xã A;214;2;01/02/2020;
2;Phường B;1234;3;;
3;Chi bộ C;12;;;
;Cộng;1460;5;;
`;

describe("a table is guessed from its words", () => {
  test("heads, columns and rows", () => {
    const proposal = propose(TABLE);
    expect(proposal).toMatchObject({ sheet: "CSV", headRow: 2, headRows: 1, unitHead: "Đơn vị" });
    expect(proposal?.columns.map(({ head, guess }) => [head, guess?.label ?? null])).toEqual([
      ["TT", null],
      ["Số ĐV", "Số đảng viên"],
      ["Nữ", "Cấp ủy viên nữ"],
      ["Đề cương", "Tiến độ văn kiện – Đề cương"],
      ["Ghi chú", null],
    ]);
    expect(proposal?.rows.map(({ name, guess }) => [name, guess?.id ?? null])).toEqual([
      ["Xã A", "xa-a"],
      ["Phường B", "phuong-b"],
      ["Cộng", null],
    ]);
  });

  test.each([
    ["no unit", "TT;Tên;Số\n1;Nguyễn Văn A;2\n"],
    ["nothing above the units", "Xã A;214\nPhường B;1234\n"],
    ["nothing", ""],
  ])("%s is no table of units", (_what, text) => {
    expect(propose(text)).toBeNull();
  });
});

test("a person confirms, changes and leaves out what was guessed", async () => {
  const proposal = propose(TABLE);
  if (proposal === null) throw new Error("no proposal");
  const { talk, told } = createTalk([
    ...["c", "", "c", "cap_uy_nam", "c", "số người vắng", "Tổng số cấp ủy viên"],
    ...["c", "b", "c", ""],
  ]);
  const table = await askTable(talk, proposal, GROUND);
  expect(table).toEqual({
    id: "bang-thang",
    filePattern: null,
    sheet: null,
    headRows: 1,
    unitHead: "Đơn vị",
    columns: [
      { head: "Số ĐV", field: "so_dang_vien", step: null },
      { head: "Nữ", field: "cap_uy_nam", step: null },
      { head: "Đề cương", field: "tien_do_van_kien", step: "de-cuong" },
      { head: "Ghi chú", field: "cap_uy_tong", step: null },
    ],
    unitNames: [
      { name: "Xã A", unit: "xa-a" },
      { name: "Phường B", unit: "phuong-b" },
    ],
    ignored: ["Cộng"],
  });
  expect(told).toContain("  Không có mục nào như «số người vắng» trong biểu mẫu.");
});

test("a table whose id is taken gets one of its own", () => {
  const [table, other] = ["cu", "moi"].map((id) => ({
    id,
    filePattern: null,
    sheet: null,
    headRows: 1,
    unitHead: "Đơn vị",
    columns: [{ head: "Số", field: "so_dang_vien", step: null }],
    unitNames: [],
    ignored: [],
  }));
  if (table === undefined || other === undefined) throw new Error("no table");
  let text = "";
  for (const one of [table, table, other, table]) {
    const edited = addTable(text, one);
    text = edited.kind === "edited" ? edited.text : "";
  }
  expect([...text.matchAll(/- id: (.*)/g)].map(([, id]) => id)).toEqual([
    "cu",
    "cu-2",
    "moi",
    "cu-3",
  ]);
});

test("what is confirmed is written behind what stood there", () => {
  const before =
    "# Bảng của văn phòng\nbang:\n  - id: cu\n    cot_don_vi: Đơn vị\n    cot:\n      - { dau: Số, truong: so_dang_vien }\n";
  const edited = addTable(before, {
    id: "moi",
    filePattern: "Bảng*.xlsx",
    sheet: "Tháng 4",
    headRows: 2,
    unitHead: "Tên đơn vị",
    columns: [
      { head: "Cấp ủy – Nữ", field: "cap_uy_nu", step: null },
      { head: "Đề cương", field: "tien_do_van_kien", step: "de-cuong" },
      { head: "Ngày", field: null, step: null },
    ],
    unitNames: [{ name: "Xã A, B", unit: "xa-a" }],
    ignored: ["Cộng", "I. Khối xã"],
  });
  expect(edited).toEqual({
    kind: "edited",
    text: `${before}  - id: moi
    tep: Bảng*.xlsx
    trang: Tháng 4
    so_dong_dau: 2
    cot_don_vi: Tên đơn vị
    cot:
      - { dau: Cấp ủy – Nữ, truong: cap_uy_nu }
      - { dau: Đề cương, truong: tien_do_van_kien, buoc: de-cuong }
      - { dau: Ngày, truong: ngay_so_lieu }
    don_vi:
      - { ten: "Xã A, B", id: xa-a }
    bo_qua: [Cộng, I. Khối xã]
`,
  });
});
