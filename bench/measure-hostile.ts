import { execFile } from "node:child_process";
import { cp, mkdir, open, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { HOSTILE_TEXTS } from "../tests/samples/hostile-texts.ts";
import { runNode } from "./run-node.ts";
import type { Row, Section } from "./section.ts";
import { formatSpread, toSpread } from "./spread.ts";

const REFUSE = fileURLToPath(new URL("refuse-root.ts", import.meta.url));
const MOST_MILLISECONDS = 1000;
const ISSUER = "data/to-chuc.yaml";
const GOLDEN = "tests/golden/mot-don-vi";

/** Puts something in the place of a file. */
type Plant = (file: string) => Promise<void>;

interface Pack {
  readonly what: string;
  readonly file: string;
  readonly plant: Plant;
}

/** Files made to exhaust or to trap a program: how long until the whole root is refused? */
export async function measureHostile(root: string, work: string): Promise<Section> {
  const rows: Row[] = [];
  for (const pack of toPacks()) {
    const folder = path.join(work, "hostile");
    await cp(path.join(root, GOLDEN), folder, { recursive: true });
    const planted = path.join(folder, pack.file);
    await rm(planted, { force: true });
    await mkdir(path.dirname(planted), { recursive: true });
    await pack.plant(planted);
    rows.push(toRow(pack.what, await refuse(folder)));
    await rm(folder, { recursive: true });
  }
  return { title: "Hostile files: from the disk to the list of problems", rows, notes: NOTES };
}

const NOTES = [
  "load, validate and the list with its excerpts, in a process of its own; 3 repetitions in it, the first with code that is not yet warm. The start of Node is not counted.",
  "One file of a small root is replaced. A named pipe, a device and links are left out on Windows.",
];

function toPacks(): readonly Pack[] {
  const texts = HOSTILE_TEXTS.map(([what, file, text]): Pack => ({
    what,
    file: file.startsWith("content/") ? "content/2021-01-15/mo-dau.md" : file,
    plant: (planted) => writeFile(planted, text()),
  }));
  return [...texts, ...TRAPS.filter(() => process.platform !== "win32"), ...LARGE];
}

const TRAPS: readonly Pack[] = [
  { what: "a named pipe", file: ISSUER, plant: makePipe },
  { what: "a link into a circle", file: ISSUER, plant: (file) => symlink(file, file) },
  { what: "a link to a device", file: ISSUER, plant: (file) => symlink("/dev/zero", file) },
];

const LARGE: readonly Pack[] = [
  { what: "1 GB", file: ISSUER, plant: (file) => makeLarge(file, 1_000_000_000) },
  {
    what: "5 MB that are no text",
    file: ISSUER,
    plant: (file) => writeFile(file, Buffer.alloc(5_000_000, 0xe3)),
  },
];

async function makePipe(file: string): Promise<void> {
  await promisify(execFile)("mkfifo", [file]);
}

/** A file with a hole: it takes no room on the disk. */
async function makeLarge(file: string, bytes: number): Promise<void> {
  const handle = await open(file, "w");
  await handle.truncate(bytes);
  await handle.close();
}

async function refuse(folder: string): Promise<readonly number[]> {
  const { output } = await runNode(REFUSE, [folder, "3"]);
  return JSON.parse(output) as number[]; // printed by refuse-root.ts
}

function toRow(what: string, milliseconds: readonly number[]): Row {
  const spread = toSpread(milliseconds);
  return {
    what,
    figure: `${formatSpread(spread, 0)} ms`,
    target: { text: `≤ ${MOST_MILLISECONDS} ms`, isMet: spread.max <= MOST_MILLISECONDS },
  };
}
