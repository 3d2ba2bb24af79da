import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { cleanLeftovers } from "./clean-leftovers.ts";
import { toOutputFault, withOutputFaults } from "./output-fault.ts";
import { PUBLISHED, removeTree, swap, toSwapPlaces, type SwapPlaces } from "./swap.ts";

/** A file of a release as it lies on the disk. */
export interface ReleasedFile {
  /** Posix path under `site/` or `noi-bo/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A new `site/` and `noi-bo/` in the making; readers see the old ones until `swapIn`. */
export interface Release {
  /** Where the new folders stand until `swapIn`: for reading the finished whole, never for writing. */
  readonly folder: string;
  /**
   * @param path posix path under `site/` or `noi-bo/`; any other is a defect of ours
   * @throws EnvironmentFault when the disk refuses; the release is discarded then
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Takes a file over from the output that stands; it must be there. */
  keep(path: string): Promise<void>;
  /** Every file written or kept so far, in the order of their paths; one in memory at a time. */
  files(): AsyncGenerator<ReleasedFile>;
  /** Replaces both folders as a whole: files neither written anew nor kept disappear. */
  swapIn(): Promise<void>;
  /** Removes what was written; harmless after `swapIn`. */
  discard(): Promise<void>;
}

/**
 * Repairs what a killed run left, and begins a new release beside the old output. That this folder can be made
 * shows, before the work, that the output can be written.
 * @throws EnvironmentFault when it cannot
 */
export async function openRelease(outFolder: string): Promise<Release> {
  const token = `${String(process.pid)}-${randomBytes(4).toString("hex")}`;
  const places = toSwapPlaces(path.resolve(outFolder), token);
  const discard = async () => {
    // A swap that could not even be undone is left whole for the next run to repair.
    if (!existsSync(places.old)) await removeTree(places.staging);
  };
  await withOutputFaults(outFolder, async () => {
    await mkdir(places.out, { recursive: true });
    await cleanLeftovers(places.out);
    for (const name of PUBLISHED) await mkdir(path.join(places.staging, name), { recursive: true });
  });
  const { write, keep } = makeWriter(places);
  const discardAfter = async (error: unknown, place: string): Promise<never> => {
    await discard();
    throw toOutputFault(error, place);
  };
  return {
    folder: places.staging,
    files: () => readStaged(places.staging),
    write: (to, content) =>
      write(to, content).catch((error: unknown) => discardAfter(error, path.join(outFolder, to))),
    keep: (to) => keep(to).catch((error: unknown) => discardAfter(error, path.join(outFolder, to))),
    swapIn: () => swapIn(places).catch((error: unknown) => discardAfter(error, outFolder)),
    discard,
  };
}

async function* readStaged(staging: string): AsyncGenerator<ReleasedFile> {
  const entries = await readdir(staging, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(staging, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"));
  for (const name of paths.sort()) {
    yield { path: name, bytes: await readFile(path.join(staging, name)) };
  }
}

function makeWriter(places: SwapPlaces): Pick<Release, "write" | "keep"> {
  const folders = new Set<string>();
  const prepare = async (to: string): Promise<string> => {
    const file = path.join(places.staging, ...toSegments(to));
    const folder = path.dirname(file);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    return file;
  };
  return {
    write: async (to, content) => writeFile(await prepare(to), content),
    keep: async (to) => copyFile(path.join(places.out, ...toSegments(to)), await prepare(to)),
  };
}

function toSegments(to: string): string[] {
  const [first = "", ...rest] = to.split("/");
  const isOurs = PUBLISHED.some((name) => name === first) && rest.length > 0;
  const isPlain = rest.every((part) => part !== "" && part !== "." && part !== "..");
  if (isOurs && isPlain && !/[\\\0]/.test(to)) return [first, ...rest];
  throw new Error(`“${to}” is not a path under ${PUBLISHED.join("/ or ")}/.`);
}

async function swapIn(places: SwapPlaces): Promise<void> {
  // It keeps the otherwise ignored folder in the repository.
  const keep = path.join("site", ".gitkeep");
  const oldKeep = path.join(places.out, keep);
  if (existsSync(oldKeep)) await copyFile(oldKeep, path.join(places.staging, keep));
  await swap(places);
}
