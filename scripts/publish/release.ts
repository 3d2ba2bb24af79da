import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { cleanLeftovers } from "./clean-leftovers.ts";
import { toOutputFault, withOutputFaults } from "./output-fault.ts";
import { PUBLISHED, removeTree, swap, toSwapPlaces, type SwapPlaces } from "./swap.ts";

/** A new `site/` and `noi-bo/` in the making; readers see the old ones until `swapIn`. */
export interface Release {
  /**
   * @param path posix path under `site/` or `noi-bo/`; any other is a defect of ours
   * @throws EnvironmentFault when the disk refuses; the release is discarded then
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Takes a file over from the output that stands; it must be there. */
  keep(path: string): Promise<void>;
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
    write: (to, content) =>
      write(to, content).catch((error: unknown) => discardAfter(error, path.join(outFolder, to))),
    keep: (to) => keep(to).catch((error: unknown) => discardAfter(error, path.join(outFolder, to))),
    swapIn: () => swapIn(places).catch((error: unknown) => discardAfter(error, outFolder)),
    discard,
  };
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
