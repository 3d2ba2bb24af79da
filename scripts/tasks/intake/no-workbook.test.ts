import { describe, expect, test } from "vitest";
import { ANSWERS, FORM } from "../../../tests/samples/forms/spoilt.ts";
import { faultsOf, fillSample, planSample } from "../../../tests/samples/forms/intake.ts";
import { packBook, packParts } from "../../../tests/samples/forms/packed-books.ts";

const SOUND = fillSample(FORM, ANSWERS);
const OLD = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]);

function oldFile(name: string): Uint8Array {
  return Uint8Array.from([...OLD, ...Buffer.from(name, "utf16le")]);
}

describe("a file that is no workbook is told in a sentence", () => {
  test.each([
    ["empty", new Uint8Array(), "tệp rỗng, chưa tải xong hoặc chưa lưu; lấy lại tệp từ người gửi."],
    [
      "cut",
      SOUND.subarray(0, 3000),
      "tệp bị hỏng hoặc tải chưa hết; lấy lại tệp từ người gửi, hoặc mở bằng Excel rồi lưu lại.",
    ],
    [
      "Excel of 1997",
      oldFile("Workbook"),
      "tệp Excel đời cũ (.xls); mở bằng Excel, chọn File → Save As, kiểu «Excel Workbook (*.xlsx)», rồi nhập tệp mới.",
    ],
    [
      "with a password",
      oldFile("EncryptedPackage"),
      "tệp đặt mật khẩu nên không đọc được; mở bằng Excel, bỏ mật khẩu (File → Info → Protect Workbook) rồi lưu lại.",
    ],
    [
      "in binary form",
      packParts({ "xl/workbook.bin": "" }),
      "tệp Excel dạng nhị phân (.xlsb); mở bằng Excel, chọn File → Save As, kiểu «Excel Workbook (*.xlsx)», rồi nhập tệp mới.",
    ],
    [
      "of LibreOffice",
      packParts({ "content.xml": "" }),
      "tệp LibreOffice (.ods); mở bằng Excel, chọn File → Save As, kiểu «Excel Workbook (*.xlsx)», rồi nhập tệp mới.",
    ],
    [
      "a page",
      new TextEncoder().encode("<html>"),
      "tệp trang web hoặc XML đặt đuôi Excel; mở bằng Excel, chọn File → Save As, kiểu «Excel Workbook (*.xlsx)», rồi nhập tệp mới.",
    ],
    [
      "letters",
      new TextEncoder().encode("Đơn vị;Số"),
      "tệp chữ, không phải tệp Excel; biểu mẫu thì gửi nguyên tệp .xlsx.",
    ],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      "không phải tệp Excel, dù tên tệp thế nào; biểu mẫu là tệp .xlsx.",
    ],
    [
      "too large",
      packBook({ sheets: { A: "<c/>".repeat(500_001) } }),
      "tệp quá lớn so với một biểu mẫu (hơn 25 MB, hoặc mở ra hơn 150 MB, hoặc hơn 500.000 ô); chép phần số liệu sang biểu mẫu gốc.",
    ],
  ])("%s", (_what, bytes, sentence) => {
    expect(faultsOf(planSample({ "C.xlsx": bytes }))).toEqual([sentence]);
  });
});
