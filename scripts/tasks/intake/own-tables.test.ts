import { describe, expect, test } from "vitest";
import { faultsOf, linesOf, onlyBook, planSample } from "../../../tests/samples/forms/intake.ts";
import { packBook } from "../../../tests/samples/forms/packed-books.ts";
import type { Change } from "../../../tests/samples/root.ts";

const TABLE = `bang:
  - id: theo-doi
    tep: theo dõi*
    cot_don_vi: Tên đơn vị
    cot:
      - { dau: Số ĐV, truong: so_dang_vien }
      - { dau: Ngày ĐH, truong: ngay_dai_hoi }
      - { dau: Đề cương, truong: tien_do_van_kien, buoc: de-cuong }
    don_vi:
      - { ten: CB C, id: chi-bo-c }
    bo_qua: [Tổng cộng]
`;
const KNOWN: readonly Change[] = [["data/nhap.yaml", TABLE]];

function csv(text: string) {
  return new TextEncoder().encode(text);
}

const HEAD = "BẢNG THEO DÕI THÁNG 4;;;;\n;;;;\nTT;Tên đơn vị;Số ĐV;Ngày ĐH;Đề cương\n";

function plan(rows: string, changes: readonly Change[] = KNOWN, name = "Theo dõi tháng 4.csv") {
  return planSample({ [name]: csv(HEAD + rows) }, changes);
}

describe("a table that staff keep is read by its heads", () => {
  test("each row is of the unit that its name says", () => {
    const done = plan("1;Đảng bộ xã A;220;15/5/2020;\n2;CB C;12;;có\n;Tổng cộng;232;;\n");
    expect(faultsOf(done)).toEqual([]);
    expect(linesOf(done).map((line) => line.trim())).toEqual([
      "so_dang_vien: 220",
      "so_lieu:",
      "so_dang_vien: 12",
      "tien_do_van_kien:",
      "de-cuong: có",
    ]);
    expect(onlyBook(done)).toMatchObject({
      title: "bảng «theo-doi»",
      notes: ["đọc trang «CSV» theo bảng «theo-doi» của data/nhap.yaml", "cột không dùng: «TT»"],
    });
  });

  test("columns in another order, rows above, a row that numbers the columns", () => {
    const text = "Ghi chú;Số ĐV;Tên đơn vị;Đề cương;Ngày ĐH\n1;2;3;4;5\n;220;đảng bộ  XÃ A;;\n";
    const done = planSample({ "theo dõi.csv": csv(text) }, KNOWN);
    expect(faultsOf(done)).toEqual([]);
    expect(linesOf(done)).toEqual(["  so_dang_vien: 220"]);
  });

  test("a workbook with heads over two rows", () => {
    const text = (address: string, word: string) =>
      `<c r="${address}" t="inlineStr"><is><t>${word}</t></is></c>`;
    const data = [
      `<row r="2">${text("A2", "Đơn vị")}${text("B2", "Cấp ủy")}</row>`,
      `<row r="3">${text("B3", "Tổng")}${text("C3", "Nữ")}</row>`,
      `<row r="4">${text("A4", "Đảng bộ xã A")}<c r="B4"><v>16</v></c><c r="C4"><v>3</v></c></row>`,
    ].join("");
    const behind = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>';
    const table = `bang:
  - id: cap-uy
    so_dong_dau: 2
    cot_don_vi: Đơn vị
    cot:
      - { dau: Cấp ủy – Tổng, truong: cap_uy_tong }
      - { dau: Cấp ủy – Nữ, truong: cap_uy_nu }
`;
    const bytes = packBook({ sheets: { "Cơ cấu": data }, behind });
    const done = planSample({ "a.xlsx": bytes }, [["data/nhap.yaml", table]]);
    expect(faultsOf(done)).toEqual([]);
    expect(linesOf(done)).toEqual(["  cap_uy_tong: 16", "  cap_uy_nu: 3"]);
  });
});

describe("what it does not know it tells", () => {
  test.each<[what: string, rows: string, faults: readonly string[]]>([
    [
      "a name like that of a unit",
      "1;Xã A;220;;\n",
      [
        "CSV!B4: không biết «Xã A» là đơn vị nào (có phải «Đảng bộ xã A», mã xa-a?); là đơn vị thì khai ở «don_vi», là dòng tổng, dòng đầu mục thì khai ở «bo_qua» của bảng «theo-doi» trong data/nhap.yaml.",
      ],
    ],
    [
      "a name like none",
      "1;Hội Nông dân;220;;\n",
      [
        "CSV!B4: không biết «Hội Nông dân» là đơn vị nào; là đơn vị thì khai ở «don_vi», là dòng tổng, dòng đầu mục thì khai ở «bo_qua» của bảng «theo-doi» trong data/nhap.yaml.",
      ],
    ],
    [
      "a unit twice",
      "1;Đảng bộ xã A;220;;\n2;Đảng bộ xã A;221;;\n",
      [
        "CSV!C5 (Số đảng viên): cùng ghi mục này với ô CSV!C4, mà hai số khác nhau; giữ một ô, xóa ô kia.",
      ],
    ],
    [
      "a wrong value",
      "1;Đảng bộ xã A;1.220;;\n",
      ["CSV!C4 (Số đảng viên): «1.220» có thể hiểu là số thập phân; viết 1220 nếu là số nguyên."],
    ],
  ])("%s", (_what, rows, faults) => {
    const done = plan(rows);
    expect(faultsOf(done)).toEqual(faults);
    expect(linesOf(done)).toEqual([]);
  });

  test("a column that is gone", () => {
    const text = "TT;Tên đơn vị;Số đảng viên;Ngày ĐH;Đề cương\n1;Đảng bộ xã A;220;;\n";
    expect(faultsOf(planSample({ "theo dõi.csv": csv(text) }, KNOWN))).toEqual([
      "bảng không có cột «Số ĐV» mà bảng «theo-doi» của data/nhap.yaml nêu; đổi tên cột thì sửa «dau» ở đó.",
    ]);
  });

  test("a table that nobody has told it of", () => {
    expect(faultsOf(plan("1;Đảng bộ xã A;220;;\n", []))).toEqual([
      "không phải biểu mẫu do chương trình lập (lệnh bieu-mau), hoặc đã bị sửa đến mức không nhận ra; là bảng của cơ quan thì khai cách đọc ở data/nhap.yaml (docs/du-lieu.md), hoặc chạy lệnh này trong cửa sổ lệnh để được hỏi.",
    ]);
    expect(faultsOf(plan("1;Đảng bộ xã A;220;;\n", KNOWN, "khác.csv"))).toEqual([
      "không phải biểu mẫu do chương trình lập (lệnh bieu-mau), hoặc đã bị sửa đến mức không nhận ra; là bảng của cơ quan thì khai cách đọc ở data/nhap.yaml (docs/du-lieu.md), hoặc chạy lệnh này trong cửa sổ lệnh để được hỏi.",
    ]);
  });

  test("two tables that fit", () => {
    const twice: Change = [
      "data/nhap.yaml",
      TABLE + TABLE.replace("bang:\n", "").replace("theo-doi", "khac"),
    ];
    expect(faultsOf(plan("1;Đảng bộ xã A;220;;\n", [twice]))).toEqual([
      "hợp với cả hai bảng «theo-doi», «khac» của data/nhap.yaml; ghi «tep», «trang» ở đó để phân biệt.",
    ]);
  });

  test("a faulty data/nhap.yaml comes first", () => {
    const wrong: Change = ["data/nhap.yaml", TABLE.replace("so_dang_vien", "so_dang_vie")];
    expect(plan("", [wrong])).toMatchObject({
      kind: "unready",
      problems: [{ code: "unknown-reference" }],
    });
  });
});
