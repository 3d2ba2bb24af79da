/** A PDF as Chromium writes it, with what an update must know of its end (ISO 32000-1, 7.5.4 and 7.5.5). */
export interface OpenPdf {
  readonly bytes: Buffer;
  /** Where its cross-reference table begins, in bytes from the start. */
  readonly tableAt: number;
  /** One more than the highest object number. */
  readonly size: number;
  readonly catalog: PdfDictionary;
  readonly info: PdfDictionary;
}

export interface PdfDictionary {
  readonly number: number;
  /** What stands between its `<<` and `>>`. */
  readonly inside: string;
}

const END = /startxref\s+(\d+)\s+%%EOF\s*$/;
/** Long enough for the last three lines. */
const END_BYTES = 64;
const ENTRY_BYTES = 20;

/**
 * Reads the one cross-reference table of a PDF and the two objects that its trailer names. Chromium writes a classic
 * table of one section, and packs no objects into streams; a file of another make is refused, since an update that
 * misreads it would spoil it.
 * @throws Error that says what we do not understand
 */
export function openPdf(given: Uint8Array): OpenPdf {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const tableAt = Number(END.exec(bytes.toString("latin1", bytes.length - END_BYTES))?.[1]);
  if (Number.isNaN(tableAt))
    throw new UnknownPdf("it does not end with `startxref`, a number and `%%EOF`");
  const table = bytes.toString("latin1", tableAt);
  const head = /^xref\s+0 (\d+)\s*?[\r\n]+/.exec(table);
  if (head === null) throw new UnknownPdf(describeStrangeTable(table, tableAt));
  const trailer = findTrailer(table);
  const size = readNumber(trailer, /\/Size (\d+)/, "/Size");
  if (size !== Number(head[1]))
    throw new UnknownPdf(`its table has ${head[1]} entries, its trailer says ${size}`);
  const find = (number: number): PdfDictionary => {
    const at = head[0].length + number * ENTRY_BYTES;
    return { number, inside: readDictionary(bytes, number, table.slice(at, at + ENTRY_BYTES)) };
  };
  return {
    bytes,
    tableAt,
    size,
    catalog: find(readNumber(trailer, /\/Root (\d+) 0 R/, "/Root")),
    info: find(readNumber(trailer, /\/Info (\d+) 0 R/, "/Info")),
  };
}

class UnknownPdf extends Error {
  override readonly name = "UnknownPdf";
  constructor(what: string) {
    super(`This PDF cannot be updated: ${what}.`);
  }
}

function describeStrangeTable(table: string, tableAt: number): string {
  const place = `at byte ${tableAt}`;
  if (/^\d+ \d+ obj\b/.test(table))
    return `${place} it has a cross-reference stream, where we know only tables`;
  if (/^xref\s+[1-9]/.test(table)) return `its table ${place} is that of an earlier update`;
  return `${place} there is no cross-reference table`;
}

function findTrailer(table: string): string {
  const trailer = /\btrailer\s*<<([^]*)>>\s*startxref\b/.exec(table)?.[1];
  if (trailer === undefined) throw new UnknownPdf("behind its table there is no trailer");
  const strange = /\/(?:Prev|XRefStm|Encrypt)\b/.exec(trailer)?.[0];
  if (strange !== undefined) throw new UnknownPdf(`its trailer has ${strange}`);
  return trailer;
}

function readNumber(trailer: string, pattern: RegExp, key: string): number {
  const found = pattern.exec(trailer)?.[1];
  if (found === undefined) throw new UnknownPdf(`its trailer has no ${key}`);
  return Number(found);
}

/** @param entry the line of the table: ten digits of the offset, five of the generation, and `n` for an object in use */
function readDictionary(bytes: Buffer, number: number, entry: string): string {
  const offset = /^(\d{10}) 00000 n/.exec(entry)?.[1];
  if (offset === undefined) throw new UnknownPdf(`its table has no object ${number}`);
  const text = bytes.toString("latin1", Number(offset), bytes.indexOf("endobj", Number(offset)));
  const [, found, inside] = /^(\d+) 0 obj\s*<<([^]*)>>\s*$/.exec(text) ?? [];
  if (inside === undefined || Number(found) !== number)
    throw new UnknownPdf(`at byte ${Number(offset)} there is no dictionary ${number}`);
  return inside;
}
