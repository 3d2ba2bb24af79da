import { describe, expect, test } from "vitest";
import {
  faultsOf,
  fillSample,
  linesOf,
  planSample,
  sampleForm,
  type Answers,
} from "../../../tests/samples/forms/intake.ts";
import type { Change } from "../../../tests/samples/root.ts";
import { DAY_STYLE, SHARE_STYLE } from "../../../tests/samples/forms/filled.ts";
import type { BookParts } from "../../../tests/samples/forms/packed-books.ts";

const FORM = sampleForm("chi-bo-c");
/** A unit that had sent nothing sends at least what every unit must. */
const LEAST: Answers = { so_dang_vien: 12 };

function plan(answers: Answers, more: Partial<BookParts> = {}) {
  return planSample({ "C.xlsx": fillSample(FORM, { ...LEAST, ...answers }, more) });
}

function day(serial: number) {
  return { xml: `<c s="${DAY_STYLE}"><v>${serial}</v></c>` };
}

describe("what is typed oddly gives the value that is meant", () => {
  test.each<[what: string, answers: Answers, line: string]>([
    ["a number as a text", { so_dang_vien: "15" }, "so_dang_vien: 15"],
    ["with blanks around", { so_dang_vien: " 15 " }, "so_dang_vien: 15"],
    ["with the blank of Word behind it", { so_dang_vien: "15\u00A0" }, "so_dang_vien: 15"],
    ["with a sign that nobody sees", { so_dang_vien: "15\u200B" }, "so_dang_vien: 15"],
    ["more than a million with points", { so_dang_vien: "1.234.567" }, "so_dang_vien: 1234567"],
    [
      "a number that a program keeps inexactly",
      { so_dang_vien: 15.000000000000002 },
      "so_dang_vien: 15",
    ],
    ["zero", { so_dang_vien: 0 }, "so_dang_vien: 0"],
    ["yes in capitals", { ban_chi_dao: "CÓ" }, "ban_chi_dao: có"],
    ["yes in decomposed letters", { ban_chi_dao: "co\u0301" }, "ban_chi_dao: có"],
    [
      "yes as a program knows it",
      { ban_chi_dao: { xml: '<c t="b"><v>1</v></c>' } },
      "ban_chi_dao: có",
    ],
    ["a choice in small letters", { hinh_thuc: "đại hội  đảng viên" }, "hinh_thuc: dang-vien"],
    ["a choice by its id", { hinh_thuc: "dang-vien" }, "hinh_thuc: dang-vien"],
    ["a day as a text", { ngay_dai_hoi: "5/5/2020" }, "ngay_dai_hoi: 05/5/2020"],
    ["a day of Excel", { ngay_dai_hoi: day(43956) }, "ngay_dai_hoi: 05/5/2020"],
    ["a day of Excel with its time", { ngay_dai_hoi: day(43956.6) }, "ngay_dai_hoi: 05/5/2020"],
    ["a day that lost its look", { ngay_dai_hoi: 43956 }, "ngay_dai_hoi: 05/5/2020"],
    [
      "as much of a day as is known",
      { ngay_dai_hoi: "Tháng 5/2020" },
      "ngay_dai_hoi: tháng 5/2020",
    ],
    [
      "a step done on a day of Excel",
      { "tien_do_van_kien.de-cuong": day(43862) },
      "    de-cuong: 01/02/2020",
    ],
    ["a step done, nobody knows when", { "tien_do_van_kien.de-cuong": "có" }, "    de-cuong: có"],
    ["no step done", { "tien_do_van_kien.de-cuong": "Chưa" }, "tien_do_van_kien: {}"],
    [
      "a text of two lines",
      { kho_khan: "Thiếu người\nvà kinh phí" },
      "kho_khan: Thiếu người và kinh phí",
    ],
    ["a text like a key of YAML", { kho_khan: "Thiếu: người #2" }, 'kho_khan: "Thiếu: người #2"'],
    ["a text that begins like a formula", { kho_khan: "=SUM(A1)" }, 'kho_khan: "=SUM(A1)"'],
    ["a number for a text", { kho_khan: 2.5 }, "kho_khan: 2,5"],
    [
      "the result of a formula",
      { so_dang_vien: { xml: "<c><f>5+7</f><v>12</v></c>" } },
      "so_dang_vien: 12",
    ],
    ["a link", { kho_khan: { xml: '<c t="s"><v>0</v></c>' } }, "kho_khan: xem tệp"],
    ["the day of all figures", { ngay: "08/4/2020" }, "ngay_so_lieu: 08/4/2020"],
  ])("%s", (_what, answers, line) => {
    const done = plan(answers, { shared: "<si><t>xem tệp</t></si>" });
    expect(faultsOf(done)).toEqual([]);
    expect(linesOf(done).map((one) => one.trimEnd())).toContainEqual(expect.stringContaining(line));
  });

  test("a day of Excel that counts from 1904", () => {
    expect(linesOf(plan({ ngay_dai_hoi: day(42494) }, { is1904: true }))).toContain(
      "  ngay_dai_hoi: 05/5/2020",
    );
  });
});

describe("what cannot be a value is told with its cell, in the words of the form", () => {
  test.each<[what: string, answers: Answers, sentence: string]>([
    [
      "a thousand with a point",
      { so_dang_vien: "1.234" },
      "Số liệu!C8 (Số đảng viên): «1.234» có thể hiểu là số thập phân; viết 1234 nếu là số nguyên.",
    ],
    [
      "a part of a person",
      { so_dang_vien: 12.5 },
      "Số liệu!C8 (Số đảng viên): «12,5» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; đây là số thập phân; số đếm không có phần lẻ.",
    ],
    [
      "less than nobody",
      { so_dang_vien: -3 },
      "Số liệu!C8 (Số đảng viên): «-3» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; số đếm không âm.",
    ],
    [
      "a number in words",
      { so_dang_vien: "mười hai" },
      "Số liệu!C8 (Số đảng viên): «mười hai» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; viết bằng chữ số.",
    ],
    [
      "a number with its measure",
      { so_dang_vien: "12 đảng viên" },
      "Số liệu!C8 (Số đảng viên): «12 đảng viên» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; chỉ ghi số: 12.",
    ],
    [
      "a share for a number",
      { so_dang_vien: { xml: `<c s="${SHARE_STYLE}"><v>0.15</v></c>` } },
      "Số liệu!C8 (Số đảng viên): «15%» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; ghi số lượng, công cụ tự tính tỷ lệ.",
    ],
    [
      "a number that Excel made a day of",
      { so_dang_vien: day(43895) },
      "Số liệu!C8 (Số đảng viên): «05/3/2020» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234.",
    ],
    [
      "an error of Excel",
      { so_dang_vien: { xml: '<c t="e"><v>#REF!</v></c>' } },
      "Số liệu!C8 (Số đảng viên): ô có lỗi của Excel (#REF!); lấy lại số từ bản gốc rồi gõ số vào ô.",
    ],
    [
      "a formula that fails",
      { so_dang_vien: { xml: '<c t="e"><f>A1/0</f><v>#DIV/0!</v></c>' } },
      "Số liệu!C8 (Số đảng viên): ô có lỗi của Excel (#DIV/0!); lấy lại số từ bản gốc rồi gõ số vào ô.",
    ],
    [
      "a formula without a result",
      { so_dang_vien: { xml: "<c><f>A1</f></c>" } },
      "Số liệu!C8 (Số đảng viên): ô có công thức mà chưa có kết quả; mở bằng Excel rồi lưu lại, hoặc gõ thẳng kết quả vào ô.",
    ],
    [
      "a number too large",
      { so_dang_vien: 1e15 },
      "Số liệu!C8 (Số đảng viên): «1000000000000000» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; số lớn nhất là 999.999.999.",
    ],
    [
      "a choice that is none",
      { hinh_thuc: "Hội nghị" },
      "Số liệu!C9 (Hình thức đại hội): «Hội nghị» không có trong các giá trị được nhận: Đại hội đại biểu, Đại hội đảng viên.",
    ],
    [
      "an answer that is none",
      { ban_chi_dao: "rồi" },
      "Số liệu!C10 (Đã lập Ban Chỉ đạo): «rồi» không phải là «có» hoặc «không»; có phải «có»?",
    ],
    [
      "yes as a cross",
      { ban_chi_dao: "x" },
      "Số liệu!C10 (Đã lập Ban Chỉ đạo): «x» không phải là «có» hoặc «không»; có phải «có»?",
    ],
    [
      "a day that does not exist",
      { ngay_dai_hoi: "30/02/2020" },
      "Số liệu!C12 (Ngày đại hội): «30/02/2020» không phải là một ngày có thật; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020; tháng 2 năm 2020 không có ngày 30.",
    ],
    [
      "a month first",
      { ngay_dai_hoi: "05/15/2020" },
      "Số liệu!C12 (Ngày đại hội): «05/15/2020» không phải là một ngày có thật; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020; ngày trước, tháng sau: 15/05/2020.",
    ],
    [
      "a day without its year",
      { ngay_dai_hoi: "15/5" },
      "Số liệu!C12 (Ngày đại hội): «15/5» không viết đúng dạng của một mốc thời gian; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020; thiếu năm, ghi đủ bốn chữ số.",
    ],
    [
      "a year alone",
      { ngay_dai_hoi: 2020 },
      "Số liệu!C12 (Ngày đại hội): «2020» không viết đúng dạng của một mốc thời gian; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020; thiếu ngày, tháng.",
    ],
    [
      "a day after the cut-off date",
      { ngay_thanh_lap: "11/4/2020" },
      "Số liệu!C11 (Ngày thành lập): «Ngày thành lập» (11/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.",
    ],
    [
      "a day before another",
      { ngay_thanh_lap: "02/4/2020", ngay_dai_hoi: "01/4/2020" },
      "Số liệu!C12 (Ngày đại hội): «Ngày đại hội» (01/4/2020) trước ngày ở «Ngày thành lập»; xem lại hai ngày này, sửa ngày sai.",
    ],
    [
      "a step that nobody knows of",
      { "tien_do_van_kien.de-cuong": "x" },
      "Số liệu!C14 (Tiến độ văn kiện – Đề cương): «x» không viết đúng dạng của một mốc thời gian; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020; chưa xong thì ghi «chưa»; đã xong mà không rõ ngày thì ghi «có».",
    ],
    [
      "done, as people say it",
      { "tien_do_van_kien.de-cuong": "Đã xong" },
      "Số liệu!C14 (Tiến độ văn kiện – Đề cương): «Đã xong» không viết đúng dạng của một mốc thời gian; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020; đã xong mà không rõ ngày thì ghi «có».",
    ],
    [
      "a step before the one ahead of it",
      { "tien_do_van_kien.de-cuong": "05/3/2020", "tien_do_van_kien.du-thao": "01/3/2020" },
      "Số liệu!C15 (Tiến độ văn kiện – Dự thảo): «Tiến độ văn kiện – Dự thảo» xong ngày 01/3/2020, nhưng bước trước nó, «Đề cương», xong ngày 05/3/2020; xem lại hai ngày này, sửa ngày sai.",
    ],
    [
      "letters of an old code",
      { kho_khan: "Kh«ng cã khã kh¨n g× ®¸ng kÓ" },
      "Số liệu!C17 (Khó khăn): lời văn gõ bằng bảng mã TCVN3 (ABC), có lẽ là «Không có khó khăn gì đáng kể»; mở bảng chuyển mã của UniKey (Ctrl+Shift+F6), chuyển chữ trong ô từ TCVN3 (ABC) sang Unicode.",
    ],
    [
      "a letter that only looks like one",
      { kho_khan: "Thiếu ngưоi" },
      "Số liệu!C17 (Khó khăn): chữ «о» (U+043E) trong «ngưоi» trông giống «o» nhưng là chữ khác; gõ lại: «ngưoi».",
    ],
    [
      "a sign that no paper can print",
      { kho_khan: "Đủ người ✓" },
      "Số liệu!C17 (Khó khăn): phông chữ của bản in không có ký hiệu «✓» (U+2713), in ra thành ô vuông; thay bằng «√».",
    ],
    [
      "a day of all figures to come",
      { ngay: "11/4/2020" },
      "Số liệu!C6 (Số liệu tính đến ngày): «Số liệu tính đến ngày» (11/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.",
    ],
    [
      "a day of all figures that is none",
      { ngay: "đầu tháng 4" },
      "Số liệu!C6 (Số liệu tính đến ngày): «đầu tháng 4» không viết đúng dạng của một ngày; viết như 05/3/2020 hoặc 2020-03-05; phải ghi đúng một ngày.",
    ],
  ])("%s", (_what, answers, sentence) => {
    const told = faultsOf(plan(answers));
    expect(told).toEqual([sentence]);
    expect(linesOf(plan(answers))).toEqual([]);
  });

  test("a formula without a result is no blank, also where other cells are taken", () => {
    const formula = { so_dang_vien: { xml: "<c><f>A1</f></c>" } };
    expect(faultsOf(plan({ ...formula, kho_khan: "Không" }))).toEqual([
      expect.stringContaining("ô có công thức mà chưa có kết quả"),
    ]);
  });

  test("a choice is told by its words, also one whose id is a word of one syllable", () => {
    const change: Change = ["data/bieu-mau.yaml", "{ id: dang-vien,", "{ id: bau,"];
    const book = fillSample(sampleForm("chi-bo-c", change), { ...LEAST, hinh_thuc: "bầu" });
    expect(faultsOf(planSample({ "C.xlsx": book }, [change]))).toEqual([
      expect.stringContaining("các giá trị được nhận: Đại hội đại biểu, Đại hội đảng viên"),
    ]);
  });
});
