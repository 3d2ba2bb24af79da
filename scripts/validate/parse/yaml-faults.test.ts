import { describe, expect, test } from "vitest";
import type { Problem } from "../../model/problem.ts";
import { parseYaml } from "./yaml.ts";
import { findLeastMs } from "../../../tests/run/processor-time.ts";
import { HAN_CHE, sampleDataset, sentencesOf, XA_A } from "../../../tests/samples/root.ts";

const TO_CHUC = "data/to-chuc.yaml";
const LINE = "dia_danh: Duyên Hải";
const QUOTE = "đặt giá trị trong dấu nháy kép";
const STRING_KEY =
  "khóa không phải là chữ (thường do viết {{ … }} không có dấu nháy); đặt cả giá trị trong dấu nháy kép";
const START = `giá trị bắt đầu bằng ký hiệu không được phép (@, %, \`); ${QUOTE}`;
const MARK = `có dấu & hoặc * ở đầu giá trị; ${QUOTE}`;
const NO_COLON =
  "thiếu dấu cách sau dấu hai chấm, hoặc dòng thiếu dấu hai chấm; viết theo mẫu «khóa: giá trị»";
const NO_QUOTE = "thiếu dấu nháy đóng; thêm dấu nháy ở cuối giá trị, hoặc bỏ dấu nháy mở";

test.each([
  [
    "a value has a colon",
    "dia_danh: Tổ 5: Khu A",
    "3:11: trong giá trị có thêm dấu hai chấm; đặt cả giá trị trong dấu nháy kép",
  ],
  ["no space follows the colon", "dia_danh:Duyên Hải", `3:1: ${NO_COLON}`],
  ["a double quote is not closed", 'dia_danh: "Duyên Hải', `3:11: ${NO_QUOTE}`],
  ["a single quote is not closed", "dia_danh: 'Duyên Hải", `3:11: ${NO_QUOTE}`],
  [
    "a bracket is not closed",
    "dia_danh: [Duyên Hải",
    "3:11: thiếu dấu ngoặc đóng; thêm dấu ngoặc đóng ở cuối danh sách",
  ],
  [
    "a Windows path stands in double quotes",
    String.raw`dia_danh: "C:\Users"`,
    "3:14: có dấu \\ không hợp lệ trong dấu nháy kép; dùng dấu nháy đơn thay cho dấu nháy kép",
  ],
  [
    "an apostrophe stands in single quotes",
    "dia_danh: 'it's'",
    "3:15: có ký hiệu đặt sai chỗ; kiểm tra dấu nháy; giá trị có dấu nháy đơn thì đặt trong dấu nháy kép",
  ],
  ["a value starts with @", "dia_danh: @a", `3:11: ${START}`],
  ["a value starts with %", "dia_danh: %a", `3:11: ${START}`],
  ["a value starts with `", "dia_danh: `a", `3:11: ${START}`],
  ["a value is an asterisk", "dia_danh: *", `3:11: ${MARK}`],
  ["a value is an ampersand", "dia_danh: &", `3:11: ${MARK}`],
  ["a value has an anchor", "dia_danh: &x Duyên Hải", `3:11: ${MARK}`],
  ["a key has an anchor", "&x dia_danh: Duyên Hải", `3:1: ${MARK}`],
  ["keys are merged from an alias", `<<: *x\n${LINE}`, `3:5: ${MARK}`],
  [
    "a tag asks for code",
    "dia_danh: !!js/function a",
    `3:11: có dấu ! ở đầu giá trị («!!js/function»); ${QUOTE}`,
  ],
  [
    "a tag asks for bytes",
    "dia_danh: !!binary a",
    `3:11: có dấu ! ở đầu giá trị («!!binary»); ${QUOTE}`,
  ],
  [
    "a tag asks for a date",
    "dia_danh: !!timestamp 2020-01-01",
    `3:11: có dấu ! ở đầu giá trị («!!timestamp»); ${QUOTE}`,
  ],
  [
    "a tag asks for a text",
    "dia_danh: !!str a",
    `3:11: có dấu ! ở đầu giá trị («!!str»); ${QUOTE}`,
  ],
  [
    "a tag asks for a set",
    "dia_danh: !!set {a, b}",
    `3:11: có dấu ! ở đầu giá trị («!!set»); ${QUOTE}`,
  ],
  ["a placeholder stands without quotes", "dia_danh: {{ x }}", `3:12: ${STRING_KEY}`],
  [
    "a placeholder without quotes has words behind it",
    "dia_danh: {{ to_chuc.ten }} và",
    `3:12: ${STRING_KEY}`,
  ],
  ["a list is a key", `${LINE}\n[a, b]: c`, `4:1: ${STRING_KEY}`],
  [
    "a key never ends",
    `${LINE}\n${"k".repeat(1100)}: c`,
    "4:1: khóa dài quá 1024 ký tự; kiểm tra dấu hai chấm ở dòng này",
  ],
  [
    "a file has two documents",
    `${LINE}\n---\nten: B`,
    "4:1: tệp có nhiều phần, ngăn bằng dòng ---; mỗi tệp chỉ một phần",
  ],
  [
    "a line below a value is indented",
    `${LINE}\n  thua: a`,
    "4:3: dòng thụt sâu hơn dòng trên, mà dòng trên đã có giá trị; cho các khóa cùng cấp thẳng cột với nhau",
  ],
  [
    "a line below a word that stands for a group is indented",
    "dia_danh: chua-gui\n  thua: a",
    "4:3: dòng thụt sâu hơn dòng trên, mà dòng trên đã có giá trị; cho các khóa cùng cấp thẳng cột với nhau; nếu dòng này thuộc khóa ở dòng trên thì xóa «chua-gui» ở dòng trên",
  ],
  [
    "a key stands again in capitals",
    `${LINE}\nDIA_DANH: B`,
    "4:1: khóa «DIA_DANH» đã ghi ở dòng 3; bỏ bớt một dòng",
  ],
  [
    "a key is constructor",
    `${LINE}\nconstructor: B`,
    "4:1: không được dùng khóa «constructor»; đổi tên khóa hoặc xóa dòng",
  ],
  [
    "a key is prototype",
    `${LINE}\nprototype: B`,
    "4:1: không được dùng khóa «prototype»; đổi tên khóa hoặc xóa dòng",
  ],
  ["a key is misspelt", "dia_dann: A", "3:1: không có khóa «dia_dann»; có phải «dia_danh»?"],
  [
    "a key has decomposed accents",
    `${"địa_danh".normalize("NFD")}: A`,
    `3:1: không có khóa «${"địa_danh".normalize("NFC")}»; có phải «dia_danh»?`,
  ],
  [
    "a map stands for a value",
    "dia_danh: { ten: A }",
    "3:11: cần một giá trị, không phải một nhóm khóa",
  ],
  ["a value is a tilde", "dia_danh: ~", "3:1: «dia_danh» chưa có giá trị; điền sau dấu hai chấm"],
  ["a value is null", "dia_danh: null", "3:1: «dia_danh» chưa có giá trị; điền sau dấu hai chấm"],
  [
    "a value is an empty quotation",
    'dia_danh: ""',
    "3:1: «dia_danh» chưa có giá trị; điền sau dấu hai chấm",
  ],
])("refused at its place, once, when %s", (_what, line, sentence) => {
  const end = sentence.endsWith("?") ? "" : ".";
  expect(sentencesOf([TO_CHUC, LINE, line])).toEqual([`${TO_CHUC}:${sentence}${end}`]);
});

const KEYS =
  "dinh_dang, ten, cap_tren, dia_danh, nhiem_ky, ky_hieu, nguoi_ky, noi_nhan, lien_he, nguon, dieu_kien_su_dung, dia_chi_trang, loai_bao_cao, bo_cuc, trinh_bay, in_hai_mat, so_lieu_minh_hoa, lan_du_thao";

test.each([
  ["is empty", "", "tệp rỗng; điền nội dung theo tệp cùng loại, hoặc xóa tệp"],
  ["is a document mark alone", "---\n", "tệp rỗng; điền nội dung theo tệp cùng loại, hoặc xóa tệp"],
  ["is a list", "- a\n", `cần một nhóm khóa (${KEYS})`],
  ["is one word", "abc\n", `cần một nhóm khóa (${KEYS})`],
  [
    "lacks every space after a colon",
    "ten:A\n",
    `cần một nhóm khóa (${KEYS}); thêm dấu cách sau dấu hai chấm`,
  ],
])("a file that %s is refused at its first line", (_what, text, sentence) => {
  expect(sentencesOf([TO_CHUC, text])).toEqual([`${TO_CHUC}:1:1: ${sentence}.`]);
});

function leastMilliseconds(text: string): number {
  return findLeastMs(() => {
    parseYaml({ file: TO_CHUC, text }, () => undefined);
  });
}

describe("texts made to exhaust a parser are refused before parsing", () => {
  const stairs = Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
  test.each([
    ["brackets", "1:23", `a: ${"[".repeat(10_000)}`],
    ["closed brackets", "1:23", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["braces", "1:80", `a: ${"{a: ".repeat(10_000)}`],
    ["dashes", "1:41", `${"- ".repeat(10_000)}a`],
    ["question marks", "1:41", `${"? ".repeat(10_000)}a`],
    ["indented keys", "21:22", stairs],
    ["indented keys below a bracket that is not closed", "22:22", `a: [b\n${stairs}`],
  ])("%s", (_what, place, text) => {
    expect(sentencesOf([TO_CHUC, text])).toEqual([
      `${TO_CHUC}:${place}: tệp lồng quá 20 cấp; kiểm tra cột đầu dòng và các dấu ngoặc.`,
    ]);
    expect(leastMilliseconds(text)).toBeLessThan(100);
  });

  test("aliases that would grow without end are refused line by line, and never followed", () => {
    const lines = Array.from({ length: 30 }, (_, row) =>
      row === 0 ? "l0: &l0 [x, x]" : `l${row}: &l${row} [*l${row - 1}, *l${row - 1}]`,
    );
    const found = sentencesOf([TO_CHUC, lines.join("\n")]);
    expect(found).toHaveLength(30);
    expect(found[1]).toBe(`${TO_CHUC}:2:5: ${MARK}.`);
  });

  test("thirty thousand anchors in one line are one problem, told in a second", () => {
    const text = `${"&a ".repeat(30_000)}b`;
    expect(sentencesOf([TO_CHUC, text])).toEqual([`${TO_CHUC}:1:1: ${MARK}.`]);
    expect(leastMilliseconds(text)).toBeLessThan(1000);
  });
});

test("two faults of syntax in one file are both told", () => {
  expect(sentencesOf([TO_CHUC, LINE, "dia_danh: @a\nthua: `b"])).toEqual([
    `${TO_CHUC}:3:11: ${START}.`,
    `${TO_CHUC}:4:7: ${START}.`,
  ]);
});

test("a key too far left among deeper ones is told at its own line", () => {
  expect(sentencesOf([XA_A, "    du-thao: 20/02", "  du-thao: 20/02"])).toEqual([
    `${XA_A}:18:3: dòng này thụt ít hơn dòng trên và dòng dưới; nếu cùng cấp với hai dòng ấy thì thụt vào cho thẳng cột, nếu không thì sửa cột của dòng dưới.`,
  ]);
});

test("lines of front matter count from the top of the Markdown file", () => {
  expect(sentencesOf([HAN_CHE, "tieu_de: Cơ cấu cấp ủy", "tieu_de: Cơ cấu: cấp ủy"])).toEqual([
    `${HAN_CHE}:2:10: trong giá trị có thêm dấu hai chấm; đặt cả giá trị trong dấu nháy kép.`,
  ]);
});

test.each([
  ["signs inside a text", "dia_danh: A & B * C !", "A & B * C !"],
  ["signs inside quotes", 'dia_danh: "*A: {{ x }}"', "*A: {{ x }}"],
  ["a tab after the colon", "dia_danh:\tDuyên Hải\t", "Duyên Hải"],
  ["words that other tools read as yes or a number", "dia_danh: no", "no"],
  ["a leading zero", "dia_danh: 01234", "01234"],
  ["white space folded to one space", 'dia_danh: "Duyên   Hải "', "Duyên Hải"],
])("accepted as it stands: %s", (_what, line, text) => {
  expect(sampleDataset([TO_CHUC, LINE, line]).issuer.placeName).toBe(text);
});

test("decomposed letters of a Mac are the same keys, values and choices", () => {
  const decomposed = "ban_chi_dao: có".normalize("NFD");
  const dataset = sampleDataset(
    [TO_CHUC, LINE, LINE.normalize("NFD")],
    [XA_A, "ban_chi_dao: có", decomposed],
    [XA_A, "ten: Đảng bộ xã A", "ten: Đảng bộ xã A".normalize("NFD")],
  );
  const unit = dataset.periods[1]?.units.find(({ id }) => id === "xa-a");
  expect(dataset.issuer.placeName).toBe("Duyên Hải".normalize("NFC"));
  expect(unit?.name).toBe("Đảng bộ xã A".normalize("NFC"));
  expect(unit?.values?.get("ban_chi_dao")).toEqual({ kind: "yesNo", isYes: true });
});

test.each([
  ["\n# ghi chú\nten: A\n  b: c\n", 4],
  ["\n\nten: A\n  b: c\n", 4],
  ["# ghi chú\nten: A\n  b: c\n", 3],
  ["ten: A\n  b: c\n", 2],
])("a deeper line with nothing but remarks above the value: %j", (text, line) => {
  const found: Problem[] = [];
  parseYaml({ file: TO_CHUC, text }, (problem) => found.push(problem));
  expect(found.map(({ code, place }) => `${code} ${place.line}:${place.column}`)).toEqual([
    `yaml-syntax ${line}:3`,
  ]);
});
