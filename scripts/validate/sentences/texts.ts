import type { Place, Problem, ProblemCode } from "../../model/problem.ts";
import { isRowsFile, toEntryWords } from "./unit-entries.ts";

/** The way to UTF-8 in Notepad. */
const SAVE_AS_UTF8 = "mở bằng Notepad, chọn File → Save As, ở ô Encoding chọn UTF-8 rồi lưu đè";
const UNIKEY = "mở bảng chuyển mã của UniKey (Ctrl+Shift+F6)";

/** Sentences about letters, encodings and sizes, and about what parsing would lose of a text. */
export const TEXT_SENTENCES = {
  "file-not-utf8": toEncodingSentence,
  "file-utf16": () => `tệp lưu dạng «Unicode» (UTF-16); ${SAVE_AS_UTF8}`,
  "file-binary": ({ found }) =>
    `đây là ${found}, không phải tệp văn bản; chép nội dung sang tệp .yaml hoặc .md theo mẫu rồi bỏ tệp này ra khỏi thư mục`,
  "file-lost-letter": () =>
    "có ký hiệu «\uFFFD» thay cho một chữ đã mất khi chuyển mã; gõ lại chữ đó",
  "file-legacy-letters": ({ found, allowed }) =>
    allowed === "UTF-8"
      ? `chữ bị hỏng do chuyển mã nhầm, có lẽ là «${cut(found)}»; lấy lại bản gốc của tệp, hoặc gõ lại các dòng như vậy`
      : `lời văn gõ bằng bảng mã ${toLegacyName(allowed)}, có lẽ là «${cut(found)}»; ${UNIKEY}, chuyển cả tệp từ ${toLegacyName(allowed)} sang Unicode`,
  "file-piled-marks": () =>
    "có rất nhiều dấu thanh, dấu mũ chồng lên một chữ; xóa đoạn này rồi gõ lại",
  "file-too-long": ({ found, place }) =>
    `tệp có ${found} dòng; tối đa 20000 dòng; ${toSizeCure(place)}`,
  "line-too-long": ({ found }) =>
    `dòng dài ${found} ký tự; tối đa 100000 ký tự; xem có mất dấu xuống dòng không`,
  "run-too-long": ({ found, allowed }) =>
    `«${cut(found)}» dài ${found.length} ký tự không có dấu cách; tối đa ${allowed ?? ""}, dài hơn thì không vừa cột của bảng in`,
  "table-too-wide": ({ found, allowed }) =>
    `bảng ${found} cột không vừa tờ A4 đứng; mỗi cột phải đủ chỗ cho chữ dài nhất của nó, cả bảng dài nhất là «${cut(allowed ?? "")}»; bớt cột, tách thành hai bảng hoặc viết gọn chữ dài, địa chỉ trang thì viết thành liên kết [tên](https://…)`,
  "not-a-phrase": ({ found }) => `«${found}» được viết vào giữa một câu của báo cáo`,
  "name-too-long": ({ found, allowed }) =>
    `tên dài ${found} ký tự; tối đa ${allowed ?? ""}, dài hơn thì không vừa biểu đồ và đầu trang in; hãy rút gọn`,
  "yaml-too-much": ({ place }) =>
    `tệp có quá nhiều khóa, giá trị và dấu (hơn 100000, đến chỗ này); ${toSizeCure(place)}`,
  "too-many-keys": ({ found }) =>
    `nhóm có ${found} khóa; tối đa 1000 khóa; xem có chép nhầm tệp khác vào đây không`,
  "too-many-problems": ({ found }) =>
    `tệp có hơn ${found} lỗi, các lỗi sau không nêu nữa; xem có chép nhầm tệp khác vào đây không`,
  "invisible-character": ({ found }) =>
    `có ký tự không nhìn thấy ${found}${toInvisibleName(found)}, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại đoạn này`,
  "odd-space": ({ found }) =>
    `có dấu cách lạ ${found}, thường do chép từ Word hoặc trang web; xóa đi rồi gõ lại bằng phím cách`,
  "look-alike-letter": ({ found, allowed, hint }) =>
    `chữ «${found}» trông giống «${allowed ?? ""}» nhưng là chữ khác; gõ lại: «${hint ?? ""}»`,
  "sign-not-in-font": ({ found, hint }) =>
    `phông chữ của bản in không có ký hiệu ${found}, in ra thành ô vuông; ${hint === null ? "bỏ ký hiệu này hoặc viết bằng chữ" : `thay bằng «${hint}»`}`,
  "comma-in-braces": ({ found, hint }) =>
    `trong dấu ngoặc { }, dấu phẩy ngăn các khóa, nên «${found}» bị tách khỏi giá trị đứng trước; đặt cả giá trị trong dấu nháy: «${hint ?? ""}», hoặc bỏ ngoặc, viết mỗi khóa một dòng`,
  "half-character": ({ found }) => `có «${found}», chỉ là nửa mã của một ký tự`,
  "similar-id": ({ found, allowed }) =>
    `mã «${found}» chỉ khác chữ hoa, chữ thường với mã ở ${allowed ?? ""}; đổi hẳn một trong hai mã`,
  "similar-name": ({ found, allowed, hint }) =>
    `tên đơn vị «${found}» gần như trùng «${hint ?? ""}» ở ${toEntryWords(allowed)}, chỉ khác cách đặt dấu, chữ hoa hoặc dấu cách; nếu là hai đơn vị thì đặt tên cho khác nhau, nếu là một thì bỏ bớt một tệp hoặc mục`,
  "edit-unsafe": ({ found }) =>
    `chương trình không tự sửa được ${found === "" ? "tệp này" : `«${found}»`} vì cách viết ở đây; hãy mở tệp và sửa bằng tay, mỗi khóa một dòng`,
} satisfies Partial<Record<ProblemCode, (problem: Problem) => string>>;

/** Codes whose sentence already has the hint. */
export const HINT_IN_SENTENCE = new Set<ProblemCode>([
  "look-alike-letter",
  "similar-name",
  "comma-in-braces",
  "sign-not-in-font",
  "no-blocks",
]);

/** A file of many units may really have so many. */
function toSizeCure({ file }: Place): string {
  return isRowsFile(file)
    ? "chuyển bớt đơn vị ra tệp riêng trong thư mục don-vi/"
    : "xem có chép nhầm tệp khác vào đây không";
}

const LONGEST_QUOTE = 60;

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join("")}…` : text;
}

function toEncodingSentence({ found, allowed, place }: Problem): string {
  const fault = `tệp không phải dạng UTF-8 (byte ${found} ở đây)`;
  const [name, line = ""] = allowed?.split("\n") ?? [];
  if (name === undefined) return `${fault}; ${SAVE_AS_UTF8}`;
  const guess = `${fault}, có lẽ là bảng mã ${toLegacyName(name)} («${cut(line)}»)`;
  if (name !== "Windows-1258")
    return `${guess}; ${UNIKEY}, chuyển tệp từ ${toLegacyName(name)} sang Unicode`;
  return `${guess}; ${toCommands(place.file)}`;
}

/** Commands to paste into a window, without a file's name that a shell might take for a command. */
function toCommands(file: string): string {
  const name = /^[\w./-]+$/.test(file) ? file : "TEN-TEP";
  const path = `"$PWD\\${name.replaceAll("/", "\\")}"`;
  const windows = `$t = [IO.File]::ReadAllText(${path}, [Text.Encoding]::GetEncoding(1258)); [IO.File]::WriteAllText(${path}, $t.Normalize())`;
  const elsewhere = `iconv -f WINDOWS-1258 -t UTF-8 ${name} > moi.tmp && mv moi.tmp ${name}`;
  return `chuyển bằng PowerShell trên Windows: «${windows}» — hoặc trên Linux, macOS: «${elsewhere}»`;
}

function toLegacyName(name: string | null): string {
  if (name === "TCVN3") return "TCVN3 (ABC)";
  return name === "VNI" ? "VNI Windows" : (name ?? "");
}

const INVISIBLE_NAMES: Readonly<Record<string, string>> = {
  "U+00AD": "gạch nối mềm",
  "U+200B": "dấu cách rộng bằng không",
  "U+200C": "dấu tách chữ",
  "U+200D": "dấu nối chữ",
  "U+2028": "dấu xuống dòng của trang web",
  "U+2029": "dấu hết đoạn của trang web",
  "U+202E": "dấu đảo chiều chữ",
  "U+2066": "dấu đổi chiều chữ",
  "U+2067": "dấu đổi chiều chữ",
  "U+FEFF": "dấu đầu tệp nằm giữa tệp",
};

function toInvisibleName(point: string): string {
  const name = INVISIBLE_NAMES[point];
  return name === undefined ? "" : ` (${name})`;
}
