import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const FILE = "data/a.yaml";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["Vietnamese in UTF-8", "ten: Đảng bộ xã\n", "ten: Đảng bộ xã\n"],
  ["a byte order mark", "\uFEFFten: A\n", "ten: A\n"],
  ["Windows line ends", "ten: A\r\nloai: B\r\n", "ten: A\nloai: B\n"],
  ["tabs and signs beyond the basic plane", "ten:\tm² → 😀\n", "ten:\tm² → 😀\n"],
  ["decomposed letters, composed", "ten: xa\u0303\n", "ten: xã\n"],
  ["nothing", "", ""],
])("decoded: %s", (_what, text, decoded) => {
  expect(decodeText(FILE, bytesOf(text))).toBe(decoded);
});

test.each([
  [
    "UTF-16 with its mark, little-endian",
    Buffer.from("\uFEFFten: A", "utf16le"),
    "file-utf16",
    [1, 1],
  ],
  [
    "UTF-16 with its mark, big-endian",
    Buffer.from("\uFEFFten: A", "utf16le").swap16(),
    "file-utf16",
    [1, 1],
  ],
  ["UTF-16 without its mark", Buffer.from("ten: A\n", "utf16le"), "file-utf16", [1, 1]],
  ["a byte of an old code page", Buffer.from("a\nten: x\xE3", "latin1"), "file-not-utf8", [2, 7]],
  ["a sequence cut short", Uint8Array.of(0x61, 0xe1, 0xba), "file-not-utf8", [1, 2]],
  ["a surrogate in UTF-8", Uint8Array.of(0xed, 0xa0, 0x80), "file-not-utf8", [1, 1]],
  ["a letter that an earlier program lost", bytesOf("a\uFFFD"), "file-lost-letter", [1, 2]],
  ["CR alone", bytesOf("a\r\nb\rc"), "file-carriage-return", [2, 2]],
  ["NUL", bytesOf("ten: A\nloai: a\u0000b\nkhoi: C\n"), "file-control-character", [2, 8]],
  ["escape", bytesOf("a\u001Bb"), "file-control-character", [1, 2]],
  ["a control character of the second set", bytesOf("ab\u0085"), "file-control-character", [1, 3]],
  ["a code point that is not a character", bytesOf("\uFFFE"), "file-control-character", [1, 1]],
] as const)("refused at its place: %s", (...[, bytes, code, [line, column]]) => {
  expect(decodeText(FILE, bytes)).toMatchObject({ code, place: { file: FILE, line, column } });
});
