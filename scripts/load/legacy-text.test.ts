import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findLegacyText } from "./find-legacy-text.ts";
import { decodeLegacyWord } from "./legacy-letters.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** Real names of places and people with every tone, every letter and both places of the tone mark. */
const FIRST =
  "Long Hòa Hoà Hữu Toàn Vĩnh Trường Đông Tây Nam Bắc Thạnh Phú Mỹ Hiệp Ngũ Lạc Dân Thành Đôn Xuân Châu Điền Hải Duyên Trà Cú Cầu Kè Ngang Tiểu Càng".split(
    " ",
  );
const SECOND =
  "Hòa Hoà Thuý Thúy Hữu Toàn Khánh Đức Quý Quí Hùng Nguyễn Phượng Yến Ngọc Bích Thủy Tuyết Khê Lộc Ất Ổi Ân Ích Ước".split(
    " ",
  );
const NAMES = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));
const WORDS_WITHOUT_TONES_OF_UNICODE_ALONE =
  "hà là và cá có đã bà bé bò cô mù mũ lê lí lì xã xà thì thí sông công hôm nêm bí thú cử tà áo ô tô à ạ é è ì ò ù ý kí hè hé là lá má mà nào náo";

test("no name made of syllables is taken for an old encoding", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(500);
  const taken = NAMES.flatMap((name) => [name, name.toLocaleUpperCase("vi")]).filter(
    (name) => findLegacyText(`ten: ${name}`) !== undefined,
  );
  expect(taken).toEqual([]);
});

test("no word whose letters are all in Latin-1 is taken for an old encoding", () => {
  const words = WORDS_WITHOUT_TONES_OF_UNICODE_ALONE.split(" ");
  expect(words.filter((word) => findLegacyText(word) !== undefined)).toEqual([]);
});

test("no text of this repository is taken for an old encoding", async () => {
  const texts = await Promise.all(
    ["data", "content", "docs", "examples", "tests/golden", "templates"].map(readTexts),
  );
  const all = [...texts.flat(), ...(await readTexts("."))];
  expect(all.length).toBeGreaterThan(300);
  const taken = all.filter(({ text }) => findLegacyText(text) !== undefined);
  expect(taken.map(({ file }) => file)).toEqual([]);
});

test.each([
  "rộng 12 m², cao 3 m³",
  "12 m² đất",
  "12 m²",
  "5 µm",
  "5 µg",
  "«A» và «m»",
  "«Anh»",
  "Müller",
  "François Noël",
  "São Paulo",
  "Señor",
  "© 2020",
  "Vinamilk®",
  "20 °C",
  "½ số ghế",
  "§ 5",
  "naïve café crème",
  "1º, 2ª",
  "A·B",
  "3 × 4 ÷ 2",
  "¿Qué?",
  "Ångström",
  "Gödel",
  "20 £, 30 ¥",
])("left alone: %s", (text) => {
  expect(findLegacyText(text)).toBeUndefined();
});

describe("text of old fonts is recognised and decoded", () => {
  test.each([
    ["TCVN3", "Tæ d©n phè", "Tổ dân phố"],
    ["TCVN3", "§¶ng bé x· Long H÷u", "Đảng bộ xã Long Hữu"],
    ["TCVN3", "Chi bé Trêng THCS Hå ThÞ Kû", undefined],
    ["TCVN3", "Ban ChÊp hµnh §¶ng bé tØnh", "Ban Chấp hành Đảng bộ tỉnh"],
    ["TCVN3", "c«ng t¸c chuÈn bÞ ®¹i héi", "công tác chuẩn bị đại hội"],
    ["TCVN3", "kh«ng", "không"],
    ["TCVN3", "®¹t", "đạt"],
    ["VNI", "Ñaûng boä xaõ Long Höõu", "Đảng bộ xã Long Hữu"],
    ["VNI", "coâng taùc chuaån bò ñaïi hoäi", "công tác chuẩn bị đại hội"],
    ["VNI", "khoâng", "không"],
    ["VNI", "ÑAÛNG BOÄ", "ĐẢNG BỘ"],
    ["VNI", "nöõ caáp uûy vieân", "nữ cấp ủy viên"],
    ["UTF-8", "Ä\u0090áº£ng bá»™ xÃ£", "Đảng bộ xã"],
    ["UTF-8", "khÃ´ng Ä‘áº¡t", "không đạt"],
  ] as const)("%s: %s", (name, written, meant) => {
    const found = findLegacyText(`ten: A\ncap_tren: ${written}\n`);
    expect(found).toMatchObject({
      name,
      ...(meant === undefined ? {} : { meant: `cap_tren: ${meant}` }),
    });
    expect(found?.offset).toBeGreaterThanOrEqual("ten: A\ncap_tren: ".length);
  });
});

test.each([
  ["nghiêng", true],
  ["Hoà", true],
  ["Hòa", true],
  ["giếng", true],
  ["quốc", true],
  ["khuỷu", true],
  ["thuở", true],
  ["xyz", false],
  ["các", true],
  ["cac", false],
  ["càc", false],
  ["áà", false],
  ["phẹ", true],
])("%s is a syllable: %s", (word, is) => {
  expect(isVietnameseSyllable(word)).toBe(is);
});

test("a VNI mark is decoded only together with its letter", () => {
  expect(decodeLegacyWord("aù", "VNI")).toBe("á");
  expect(decodeLegacyWord("ù", "VNI")).toBe("ù");
  expect(decodeLegacyWord("®", "TCVN3")).toBe("đ");
});

async function readTexts(folder: string): Promise<readonly { file: string; text: string }[]> {
  const isDeep = folder !== ".";
  const entries = await readdir(path.join(PROJECT, folder), {
    recursive: isDeep,
    withFileTypes: true,
  });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|md|html|njk|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, "utf8") })));
}
