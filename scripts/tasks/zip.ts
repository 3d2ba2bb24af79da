import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import path from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { deflateSync, Zip, type ZipInputFile } from "fflate";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { toLocalNoon } from "../setup/local-noon.ts";

export interface ZipFile {
  /** In the archive, with `/`, in NFC. */
  readonly name: string;
  /** Called when its turn comes, so that one file at a time is in memory. */
  readonly read: () => Promise<Uint8Array>;
  /** Whether Linux and macOS may run it as a program. */
  readonly isProgram: boolean;
}

export interface WrittenZip {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes a new archive. The same files give the same bytes on every machine: names are sorted, every file has the
 * same day, and fflate compresses without the libraries of the system.
 * @param to the file; it must not be there yet. When this throws, what is written so far is of no use
 */
export async function writeZip(
  to: string,
  files: readonly ZipFile[],
  { day, signal }: { readonly day: CalendarDate; readonly signal: AbortSignal },
): Promise<WrittenZip> {
  if (files.length > MOST_FILES) throw new EnvironmentFault(TOO_MANY);
  const handle = await open(to, "wx");
  try {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const piece of packAll(files, day)) {
      signal.throwIfAborted();
      bytes += piece.length;
      if (bytes > MOST_BYTES) throw new EnvironmentFault(TOO_LARGE);
      hash.update(piece);
      await handle.writeFile(piece);
    }
    await handle.sync();
    return { bytes, sha256: hash.digest("hex") };
  } finally {
    await handle.close();
  }
}

/** What the plain format can count; beyond that readers differ. */
const MOST_FILES = 65_535;
const MOST_BYTES = 0xffff_ffff;
const TOO_MANY =
  "Có hơn 65.535 tệp, nhiều hơn một tệp ZIP chứa được; hãy chép thẳng thư mục site/ lên cổng.";
const TOO_LARGE =
  "Các tệp nén lại vẫn quá 4 GB, nhiều hơn một tệp ZIP chứa được; hãy chép thẳng thư mục site/ lên cổng.";

async function* packAll(
  files: readonly ZipFile[],
  day: CalendarDate,
): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  for (const file of files.toSorted(byName)) {
    const content = await file.read();
    const entry = toEntry(file, content, day);
    zip.add(entry);
    entry.ondata?.(null, compress(file.name, content), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready;
}

function byName(a: ZipFile, b: ZipFile): number {
  return a.name < b.name ? -1 : 1;
}

/** Files of Unix, whose rights Windows passes over. */
const UNIX = 3;
const RIGHTS = { program: 0o100755, file: 0o100644 };
/** They are compressed already. */
const PACKED = /\.(?:docx|gif|jpe?g|pdf|png|webp|woff2|xlsx|zip)$/iu;

/** Every file says that it is compressed, since some readers take no stored file of unknown length. */
function toEntry(
  { name, isProgram }: ZipFile,
  content: Uint8Array,
  day: CalendarDate,
): ZipInputFile {
  return {
    filename: name,
    size: content.length,
    crc: crc32(content),
    compression: DEFLATE,
    os: UNIX,
    attrs: ((isProgram ? RIGHTS.program : RIGHTS.file) << 16) >>> 0,
    mtime: toLocalNoon(day),
  };
}

/** APPNOTE 4.4.5. */
const DEFLATE = 8;

/**
 * A file at once: what fflate 0.8.3 gives piece by piece cannot be read for some files of more than 98,304 bytes. An
 * archive is opened where we cannot help, so another library reads each file once more.
 */
function compress(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = deflateSync(content, { level: PACKED.test(path.posix.basename(name)) ? 0 : 6 });
  const unpacked = inflateRawSync(packed);
  if (Buffer.compare(unpacked, content) !== 0) throw new TypeError(`${name} is not packed rightly`);
  return packed;
}
