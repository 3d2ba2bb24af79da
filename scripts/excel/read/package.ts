import { openZip, type ZipEntry } from "./zip.ts";

/** Why a file is no workbook that we can read. */
export type PackageFault =
  /** No bytes at all. */
  | "empty"
  | "too-large"
  /** Cut off, or changed on its way. */
  | "damaged"
  /** Opens with a password only. */
  | "locked"
  /** Excel 97–2003. */
  | "old-excel"
  /** Excel's own binary form (.xlsb). */
  | "binary-excel"
  | "open-document"
  /** A page of the web, or XML, with the name of a workbook. */
  | "page"
  /** Letters without any form: a CSV, perhaps. */
  | "text"
  | "other";

/** The parts of a workbook, by their paths. */
export interface Package {
  readonly find: (path: string) => Part;
}

export type Part = Uint8Array | "missing" | "damaged";

export type Opened =
  | { readonly kind: "package"; readonly parts: Package }
  | { readonly kind: "refused"; readonly fault: PackageFault };

/** A workbook of 300 units and 100 questions has 2 MB; what is much larger was made to harm, or is something else. */
export const LARGEST_FILE = 25_000_000;
const LARGEST_PART = 60_000_000;
const LARGEST_SUM = 150_000_000;
const MOST_PARTS = 2_000;

/** Opens the package of an Excel file; its parts are uncompressed one by one, when they are asked for. */
export function openPackage(bytes: Uint8Array): Opened {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > LARGEST_FILE) return refuse("too-large");
  const stranger = findStranger(bytes);
  if (stranger !== null) return refuse(stranger);
  const archive = openZip(bytes, MOST_PARTS);
  if (archive.kind !== "open")
    return refuse(archive.kind === "too-many" ? "too-large" : archive.kind);
  const { entries } = archive;
  const sum = entries.reduce((total, { size }) => total + size, 0);
  if (sum > LARGEST_SUM || entries.some(({ size }) => size > LARGEST_PART))
    return refuse("too-large");
  const other = findOtherKind(entries);
  return other === null ? { kind: "package", parts: toPackage(entries) } : refuse(other);
}

function refuse(fault: PackageFault): Opened {
  return { kind: "refused", fault };
}

function toPackage(entries: readonly ZipEntry[]): Package {
  // Some programs write other capitals, or a leading stroke.
  const byPath = new Map(entries.map((entry) => [toPlainPath(entry.name), entry]));
  return {
    find: (path) => {
      const entry = byPath.get(toPlainPath(path));
      return entry === undefined ? "missing" : (entry.open() ?? "damaged");
    },
  };
}

function toPlainPath(path: string): string {
  return path.replace(/^\//, "").replaceAll("\\", "/").toLowerCase();
}

/** A file that is no archive, by its first bytes. */
function findStranger(bytes: Uint8Array): PackageFault | null {
  const head = toBuffer(bytes).toString("latin1", 0, 1000);
  if (/^PK[\u0003\u0005]/.test(head)) return null;
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) return toOldKind(bytes);
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|!doctype|html|table|meta|style)/i.test(head))
    return "page";
  const isText = !/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(head);
  return isText && !/^(?:%PDF|\{\\rtf|GIF8|Rar!)/.test(head) ? "text" : "other";
}

/** The container of Office 97–2003 also holds what a password locks. */
function toOldKind(bytes: Uint8Array): PackageFault {
  const has = (name: string) => includesWide(bytes, name);
  if (has("EncryptedPackage") || has("EncryptionInfo")) return "locked";
  return has("Workbook") || has("Book") ? "old-excel" : "other";
}

/** Whether bytes hold a name of two bytes a letter. */
function includesWide(bytes: Uint8Array, name: string): boolean {
  return toBuffer(bytes).includes(name, "utf16le");
}

function findOtherKind(entries: readonly ZipEntry[]): PackageFault | null {
  const names = new Set(entries.map(({ name }) => toPlainPath(name)));
  if (names.has("xl/workbook.xml")) return null;
  if (names.has("xl/workbook.bin")) return "binary-excel";
  return names.has("content.xml") ? "open-document" : "other";
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
