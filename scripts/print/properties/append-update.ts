import { createHash } from "node:crypto";
import type { OpenPdf } from "./open-pdf.ts";

/** An object that an update brings: a new one, or a new version of one in the file. */
export interface UpdatedObject {
  readonly number: number;
  /** What stands between `obj` and `endobj`. */
  readonly body: Buffer;
}

/**
 * The PDF with an incremental update behind it (ISO 32000-1, 7.5.6): every byte stays, the new objects follow, then a
 * table of their places alone, whose trailer leads to the table before. The file's id is a hash of all that, so the
 * same file has the same id.
 */
export function appendUpdate(
  { bytes, tableAt, size, catalog, info }: OpenPdf,
  objects: readonly UpdatedObject[],
): Uint8Array {
  const parts: Buffer[] = [bytes];
  let length = bytes.length;
  const append = (part: Buffer | string) => {
    const added = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    parts.push(added);
    length += added.length;
  };
  if (bytes.at(-1) !== LINE_FEED) append("\n");
  const offsets = objects.map(({ number, body }): readonly [number, number] => {
    const offset = length;
    append(`${number} 0 obj\n`);
    append(body);
    append("\nendobj\n");
    return [number, offset];
  });
  const id = hash(parts);
  const newTableAt = length;
  append(toTable(offsets));
  append(
    `trailer\n<</Size ${Math.max(size, ...objects.map(({ number }) => number + 1))}\n` +
      `/Root ${catalog.number} 0 R\n/Info ${info.number} 0 R\n/Prev ${tableAt}\n/ID [<${id}> <${id}>]>>\n` +
      `startxref\n${newTableAt}\n%%EOF\n`,
  );
  return new Uint8Array(Buffer.concat(parts));
}

const LINE_FEED = 10;
/** A file's id has 16 bytes by custom (ISO 32000-1, 14.4). */
const ID_DIGITS = 32;

function hash(parts: readonly Buffer[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex").slice(0, ID_DIGITS).toUpperCase();
}

/** A section for each run of numbers; each entry takes twenty bytes. */
function toTable(offsets: readonly (readonly [number, number])[]): string {
  const sorted = offsets.toSorted(([a], [b]) => a - b);
  const sections: [number, string[]][] = [];
  for (const [number, offset] of sorted) {
    const entry = `${String(offset).padStart(10, "0")} 00000 n \n`;
    const last = sections.at(-1);
    if (last !== undefined && last[0] + last[1].length === number) last[1].push(entry);
    else sections.push([number, [entry]]);
  }
  const texts = sections.map(
    ([first, entries]) => `${first} ${entries.length}\n${entries.join("")}`,
  );
  return `xref\n${texts.join("")}`;
}
