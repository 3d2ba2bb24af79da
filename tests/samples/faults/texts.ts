import { applyEdits } from "../../../scripts/edit/apply-edits.ts";
import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { problemsOf, undecodable, type FaultRow } from "./files.ts";
import { MO_DAU, PHUONG_B, XA_A } from "../root.ts";

const TO_CHUC = "data/to-chuc.yaml";
const VAN_BAN = "data/van-ban.yaml";
const LINE = "dia_danh: Duyên Hải";

/** Faults of letters, encodings and sizes. */
export const TEXT_FAULTS = {
  "prose-markup": [
    "a line of prose begins with a number sign",
    () => problemsOf([MO_DAU, "Mở đầu.\n# ghi chú\n"]),
    "content/2020-04-10/mo-dau.md:2:1: dòng bắt đầu bằng dấu #; lời văn của báo cáo không có đề mục, không có dòng ghi chú; xóa dòng này (ghi chú của một mục thì đặt ở «ghi_chu_noi_bo»), hoặc bỏ dấu #.",
  ],
  "file-binary": [
    "a workbook was renamed",
    () => undecodable("PK\u0003\u0004…xl/workbook.xml"),
    "data/to-chuc.yaml:1:1: đây là tệp Excel (.xlsx), không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục.",
  ],
  "file-lost-letter": [
    "a letter was lost when the file was converted",
    () => undecodable("ten: A\ndia_danh: Duy\uFFFDn Hải\n"),
    "data/to-chuc.yaml:2:14: có ký hiệu «\uFFFD» thay cho một chữ đã mất khi chuyển mã; gõ lại chữ đó.",
  ],
  "file-legacy-letters": [
    "a text was typed in a font of before Unicode",
    () => undecodable("ten: A\ndia_danh: Tæ d©n phè\n"),
    "data/to-chuc.yaml:2:11: lời văn gõ bằng bảng mã TCVN3 (ABC), có lẽ là «dia_danh: Tổ dân phố»; mở bảng chuyển mã của UniKey (Ctrl+Shift+F6), chuyển cả tệp từ TCVN3 (ABC) sang Unicode.",
  ],
  "file-piled-marks": [
    "more marks stand on a letter than any language has",
    () => undecodable(`ten: A\ndia_danh: e${"\u0301".repeat(40)}\n`),
    "data/to-chuc.yaml:2:12: có rất nhiều dấu thanh, dấu mũ chồng lên một chữ; xóa đoạn này rồi gõ lại.",
  ],
  "file-too-long": [
    "a file never ends",
    () => problemsOf([TO_CHUC, "a\n".repeat(20_001)]),
    "data/to-chuc.yaml:20001:1: tệp có 20002 dòng; tối đa 20000 dòng; xem có chép nhầm tệp khác vào đây không.",
  ],
  "line-too-long": [
    "a line never ends",
    () => problemsOf([TO_CHUC, `ten: A\n${"a".repeat(100_001)}\n`]),
    "data/to-chuc.yaml:2:1: dòng dài 100001 ký tự; tối đa 100000 ký tự; xem có mất dấu xuống dòng không.",
  ],
  "yaml-too-much": [
    "a file has more values than can be parsed in time",
    () => problemsOf([TO_CHUC, `dia_danh: [${" a,\n".repeat(15_000)}  ${"a,".repeat(40_000)}]\n`]),
    "data/to-chuc.yaml:15001:16665: tệp có quá nhiều khóa, giá trị và dấu (hơn 100000, đến chỗ này); xem có chép nhầm tệp khác vào đây không.",
  ],
  "too-many-keys": [
    "a map has more keys than any record",
    () =>
      problemsOf([
        TO_CHUC,
        LINE,
        `dia_danh:\n${Array.from({ length: 1001 }, (_, key) => `  k${key}: a\n`).join("")}`,
      ]).filter(({ code }) => code === "too-many-keys"),
    "data/to-chuc.yaml:4:3: nhóm có 1001 khóa; tối đa 1000 khóa; xem có chép nhầm tệp khác vào đây không.",
  ],
  "too-many-problems": [
    "a file has a problem in every line",
    () =>
      problemsOf([VAN_BAN, `van_ban:\n${"  - a\n".repeat(1500)}`]).filter(
        ({ code, place }) => place.file === VAN_BAN && code !== "not-a-map",
      ),
    "data/van-ban.yaml:1002:5: tệp có hơn 1000 lỗi, các lỗi sau không nêu nữa; xem có chép nhầm tệp khác vào đây không.",
  ],
  "run-too-long": [
    "a word is longer than a column of a printed table",
    () => problemsOf([TO_CHUC, LINE, `dia_danh: Duyên Hải ${"a".repeat(41)}`]),
    `data/to-chuc.yaml:3:11: «${"a".repeat(41)}» dài 41 ký tự không có dấu cách; tối đa 40, dài hơn thì không vừa cột của bảng in; có lẽ thiếu dấu cách.`,
  ],
  "table-too-wide": [
    "a table has more columns than a sheet has room for",
    () =>
      problemsOf([
        MO_DAU,
        `Một.\n\n|${" Nhiệm kỳ |".repeat(16)}\n|${" --- |".repeat(16)}\n|${" 1 |".repeat(16)}\n`,
      ]),
    "content/2020-04-10/mo-dau.md:3:1: bảng 16 cột không vừa tờ A4 đứng; mỗi cột phải đủ chỗ cho chữ dài nhất của nó, cả bảng dài nhất là «Nhiệm»; bớt cột, tách thành hai bảng hoặc viết gọn chữ dài, địa chỉ trang thì viết thành liên kết [tên](https://…).",
  ],
  "name-too-long": [
    "a whole paragraph stands in the place of a name",
    () => problemsOf([XA_A, "ten: Đảng bộ xã A", `ten: Đảng bộ xã A ${"a ".repeat(150)}`]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:1:6: tên dài 312 ký tự; tối đa 300, dài hơn thì không vừa biểu đồ và đầu trang in; hãy rút gọn.",
  ],
  "invisible-character": [
    "a sign that nobody sees came along from a web page",
    () => problemsOf([TO_CHUC, LINE, "dia_danh: Duyên\u200B Hải"]),
    "data/to-chuc.yaml:3:16: có ký tự không nhìn thấy U+200B (dấu cách rộng bằng không), thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này.",
  ],
  "odd-space": [
    "the space after a colon is no space",
    () => problemsOf([TO_CHUC, LINE, "dia_danh:\u00A0Duyên Hải"]),
    "data/to-chuc.yaml:3:10: có dấu cách lạ U+00A0, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng phím cách.",
  ],
  "look-alike-letter": [
    "a Russian letter stands in a Vietnamese word",
    () => problemsOf([TO_CHUC, LINE, "dia_danh: Duyên Hаi"]),
    "data/to-chuc.yaml:3:18: chữ «а» (U+0430) trong «Hаi» trông giống «a» nhưng là chữ khác; gõ lại: «Hai».",
  ],
  "sign-not-in-font": [
    "a sign has no picture in the font of the papers",
    () => problemsOf([XA_A, "KHO-KHAN-NOI-BO", "thiếu người ➢ xin bổ sung"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:20:25: phông chữ của bản in không có ký hiệu «➢» (U+27A2), in ra thành ô vuông; thay bằng «•».",
  ],
  "similar-id": [
    "two ids differ in their capitals alone",
    () =>
      problemsOf([VAN_BAN, "id: cong-dien-06", "id: Chi-Thi-35"]).filter(
        ({ code }) => code === "similar-id",
      ),
    "data/van-ban.yaml:8:9: mã «Chi-Thi-35» chỉ khác chữ hoa, chữ thường với mã ở data/van-ban.yaml:2; đổi hẳn một trong hai mã.",
  ],
  "similar-name": [
    "two units differ in where the tone stands alone",
    () =>
      problemsOf(
        [PHUONG_B, "ten: Đảng bộ phường B", "ten: Đảng bộ xã Hòa"],
        [XA_A, "ten: Đảng bộ xã A", "ten: Đảng bộ xã Hoà"],
      ),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:1:6: tên đơn vị «Đảng bộ xã Hoà» gần như trùng «Đảng bộ xã Hòa» ở tệp data/ky/2020-04-10/don-vi/phuong-b.yaml, chỉ khác cách đặt dấu, chữ hoa hoặc dấu cách; nếu là hai đơn vị thì đặt tên cho khác nhau, nếu là một thì bỏ bớt một tệp hoặc mục.",
  ],
  "edit-unsafe": [
    "a value is to be changed whose key stands behind a question mark",
    () => {
      const edit = { path: ["ten"], to: { kind: "text", text: "Đảng bộ xã B" } } as const;
      const edited = applyEdits(
        { file: XA_A, text: "? ten\n: Đảng bộ xã A\n" },
        [edit],
        () => undefined,
      );
      return edited.kind === "refused" ? edited.problems : [];
    },
    "data/ky/2020-04-10/don-vi/xa-a.yaml:1:3: chương trình không tự sửa được «ten» vì cách viết ở đây; hãy mở tệp và sửa bằng tay, mỗi khóa một dòng.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
