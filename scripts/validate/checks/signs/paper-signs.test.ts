import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { MO_DAU, sentencesOf, XA_A } from "../../../../tests/samples/root.ts";
import { UNSEEN_SIGNS } from "../../../model/texts/unseen-signs.ts";
import { listLackingSigns } from "./paper-signs.ts";

const { resolve } = createRequire(import.meta.url);
const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}\\p{Cc}\\p{Surrogate}]`, "u");

/** The signs of a TrueType font, read from the table that maps signs of the first plane (cmap, format 4). */
function readSigns(face: string): ReadonlySet<number> {
  const font = readFileSync(resolve(`@expo-google-fonts/${face}.ttf`));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const map = cmap + font.readUInt32BE(cmap + 8);
  expect(font.readUInt16BE(map)).toBe(4);
  const size = font.readUInt16BE(map + 6);
  const signs = new Set<number>();
  for (let at = map + 14; at < map + 14 + size; at += 2) {
    const last = font.readUInt16BE(at);
    const first = font.readUInt16BE(at + size + 2);
    for (let sign = first; sign <= last && sign < 0xffff; sign += 1) signs.add(sign);
  }
  return signs;
}

test.each(["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"])(
  "the list of signs is that of Tinos %s",
  (face) => {
    const signs = readSigns(`tinos/${face}/Tinos_${face}`);
    const others = Array.from({ length: 0xffff }, (_, sign) => sign).filter((sign) => {
      const text = String.fromCharCode(sign);
      return !UNSEEN.test(text) && (listLackingSigns(text).length === 0) !== signs.has(sign);
    });
    expect(others.map((sign) => sign.toString(16))).toEqual([]);
  },
);

test("Be Vietnam Pro has no sign that Tinos lacks", () => {
  const signs = [...readSigns("be-vietnam-pro/400Regular/BeVietnamPro_400Regular")];
  expect(signs.filter((sign) => listLackingSigns(String.fromCharCode(sign)).length > 0)).toEqual(
    [],
  );
});

test.each([
  ["✔", "√"],
  ["❌", "×"],
  ["⇒", "→"],
  ["\uF0B7", "•"],
  ["☐", "□"],
  ["Ⅷ", "VIII"],
  ["①", "1"],
  ["㎡", "m2"],
  ["𝐀", "A"],
  ["😀", null],
  ["党", null],
])("in the place of %j may stand %j", (sign, substitute) => {
  expect(listLackingSigns(`a ${sign} b ${sign}`)).toEqual([{ sign, substitute }]);
  expect(listLackingSigns(substitute ?? "")).toEqual([]);
});

test("ordinary Vietnamese texts and decomposed letters have all their signs", () => {
  const text = "“Đảng bộ” – 35 °C, ½ m², 5 ≤ x, 1.000 ₫… Ườ ẵ Ỹ · • → № ";
  expect(listLackingSigns(text + text.normalize("NFD"))).toEqual([]);
});

test("each line of prose and each value tells its first such sign, remarks none", () => {
  const box = (sign: string, end: string) =>
    `phông chữ của bản in không có ký hiệu ${sign}, in ra thành ô vuông; ${end}.`;
  expect(
    sentencesOf(
      [MO_DAU, "Mở ✓ ✓.\n\nKết 😀.\n"],
      [XA_A, "KHO-KHAN-NOI-BO", '"\\u2714 xong" # ✓ đã xem'],
    ),
  ).toEqual([
    `${MO_DAU}:1:4: ${box("«✓» (U+2713)", "thay bằng «√»")}`,
    `${MO_DAU}:3:5: ${box("«😀» (U+1F600)", "bỏ ký hiệu này hoặc viết bằng chữ")}`,
    `${XA_A}:20:13: ${box("«✔» (U+2714)", "thay bằng «√»")}`,
  ]);
});
