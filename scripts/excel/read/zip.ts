import { crc32, inflateRawSync } from "node:zlib";
import { codeOf } from "../../setup/error-code.ts";

/** A part of an archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** Uncompressed, as the archive says. */
  readonly size: number;
  /** The bytes; `null`: the archive is damaged there. */
  readonly open: () => Uint8Array | null;
}

export type Archive =
  | { readonly kind: "open"; readonly entries: readonly ZipEntry[] }
  | { readonly kind: "damaged" | "locked" | "too-many" };

/** Offsets and signatures of the format (APPNOTE 4.3.7, 4.3.12, 4.3.16); numbers are little endian. */
const END = { signature: 0x06054b50, size: 22, count: 10, directory: 16 };
const DIRECTORY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30, nameLength: 26, extraLength: 28 };
/** A remark may stand behind the end. */
const LONGEST_REMARK = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** An archive beyond 4 GB or 65,535 parts says its numbers elsewhere; no workbook of ours is one. */
const ELSEWHERE = 0xffffffff;

/** Reads the directory of an archive; nothing is uncompressed before it is asked for. */
export function openZip(bytes: Uint8Array, mostEntries: number): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return { kind: "damaged" };
  const count = view.getUint16(end + END.count, true);
  if (count > mostEntries) return { kind: "too-many" };
  let at = view.getUint32(end + END.directory, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const header = readHeader(view, at);
    if (header === null) return { kind: "damaged" };
    if (header.isLocked) return { kind: "locked" };
    const { name, size } = header;
    entries.push({ name, size, open: () => readEntry(view, header) });
    at = header.next;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return names.size === entries.length ? { kind: "open", entries } : { kind: "damaged" };
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at -= 1)
    if (view.getUint32(at, true) === END.signature) return at;
  return undefined;
}

interface Header {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly isLocked: boolean;
  readonly next: number;
}

function readHeader(view: DataView, at: number): Header | null {
  if (at + DIRECTORY.size > view.byteLength) return null;
  if (view.getUint32(at, true) !== DIRECTORY.signature) return null;
  const short = (offset: number) => view.getUint16(at + offset, true);
  const long = (offset: number) => view.getUint32(at + offset, true);
  const nameEnd = at + DIRECTORY.size + short(28);
  if (nameEnd > view.byteLength || [long(20), long(24), long(42)].includes(ELSEWHERE)) return null;
  return {
    name: new TextDecoder().decode(toBytes(view, at + DIRECTORY.size, nameEnd)),
    method: short(10),
    checksum: long(16),
    packedSize: long(20),
    size: long(24),
    offset: long(42),
    isLocked: (short(8) & 1) === 1,
    next: nameEnd + short(30) + short(32),
  };
}

function toBytes(view: DataView, from: number, to: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + from, to - from);
}

/** The directory says how large a part becomes, and no part becomes larger. */
function readEntry(view: DataView, header: Header): Uint8Array | null {
  const { offset, packedSize, size, method, checksum } = header;
  if (offset + LOCAL.size > view.byteLength) return null;
  if (view.getUint32(offset, true) !== LOCAL.signature) return null;
  const names =
    view.getUint16(offset + LOCAL.nameLength, true) +
    view.getUint16(offset + LOCAL.extraLength, true);
  const start = offset + LOCAL.size + names;
  if (start + packedSize > view.byteLength) return null;
  const packed = toBytes(view, start, start + packedSize);
  const bytes = method === DEFLATED ? inflate(packed, size) : method === STORED ? packed : null;
  return bytes?.length === size && crc32(bytes) === checksum ? bytes : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    // What zlib says of damaged bytes; the caller tells it.
    if (codeOf(error) !== undefined) return null;
    throw error;
  }
}
