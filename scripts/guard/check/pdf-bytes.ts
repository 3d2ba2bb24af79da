/** Our two font families. Chromium puts six letters before the name of an embedded part of a font. */
const OWN_FONT = /^(?:[A-Z]{6}\+)?(?:Tinos|BeVietnamPro)(?:-|$)/;
/** Keys that make a PDF do something instead of showing it. */
const ACTIONS =
  /\/(?:JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|SubmitForm|ImportData|GoToR|GoToE|XFA)(?![A-Za-z])/;
const STREAM = /\bstream\r?\n[^]*?\bendstream\b/g;
const PAGE = /\/Type\s*\/Page(?![A-Za-z])/;

/**
 * Checks on the bytes alone that a PDF is whole (head, end, every object where the table says), has a
 * page, embeds our fonts and does nothing by itself. Chromium packs only streams, so objects can be read
 * as they stand; nobody looks into the streams here.
 */
export function listPdfFaults(bytes: Uint8Array): readonly string[] {
  const raw = new TextDecoder("latin1").decode(bytes);
  // Packed bytes can spell anything by chance.
  const objects = raw.replace(STREAM, "stream endstream");
  const fonts = Array.from(
    objects.matchAll(/\/FontName\s*\/([^\s/<>[\]]+)/g),
    ([, name = ""]) => name,
  );
  const descriptors = objects.match(/\/Type\s*\/FontDescriptor/g) ?? [];
  const embedded = objects.match(/\/FontFile[23]?\s+\d/g) ?? [];
  return [
    ...(isWhole(raw) ? [] : ["PDF không trọn vẹn"]),
    ...(PAGE.test(objects) ? [] : ["PDF không có trang nào"]),
    ...fonts.filter((name) => !OWN_FONT.test(name)).map((name) => `PDF dùng phông lạ «${name}»`),
    ...(fonts.length > 0 && embedded.length >= descriptors.length ? [] : ["PDF thiếu phông nhúng"]),
    ...(/\/Subtype\s*\/Type3/.test(objects) ? ["PDF có phông vẽ (Type 3)"] : []),
    ...(ACTIONS.test(objects) ? ["PDF có mã lệnh hoặc tệp đính kèm"] : []),
    ...(/\/Encrypt\s/.test(objects) ? ["PDF bị khóa"] : []),
  ];
}

function isWhole(raw: string): boolean {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(raw.slice(-64))?.[1];
  return /^%PDF-1\.[4-7]/.test(raw) && start !== undefined && areTablesWhole(raw, Number(start));
}

/** ISO 32000-1, 7.5.6: the table of an update lists its own objects, and its trailer leads to the table before. */
function areTablesWhole(raw: string, start: number): boolean {
  const [table, trailer] = raw.slice(start).split(/\btrailer\b/, 2);
  if (table?.startsWith("xref") !== true || trailer === undefined) return false;
  if (!areObjectsInPlace(table, raw)) return false;
  const before = /\/Prev (\d+)/.exec(trailer.slice(0, trailer.indexOf("startxref")))?.[1];
  return before === undefined || (Number(before) < start && areTablesWhole(raw, Number(before)));
}

/** ISO 32000-1, 7.5.4: an entry gives the offset of an object, and the object begins with its number. */
function areObjectsInPlace(table: string, raw: string): boolean {
  const lines = table
    .trim()
    .split(/\s*[\r\n]+/)
    .slice(1);
  let number = 0;
  let count = 0;
  for (const line of lines) {
    const [, offset = "", generation = "", kind] = /^(\d{10}) (\d{5}) ([nf])$/.exec(line) ?? [];
    const [, first] = /^(\d+) \d+$/.exec(line) ?? [];
    if (first !== undefined) number = Number(first);
    else if (kind === undefined) return false;
    else {
      const head = `${number} ${Number(generation)} obj`;
      if (kind === "n" && !raw.startsWith(head, Number(offset))) return false;
      number += 1;
      count += 1;
    }
  }
  return count > 0;
}
