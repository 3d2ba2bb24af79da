import { expect, test } from "vitest";
import { HAN_CHE, MO_DAU, XA_A, sentencesOf, type Change } from "../../../tests/samples/root.ts";

const TO_CHUC = "data/to-chuc.yaml";

/** What is written, and every sentence about it, whole. */
const ROWS: readonly (readonly [string, readonly Change[], readonly string[]])[] = [
  [
    "written as an escape",
    [[TO_CHUC, "dia_danh: Duyên Hải", 'dia_danh: "Duyên\\u202E Hải"']],
    [
      "data/to-chuc.yaml:3:11: có ký tự không nhìn thấy U+202E (dấu đảo chiều chữ), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a zero-width space in a value",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên\u200B Hải"]],
    [
      "data/to-chuc.yaml:3:16: có ký tự không nhìn thấy U+200B (dấu cách rộng bằng không), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a zero-width space in a key",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia\u200B_danh: Duyên Hải"]],
    [
      "data/to-chuc.yaml:3:4: có ký tự không nhìn thấy U+200B (dấu cách rộng bằng không), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a zero-width joiner in an id",
    [[XA_A, "loai: dang-bo-xa", "loai: dang\u200D-bo-xa"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:2:11: có ký tự không nhìn thấy U+200D (dấu nối chữ), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a mark that turns the text around",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên\u202E Hải"]],
    [
      "data/to-chuc.yaml:3:16: có ký tự không nhìn thấy U+202E (dấu đảo chiều chữ), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "an isolate",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: \u2066Duyên\u2069 Hải"]],
    [
      "data/to-chuc.yaml:3:11: có ký tự không nhìn thấy U+2066 (dấu đổi chiều chữ), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a soft hyphen",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên\u00AD Hải"]],
    [
      "data/to-chuc.yaml:3:16: có ký tự không nhìn thấy U+00AD (gạch nối mềm), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a byte order mark inside",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên\uFEFF Hải"]],
    [
      "data/to-chuc.yaml:3:16: có ký tự không nhìn thấy U+FEFF (dấu đầu tệp nằm giữa tệp), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a byte order mark before a key",
    [[TO_CHUC, "dia_danh: Duyên Hải", "\uFEFFdia_danh: Duyên Hải"]],
    [
      "data/to-chuc.yaml:3:1: có ký tự không nhìn thấy U+FEFF (dấu đầu tệp nằm giữa tệp), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a line separator",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên\u2028Hải"]],
    [
      "data/to-chuc.yaml:3:16: có ký tự không nhìn thấy U+2028 (dấu xuống dòng của trang web), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a zero-width space in prose",
    [[MO_DAU, "Thực\u200B hiện.\n"]],
    [
      "content/2020-04-10/mo-dau.md:1:5: có ký tự không nhìn thấy U+200B (dấu cách rộng bằng không), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a zero-width space in a count",
    [[XA_A, "so_dang_vien: 214", "so_dang_vien: 2\u200B14"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:8:18: có ký tự không nhìn thấy U+200B (dấu cách rộng bằng không), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "an unseen sign in two lines",
    [
      [TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên\u200B Hải"],
      [TO_CHUC, "nhiem_ky: 2020 –", "nhiem_ky: \u200B2020 –"],
    ],
    [
      "data/to-chuc.yaml:3:16: có ký tự không nhìn thấy U+200B (dấu cách rộng bằng không), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
      "data/to-chuc.yaml:4:11: có ký tự không nhìn thấy U+200B (dấu cách rộng bằng không), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
    ],
  ],
  [
    "a no-break space after a colon",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh:\u00A0Duyên Hải"]],
    [
      "data/to-chuc.yaml:3:10: có dấu cách lạ U+00A0, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng phím cách.",
    ],
  ],
  [
    "a no-break space and a space after a colon",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: \u00A0Duyên Hải"]],
    [
      "data/to-chuc.yaml:3:11: có dấu cách lạ U+00A0, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng phím cách.",
    ],
  ],
  [
    "a no-break space as indent",
    [[XA_A, "  so_dang_vien: 214", "\u00A0\u00A0so_dang_vien: 214"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:8:1: có dấu cách lạ U+00A0, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng phím cách.",
    ],
  ],
  [
    "a no-break space after a dash",
    [[TO_CHUC, "- Ban Thường vụ", "-\u00A0Ban Thường vụ"]],
    [
      "data/to-chuc.yaml:11:4: có dấu cách lạ U+00A0, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng phím cách.",
    ],
  ],
  [
    "a wide space after a colon",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh:\u3000Duyên Hải"]],
    [
      "data/to-chuc.yaml:3:10: có dấu cách lạ U+3000, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng phím cách.",
    ],
  ],
  [
    "a thin space in front matter",
    [[HAN_CHE, "tieu_de: Cơ cấu", "tieu_de:\u2009Cơ cấu"]],
    [
      "content/2020-04-10/han-che/01-co-cau.md:2:9: có dấu cách lạ U+2009, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng phím cách.",
    ],
  ],
  [
    "a Russian o in a value",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: Duyên Hải, Đảng b\u043E\u0323\u0302"]],
    [
      "data/to-chuc.yaml:3:28: chữ «\u043E» (U+043E) trong «b\u043E\u0323\u0302» trông giống «o» nhưng là chữ khác; gõ lại: «bộ».",
    ],
  ],
  [
    "a Russian a in a key",
    [[TO_CHUC, "dia_danh: Duyên Hải", "di\u0430_danh: Duyên Hải"]],
    [
      "data/to-chuc.yaml:3:3: chữ «\u0430» (U+0430) trong «di\u0430_danh» trông giống «a» nhưng là chữ khác; gõ lại: «dia_danh».",
    ],
  ],
  [
    "a Russian e in a unit's key",
    [[XA_A, "so_dang_vien: 214", "so_dang_vi\u0435n: 214"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:8:13: chữ «\u0435» (U+0435) trong «so_dang_vi\u0435n» trông giống «e» nhưng là chữ khác; gõ lại: «so_dang_vien».",
    ],
  ],
  [
    "a Greek O in a value",
    [[TO_CHUC, "ky_hieu: BC/TXU", "ky_hieu: BC/T\u03A7U"]],
    [
      "data/to-chuc.yaml:5:14: chữ «\u03A7» (U+03A7) trong «T\u03A7U» trông giống «X» nhưng là chữ khác; gõ lại: «TXU».",
    ],
  ],
  [
    "a Russian capital alone",
    [[XA_A, "ten: Đảng bộ xã A", "ten: Đảng bộ xã \u0410"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:1:17: chữ «\u0410» (U+0410) trong «\u0410» trông giống «A» nhưng là chữ khác; gõ lại: «A».",
    ],
  ],
  [
    "Icelandic Eth for Đ",
    [[XA_A, "ten: Đảng bộ xã A", "ten: \u00D0ảng bộ xã A"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:1:6: chữ «\u00D0» (U+00D0) trong «\u00D0ảng» trông giống «Đ» nhưng là chữ khác; gõ lại: «Đảng».",
    ],
  ],
  [
    "Icelandic eth for đ",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh: xã \u00D0ôn Xuân, \u00F0ường 1"]],
    [
      "data/to-chuc.yaml:3:14: chữ «\u00D0» (U+00D0) trong «\u00D0ôn» trông giống «Đ» nhưng là chữ khác; gõ lại: «Đôn».",
    ],
  ],
  [
    "full-width digits",
    [[XA_A, "so_dang_vien: 214", "so_dang_vien: \uFF12\uFF11\uFF14"]],
    [
      "data/ky/2020-04-10/don-vi/xa-a.yaml:8:17: chữ «\uFF12» (U+FF12) trong «\uFF12\uFF11\uFF14» trông giống «2» nhưng là chữ khác; gõ lại: «214».",
    ],
  ],
  [
    "a full-width colon",
    [[TO_CHUC, "dia_danh: Duyên Hải", "dia_danh\uFF1A Duyên Hải"]],
    [
      "data/to-chuc.yaml:3:9: chữ «\uFF1A» (U+FF1A) trong «dia_danh\uFF1A» trông giống «:» nhưng là chữ khác; gõ lại: «dia_danh:».",
    ],
  ],
  [
    "a Russian letter in a placeholder",
    [[MO_DAU, "Có {{ don_vi.t\u043Eng }}.\n"]],
    [
      "content/2020-04-10/mo-dau.md:1:15: chữ «\u043E» (U+043E) trong «t\u043Eng» trông giống «o» nhưng là chữ khác; gõ lại: «tong».",
    ],
  ],
  [
    "a Russian letter in prose",
    [[MO_DAU, "Thực hiện Ch\u0456 thị.\n"]],
    [
      "content/2020-04-10/mo-dau.md:1:13: chữ «\u0456» (U+0456) trong «Ch\u0456» trông giống «i» nhưng là chữ khác; gõ lại: «Chi».",
    ],
  ],
];

test.each(ROWS)("%s", (_what, changes, sentences) => {
  expect(sentencesOf(...changes)).toEqual(sentences);
});
