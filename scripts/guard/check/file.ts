import { KEEP_NAME } from "../../model/texts/published-names.ts";
import type { ReadFile } from "../read/file-text.ts";
import { type Tell } from "../finding.ts";

/** Text files that may lie in the public folder, and how they begin. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  html: /^<!doctype html>/i,
  css: /^[^\0]*$/,
  js: /^[^\0]*$/,
  txt: /^[^\0]*$/,
  json: /^\s*[[{]/,
  csv: /^[^\0]*$/,
  // A manifest.
  sha256: /^[0-9a-f]{64} /,
  xml: /^<\?xml version="1\.0" encoding="utf-8"\?>/,
};
/** All files that may lie there. */
const KINDS: Readonly<Record<string, RegExp>> = {
  ...TEXTS,
  woff2: /^wOF2/,
  pdf: /^%PDF-1\.\d/,
  xlsx: /^PK\x03\x04/,
  png: /^\x89PNG/,
};
/** An empty file that keeps the folder in the repository; a portal never shows it. */
const KEPT = `site/${KEEP_NAME}`;

/** Checks the name, the kind and the letters of a public file, and gives its kind. */
export function checkFile(file: ReadFile, tell: Tell): string | null {
  const { path, bytes } = file;
  if (path === KEPT && bytes.length === 0) return null;
  const tellDefect = (what: string) => {
    tell({ what, source: null });
  };
  if (!/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(path))
    tellDefect("tên tệp có chữ ngoài a-z, 0-9, dấu gạch ngang, dấu chấm");
  if (/(?:^|\/)noi-bo(?:\/|\.|$)/.test(path)) tellDefect("tệp nội bộ nằm trong thư mục công khai");
  const kind = path.slice(path.lastIndexOf(".") + 1);
  const beginning = KINDS[kind];
  if (beginning === undefined) {
    tellDefect(`loại tệp «.${kind}» không được đăng`);
    return null;
  }
  const start = toLatin1(bytes.subarray(0, 512)).replace(/^\s+/, "");
  if (!beginning.test(start)) tellDefect(`nội dung không phải tệp .${kind}`);
  if (TEXTS[kind] !== undefined) for (const what of listTextFaults(file)) tellDefect(what);
  return kind;
}

/** A letter for each byte. The decoder of that name follows the web, where byte 0x89 is "‰", since Node 23. */
function toLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function listTextFaults({ text, isUtf8 }: ReadFile): readonly string[] {
  if (!isUtf8) return ["không phải chữ UTF-8"];
  const hasMap = text.includes("sourceMappingURL") && /[#@]\s*sourceMappingURL/.test(text);
  return [
    ...(text.normalize("NFC") === text ? [] : ["có chữ ghép rời (không phải NFC)"]),
    ...(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text) ? ["có ký tự điều khiển"] : []),
    ...(hasMap ? ["trỏ tới bản đồ mã nguồn"] : []),
  ];
}
