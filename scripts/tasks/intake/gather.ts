import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { LARGEST_FILE } from "../../excel/read/package.ts";
import { reasonOf } from "../../load/load-root.ts";
import { load } from "../../load-texts.ts";
import type { Progress } from "../../progress.ts";
import { codeOf } from "../../setup/error-code.ts";
import { UsageError } from "../../usage-error.ts";
import { INTAKE_FILE } from "../../validate/read/file-roles.ts";
import { CORRECTIONS } from "./answered.ts";
import type { RootToFill } from "./plan.ts";
import { PACKAGE_SENTENCES } from "./read/package-sentences.ts";
import type { GivenWorkbook } from "./read/workbook.ts";

/** Workbooks that a person gives, and what stands beside them. */
export interface Gathered {
  readonly workbooks: readonly GivenWorkbook[];
  /** Where they lie, by their names. */
  readonly places: ReadonlyMap<string, string>;
  /** Workbooks that Excel has open: what is not saved yet is not in them. */
  readonly opened: readonly string[];
  /** What else lies in a folder and may hold figures of a unit: papers, pictures, links, folders below. */
  readonly unread: readonly string[];
}

/** What is taken of a folder; nobody has named the others. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;
/** Excel's own mark beside a workbook that it has open. */
const MARK = "~$";
/** What a system puts into every folder, and the folder of the forms that go back. */
const NO_ANSWER = new RegExp(String.raw`^(?:\..*|desktop\.ini|thumbs\.db|${CORRECTIONS})$`, "i");

/** Reads the workbooks that a person names, also whole folders of them, without the folders below. */
export async function gatherWorkbooks(names: readonly string[], caller: string): Promise<Gathered> {
  const places = new Map<string, string>();
  const opened: string[] = [];
  const unread: string[] = [];
  for (const name of names) {
    const place = path.resolve(caller, name);
    const { files, others } = await listWorkbooks(place, name);
    unread.push(...others.map((one) => toName(one, caller)));
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
  for (const [workbook, file] of places)
    workbooks.push({ workbook, content: await readGiven(file) });
  return { workbooks, places, opened, unread };
}

/** The bytes of a file, or a sentence that says why there are none. */
async function readGiven(file: string): Promise<Uint8Array | string> {
  const stats = await stat(file).catch(reasonOf);
  if (typeof stats === "string") return toUnreadable(stats);
  if (!stats.isFile()) return toUnreadable("không phải là tệp thường");
  if (stats.size > LARGEST_FILE) return PACKAGE_SENTENCES["too-large"];
  const bytes = await readFile(file).catch(reasonOf);
  return typeof bytes === "string" ? toUnreadable(bytes) : bytes;
}

function toUnreadable(reason: string): string {
  return `không đọc được tệp: ${reason}`;
}

/** Everything that is given by one name. */
interface Listed {
  readonly files: readonly string[];
  readonly others: readonly string[];
}

async function listWorkbooks(place: string, name: string): Promise<Listed> {
  const stats = await stat(place).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT")
      throw new UsageError(`Không có tệp hay thư mục «${name}».`, { cause: error });
    return reasonOf(error);
  });
  if (typeof stats === "string") throw new UsageError(`Không đọc được «${name}»: ${stats}.`);
  if (!stats.isDirectory()) return { files: [place], others: [] };
  const entries = await readdir(place, { withFileTypes: true });
  const isWorkbook = (entry: Dirent) => entry.isFile() && WORKBOOK.test(entry.name);
  const toPlaces = (some: readonly Dirent[]) =>
    some.map((entry) => path.join(place, entry.name)).sort((a, b) => (a < b ? -1 : 1));
  return {
    files: toPlaces(entries.filter(isWorkbook)),
    others: toPlaces(entries.filter((entry) => !isWorkbook(entry) && !NO_ANSWER.test(entry.name))),
  };
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
    if (file.startsWith("data/ky/") || file === INTAKE_FILE)
      texts.set(file, await readFile(path.join(root, file), "utf8"));
  return { loaded, texts };
}
