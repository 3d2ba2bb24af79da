import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { load } from "../../load-texts.ts";
import type { Progress } from "../../progress.ts";
import { UsageError } from "../../usage-error.ts";
import type { RootToFill } from "./plan.ts";
import type { GivenWorkbook } from "./read/workbook.ts";

/** Workbooks that a person gives, and what stands beside them. */
export interface Gathered {
  readonly workbooks: readonly GivenWorkbook[];
  /** Where they lie, by their names. */
  readonly places: ReadonlyMap<string, string>;
  /** Workbooks that Excel has open: what is not saved yet is not in them. */
  readonly opened: readonly string[];
}

/** What is taken of a folder. The others are no workbooks, and nobody has named them. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i;
/** Excel's own mark beside a workbook that it has open. */
const MARK = "~$";

/** Reads the workbooks that a person names, also whole folders of them, without the folders below. */
export async function gatherWorkbooks(names: readonly string[], caller: string): Promise<Gathered> {
  const places = new Map<string, string>();
  const opened: string[] = [];
  for (const name of names) {
    const place = path.resolve(caller, name);
    const files = await listWorkbooks(place, name);
    for (const file of files.filter((one) => !path.basename(one).startsWith(MARK)))
      places.set(toName(file, caller), file);
    const marks = files.filter((one) => path.basename(one).startsWith(MARK));
    opened.push(...marks.map((mark) => toOpenedName(mark, caller)));
  }
  if (places.size === 0)
    throw new UsageError(
      `Không có tệp Excel nào trong ${names.map((one) => `«${one}»`).join(", ")}.`,
    );
  const workbooks: GivenWorkbook[] = [];
  for (const [workbook, file] of places) workbooks.push({ workbook, bytes: await readFile(file) });
  return { workbooks, places, opened };
}

async function listWorkbooks(place: string, name: string): Promise<readonly string[]> {
  const stats = await stat(place).catch((error: unknown) => {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) throw error;
    throw new UsageError(`Không có tệp hay thư mục «${name}».`, { cause: error });
  });
  if (!stats.isDirectory()) return [place];
  const entries = await readdir(place, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
    .map((entry) => path.join(place, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** As short as it is clear to the caller. */
function toName(file: string, caller: string): string {
  const relative = path.relative(caller, file);
  return (relative.startsWith("..") ? file : relative).split(path.sep).join("/").normalize("NFC");
}

/** Excel leaves the first two letters of a long name out of its mark. */
function toOpenedName(mark: string, caller: string): string {
  return toName(path.join(path.dirname(mark), path.basename(mark).slice(MARK.length)), caller);
}

/** The root with its files of periods as they are on the disk, which edits must not change. */
export async function loadRootToFill(root: string, progress: Progress): Promise<RootToFill> {
  const loaded = await load(root, progress);
  const texts = new Map<string, string>();
  for (const { file } of loaded.files)
    if (file.startsWith("data/ky/")) texts.set(file, await readFile(path.join(root, file), "utf8"));
  return { loaded, texts };
}
