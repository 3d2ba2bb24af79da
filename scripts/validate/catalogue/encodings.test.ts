import { expect, test } from "vitest";
import { toSentence } from "../sentences/problems.ts";
import { undecodable } from "../../../tests/samples/faults/files.ts";

/** The bytes of a file, each as the letter of its number, and the sentence about it. */
test.each([
  [
    "Windows-1258 of several words",
    "ten: A\ncap_tren: \u00d0a\u00d2ng b\u00f4\u00f2 xa\u00de Long H\u00fdu\u00de\n",
    'data/to-chuc.yaml:2:11: tệp không phải dạng UTF-8 (byte 0xD0 ở đây), có lẽ là bảng mã Windows-1258 («cap_tren: Đảng bộ xã Long Hưũ»); chuyển bằng PowerShell trên Windows: «$t = [IO.File]::ReadAllText("$PWD\\data\\to-chuc.yaml", [Text.Encoding]::GetEncoding(1258)); [IO.File]::WriteAllText("$PWD\\data\\to-chuc.yaml", $t.Normalize())» — hoặc trên Linux, macOS: «iconv -f WINDOWS-1258 -t UTF-8 data/to-chuc.yaml > moi.tmp && mv moi.tmp data/to-chuc.yaml».',
  ],
  [
    "TCVN3 bytes",
    "ten: A\ncap_tren: \u00a7\u00b6ng b\u00e9 x\u00b7 Long H\u00f7u\n",
    "data/to-chuc.yaml:2:11: tệp không phải dạng UTF-8 (byte 0xA7 ở đây), có lẽ là bảng mã TCVN3 (ABC) («cap_tren: Đảng bộ xã Long Hữu»); mở bảng chuyển mã của UniKey (Ctrl+Shift+F6), chuyển tệp từ TCVN3 (ABC) sang Unicode.",
  ],
  [
    "VNI bytes",
    "ten: A\ncap_tren: \u00d1a\u00fbng bo\u00e4 xa\u00f5\n",
    "data/to-chuc.yaml:2:11: tệp không phải dạng UTF-8 (byte 0xD1 ở đây), có lẽ là bảng mã VNI Windows («cap_tren: Đảng bộ xã»); mở bảng chuyển mã của UniKey (Ctrl+Shift+F6), chuyển tệp từ VNI Windows sang Unicode.",
  ],
  [
    "a stray byte",
    "ten: A\ncap_tren: B\u00ff\n",
    "data/to-chuc.yaml:2:12: tệp không phải dạng UTF-8 (byte 0xFF ở đây); mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8 rồi lưu đè.",
  ],
  [
    "a sequence cut short",
    "ten: \u00c4\n",
    "data/to-chuc.yaml:1:6: tệp không phải dạng UTF-8 (byte 0xC4 ở đây); mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8 rồi lưu đè.",
  ],
  [
    "UTF-16 little end first",
    "\u00ff\u00fet\u0000e\u0000n\u0000:\u0000 \u0000A\u0000\n\u0000",
    "data/to-chuc.yaml:1:1: tệp lưu dạng «Unicode» (UTF-16); mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8 rồi lưu đè.",
  ],
  [
    "UTF-16 big end first",
    "\u00fe\u00ff\u0000t\u0000e\u0000n\u0000:\u0000 \u0000A\u0000\n",
    "data/to-chuc.yaml:1:1: tệp lưu dạng «Unicode» (UTF-16); mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8 rồi lưu đè.",
  ],
  [
    "UTF-16 without its mark",
    "t\u0000e\u0000n\u0000:\u0000 \u0000A\u0000\n\u0000",
    "data/to-chuc.yaml:1:1: tệp lưu dạng «Unicode» (UTF-16); mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8 rồi lưu đè.",
  ],
  [
    "UTF-8 that lost a letter",
    "ten: Th\u00ef\u00bf\u00bd \n",
    "data/to-chuc.yaml:1:8: có ký hiệu «\uFFFD» thay cho một chữ đã mất khi chuyển mã; gõ lại chữ đó.",
  ],
  [
    "TCVN3 saved as UTF-8",
    "ten: Th\u00c3\u009e \u00c3\u00b1y\n",
    "data/to-chuc.yaml:1:6: lời văn gõ bằng bảng mã TCVN3 (ABC), có lẽ là «ten: Thị ủy»; mở bảng chuyển mã của UniKey (Ctrl+Shift+F6), chuyển cả tệp từ TCVN3 (ABC) sang Unicode.",
  ],
  [
    "VNI saved as UTF-8",
    "ten: A\ncap_tren: \u00c3\u0091a\u00c3\u00bbng bo\u00c3\u00a4 t\u00c3\u00a6nh\n",
    "data/to-chuc.yaml:2:11: lời văn gõ bằng bảng mã VNI Windows, có lẽ là «cap_tren: Đảng bộ tỉnh»; mở bảng chuyển mã của UniKey (Ctrl+Shift+F6), chuyển cả tệp từ VNI Windows sang Unicode.",
  ],
  [
    "UTF-8 taken for Windows-1252",
    "ten: Th\u00c3\u00a1\u00c2\u00bb\u00e2\u0080\u00b9 \u00c3\u00a1\u00c2\u00bb\u00c2\u00a7y\n",
    "data/to-chuc.yaml:1:8: chữ bị hỏng do chuyển mã nhầm, có lẽ là «ten: Thị ủy»; lấy lại bản gốc của tệp, hoặc gõ lại các dòng như vậy.",
  ],
  [
    "NUL",
    "ten: A\u0000B\n",
    "data/to-chuc.yaml:1:7: có ký tự điều khiển U+0000 không nhìn thấy; hãy xóa ký tự này.",
  ],
  [
    "escape",
    "ten: A\n\u001b[31m\n",
    "data/to-chuc.yaml:2:1: có ký tự điều khiển U+001B không nhìn thấy; hãy xóa ký tự này.",
  ],
  [
    "a control character of the second set",
    "ten: A\u00c2\u0085\n",
    "data/to-chuc.yaml:1:7: có ký tự điều khiển U+0085 không nhìn thấy; hãy xóa ký tự này.",
  ],
  [
    "CR alone",
    "ten: A\rb: c\r",
    "data/to-chuc.yaml:1:7: dòng kết thúc bằng ký tự CR; hãy lưu lại với kiểu xuống dòng của Windows hoặc Unix.",
  ],
  [
    "a workbook",
    "PK\u0003\u0004....xl/workbook.xml",
    "data/to-chuc.yaml:1:1: đây là tệp Excel (.xlsx), không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  [
    "a Word document",
    "PK\u0003\u0004....word/document.xml",
    "data/to-chuc.yaml:1:1: đây là tệp Word (.docx), không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  [
    "an archive",
    "PK\u0003\u0004....a.txt",
    "data/to-chuc.yaml:1:1: đây là tệp nén ZIP, không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  [
    "an OpenDocument sheet",
    "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
    "data/to-chuc.yaml:1:1: đây là tệp LibreOffice (.ods, .odt), không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  [
    "a PDF",
    "%PDF-1.7\n",
    "data/to-chuc.yaml:1:1: đây là tệp PDF, không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  [
    "an old Word document",
    "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1",
    "data/to-chuc.yaml:1:1: đây là tệp Word hoặc Excel đời cũ (.doc, .xls), không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  [
    "RTF",
    "{\\rtf1\\ansi}",
    "data/to-chuc.yaml:1:1: đây là tệp RTF của Word, không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  [
    "a picture",
    "\u0089PNG",
    "data/to-chuc.yaml:1:1: đây là tệp ảnh PNG, không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  [
    "a photograph",
    "\u00ff\u00d8\u00ff\u00e0",
    "data/to-chuc.yaml:1:1: đây là tệp ảnh JPEG, không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
])("%s", (_what, bytes, sentence) => {
  const problems = undecodable(Buffer.from(bytes, "latin1"));
  expect(problems.map(toSentence)).toEqual([sentence]);
});
