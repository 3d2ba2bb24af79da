import { describe, expect, test } from "vitest";
import {
  ANSWERS,
  fail,
  FORM,
  LINES,
  planSpoilt,
  replaceText,
  rowOf,
  SHEET,
  withRows,
  withSheet,
  type Given,
} from "../../../tests/samples/forms/spoilt.ts";
import {
  faultsOf,
  fillSample,
  linesOf,
  onlyBook,
  planSample,
  sampleForm,
} from "../../../tests/samples/forms/intake.ts";
import { DAY_STYLE } from "../../../tests/samples/forms/filled.ts";
import type { Change } from "../../../tests/samples/root.ts";
import { toShownCell } from "./read/shown-text.ts";

const NEW_LABEL: readonly Change[] = [
  ["data/bieu-mau.yaml", "ten: Khó khăn", "ten: Khó khăn, vướng mắc"],
];

describe("what was done to a workbook is told", () => {
  test.each<[what: string, given: Given, faults: readonly string[]]>([
    [
      "a row is gone",
      { book: withRows((rows) => rows.toSpliced(rowOf(rows, "Khó khăn"), 1)) },
      [
        "Số liệu!C17 (Khó khăn): không thấy dòng hoặc cột này nữa: đã bị xóa hoặc sửa chữ; hãy ghi lại vào biểu mẫu gốc.",
      ],
    ],
    [
      "a label has other words",
      { book: withRows((rows) => replaceText(rows, "Khó khăn", "Khó khăn, đề xuất")) },
      [
        "Số liệu!C17 (Khó khăn): không thấy dòng hoặc cột này nữa: đã bị xóa hoặc sửa chữ; hãy ghi lại vào biểu mẫu gốc.",
      ],
    ],
    [
      "the head is gone",
      { book: withRows((rows) => rows.slice(2)) },
      [
        "không còn trang số liệu nào: dòng đầu bảng đã bị xóa hoặc sửa; hãy ghi lại vào biểu mẫu gốc.",
      ],
    ],
    [
      "the sheet is gone",
      { book: withSheet(SHEET, () => null) },
      [
        "không còn trang số liệu nào: dòng đầu bảng đã bị xóa hoặc sửa; hãy ghi lại vào biểu mẫu gốc.",
      ],
    ],
    [
      "the hidden sheet is gone, and whose it is",
      {
        book: {
          ...FORM,
          sheets: withRows((rows) => rows.toSpliced(2, 3)).sheets.filter(
            ({ isHidden }) => !isHidden,
          ),
        },
      },
      [
        "không phải biểu mẫu do chương trình lập (lệnh bieu-mau), hoặc đã bị sửa đến mức không nhận ra; là bảng của cơ quan thì khai cách đọc ở data/nhap.yaml (docs/du-lieu.md), hoặc chạy lệnh này trong cửa sổ lệnh để được hỏi.",
      ],
    ],
    [
      "it was made by a newer program",
      { book: withRows((rows) => replaceText(rows, "1", "2"), "_bieu_mau") },
      ["biểu mẫu do bản mới hơn của chương trình lập; hãy cài bản mới rồi chạy lại."],
    ],
    [
      "cells are joined",
      { more: { behind: '<mergeCells><mergeCell ref="C8:C9"/></mergeCells>' } },
      [
        "Số liệu!C9 (Hình thức đại hội): ô bị gộp với ô Số liệu!C8; bỏ gộp (Unmerge Cells), rồi ghi riêng từng ô.",
      ],
    ],
    [
      "a row is copied and filled otherwise",
      {
        book: withRows((rows) => {
          const row = rows[rowOf(rows, "Số đảng viên")] ?? fail();
          const cells = row.cells.map((cell) =>
            cell.place === null ? cell : { ...cell, place: null, value: 13 },
          );
          return [...rows, { ...row, cells }];
        }),
      },
      [
        "Số liệu!C18 (Số đảng viên): cùng ghi mục này với ô Số liệu!C8, mà hai số khác nhau; giữ một ô, xóa ô kia.",
      ],
    ],
    [
      "it is of an earlier period",
      { book: withRows((rows) => replaceText(rows, "2020-04-10", "2020-03-05"), "_bieu_mau") },
      [
        "biểu mẫu của kỳ 05/3/2020, không phải kỳ 10/4/2020; muốn nhập vào kỳ ấy thì thêm --ky 2020-03-05.",
      ],
    ],
    [
      "it is of a period that nobody knows",
      { book: withRows((rows) => replaceText(rows, "2020-04-10", "2021-01-15"), "_bieu_mau") },
      [
        "biểu mẫu của kỳ 15/01/2021, không phải kỳ 10/4/2020; dữ liệu không có kỳ ấy; báo cáo ở thư mục khác thì chỉ ra bằng --root.",
      ],
    ],
    [
      "it says on its sheet that it is of another unit",
      { book: withRows((rows) => replaceText(rows, "chi-bo-c", "chi-bo-d")) },
      [
        "Số liệu!C4 (Mã đơn vị): biểu mẫu được lập cho đơn vị «chi-bo-c», mà ô này ghi «chi-bo-d»; mỗi đơn vị ghi vào biểu mẫu của mình.",
      ],
    ],
    [
      "the data knows no such unit",
      { book: withRows((rows) => replaceText(rows, "chi-bo-c", "chi-bo-d"), "_bieu_mau") },
      [
        "kỳ 10/4/2020 không có đơn vị «chi-bo-d»; đơn vị mới thì lập tệp data/ky/2020-04-10/don-vi/chi-bo-d.yaml rồi nhập lại.",
        "Số liệu!C4 (Mã đơn vị): biểu mẫu được lập cho đơn vị «chi-bo-d», mà ô này ghi «chi-bo-c»; mỗi đơn vị ghi vào biểu mẫu của mình.",
      ],
    ],
    [
      "the unit's own file is broken",
      {
        changes: [["data/ky/2020-04-10/don-vi/chi-bo-c.yaml", "ten: Chi bộ C\n  loai: [chi-bo\n"]],
      },
      [
        "tệp data/ky/2020-04-10/don-vi/chi-bo-c.yaml đang có lỗi nên chưa sửa được; chạy kiểm tra (check), sửa tệp ấy trước.",
      ],
    ],
    [
      "the form of the data is broken",
      { changes: [["data/bieu-mau.yaml", "kieu: chu", "kieu: so"]] },
      ["bad-choice"],
    ],
  ])("%s", (_what, given, faults) => {
    const done = planSpoilt(given);
    expect(faultsOf(done)).toEqual(faults);
    expect(linesOf(done)).toEqual([]);
  });

  test("a form of an older version is read by its words, and what is asked no more is named", () => {
    const done = planSpoilt({ changes: NEW_LABEL });
    const { notes, leftOver } = onlyBook(done);
    expect(faultsOf(done)).toEqual([]);
    expect(linesOf(done)).toEqual(LINES.slice(0, 3));
    expect(notes).toEqual([
      "biểu mẫu lập trước khi data/bieu-mau.yaml được sửa; các ô được tìm theo tên mục, nên đọc kỹ phần thay đổi",
    ]);
    expect(leftOver).toMatchObject([{ label: "Khó khăn", text: "Không", at: { address: "C17" } }]);
  });

  test("words outside the form are named", () => {
    const book = withRows((rows) =>
      rows.map((row, at) => {
        const [first] = row.cells;
        return at === 8 && first
          ? { ...row, cells: [...row.cells, { ...first, value: "xem lại" }] }
          : row;
      }),
    );
    const { leftOver } = onlyBook(planSpoilt({ book }));
    expect(leftOver).toMatchObject([{ label: "", text: "xem lại", at: { address: "G9" } }]);
  });

  test.each([
    ["a number", "number", "43956"],
    ["a day", "day", "05/5/2020"],
  ] as const)("%s outside the form is told as Excel shows it", (_what, shownAs, text) => {
    expect(toShownCell({ kind: "number", number: 43_956, shownAs }, 1900)).toBe(text);
  });

  test("two workbooks that answer one question differently", () => {
    const done = planSample({
      "C.xlsx": fillSample(FORM, ANSWERS),
      "C (1).xlsx": fillSample(FORM, { ...ANSWERS, so_dang_vien: 13 }),
    });
    expect(faultsOf(done)).toEqual([
      "Số liệu!C8 (Số đảng viên): cùng ghi mục này với tệp C (1).xlsx (ô Số liệu!C8), mà hai số khác nhau; chỉ nhập tệp đúng.",
      "Số liệu!C8 (Số đảng viên): cùng ghi mục này với tệp C.xlsx (ô Số liệu!C8), mà hai số khác nhau; chỉ nhập tệp đúng.",
    ]);
    expect(linesOf(done)).toEqual([]);
  });

  test("a typed day and a cell of the same day in two workbooks are the same answer", () => {
    const day = { xml: `<c s="${DAY_STYLE}"><v>43956</v></c>` };
    const done = planSample({
      "C.xlsx": fillSample(FORM, { ...ANSWERS, ngay_dai_hoi: "5/5/2020", ngay: "08/04/2020" }),
      "C (1).xlsx": fillSample(FORM, { ...ANSWERS, ngay_dai_hoi: day, ngay: "8/4/2020" }),
    });
    expect(faultsOf(done)).toEqual([]);
    expect(linesOf(done)).toContain("  ngay_dai_hoi: 05/5/2020");
  });

  test("a mended workbook beside the faulty one that came before", () => {
    const done = planSample({
      "C.xlsx": fillSample(FORM, { ...ANSWERS, so_dang_vien: "nhiều" }),
      "C (1).xlsx": fillSample(FORM, ANSWERS),
    });
    expect(faultsOf(done)).toHaveLength(1);
    expect(linesOf(done)).not.toEqual([]);
  });

  test("a faulty workbook keeps no sound one from being read", () => {
    const done = planSample({
      "B.xlsx": fillSample(sampleForm("phuong-b"), { so_dang_vien: "nhiều", kho_khan: "Có" }),
      "C.xlsx": fillSample(FORM, ANSWERS),
    });
    expect(faultsOf(done)).toHaveLength(1);
    expect(linesOf(done)).toEqual(LINES);
  });
});
