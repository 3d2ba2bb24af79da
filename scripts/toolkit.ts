import { mkdir, mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CalendarDate } from "./model/days/calendar-date.ts";
import type { Progress } from "./progress.ts";
import { withOutputFaults } from "./publish/output-fault.ts";
import { listLeft, makeRunToken } from "./publish/run-token.ts";
import { removeTree, renamePatiently } from "./publish/swap.ts";
import { READY_SCRIPTS, toReadyScripts } from "./render/pages/browser-scripts.ts";
import { toBundleFolder } from "./setup/bundle/bundle-folder.mjs";
import { makeBundle } from "./setup/bundle/make-bundle.mjs";
import { toSourceVersion } from "./setup/bundle/source-version.mjs";
import { NEVER, type StopRequest } from "./stopped.ts";
import {
  listToolkit,
  putMark,
  putNode,
  putPackages,
  putProgram,
  putStarter,
  toStage,
  type Stage,
} from "./tasks/toolkit/stage.ts";
import { isFor } from "./tasks/toolkit/locks.ts";
import { SYSTEMS, type SystemName } from "./tasks/toolkit/systems.ts";
import { countLetters, verifyToolkit, type ToolkitFile } from "./tasks/toolkit/verify.ts";
import { writeZip } from "./tasks/zip.ts";

export interface ToolkitOptions {
  readonly project: string;
  readonly out: string;
  readonly system: SystemName;
}

export interface ToolkitResult {
  readonly zip: string;
  readonly fileCount: number;
  readonly bytes: number;
  readonly unpackedBytes: number;
  /** Of the longest path, in a folder with a long name. */
  readonly mostLetters: number;
}

/** Why no ZIP was written, as Vietnamese sentences: a defect of ours or of a package. */
export interface RefusedToolkit {
  readonly faults: readonly string[];
}

const ZIPS_FOLDER = "bo-cong-cu";
/** A ZIP in the making. */
const PART = ".dang-nen-";
/** The folder that the ZIP unpacks into. */
const KIT_FOLDER = "bao-cao";
/** The same program gives the same bytes on any day. */
const DAY = "2020-01-01" as CalendarDate; // `as`: a day that exists

/** Makes the ZIP with which a machine without Node, network or administrator makes reports. */
export async function makeToolkit(
  options: ToolkitOptions,
  progress: Progress,
  stop: StopRequest = NEVER,
): Promise<ToolkitResult | RefusedToolkit> {
  const temp = await mkdtemp(path.join(tmpdir(), "bao-cao-cong-cu-"));
  try {
    const stage = toStage(options.project, temp, stop.signal);
    const faults = await fillStage(stage, options.system, progress);
    stop.signal.throwIfAborted();
    return faults.length > 0 ? { faults } : await packStage(stage, options, { progress, stop });
  } catch (error) {
    // npm is ended by the same request, and tells that as a fault.
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    await removeTree(temp);
  }
}

/** @returns what is wrong with it */
async function fillStage(
  stage: Stage,
  name: SystemName,
  progress: Progress,
): Promise<readonly string[]> {
  const system = SYSTEMS[name];
  const packages = progress.begin(`Tải các gói cho ${name}`);
  const lock = await putPackages(stage, system);
  const installed = Object.values(lock.packages).filter((entry) => isFor(entry, system));
  packages.end(`${installed.length - 1} gói`);
  const node = progress.begin("Tải Node");
  await putNode(stage, system);
  node.end(system.node.version);
  await putProgram(stage);
  await putReady(stage, system.node.version);
  await putStarter(stage, system);
  await putMark(stage, { system: name, node: system.node.version });
  const files = await listToolkit(stage);
  return [
    ...verifyToolkit(files, { system, lock, folder: KIT_FOLDER }),
    ...(await findOwnPlaces(stage, files, [stage.project, stage.program])),
  ];
}

/** What is made of our sources at the first start elsewhere, so that esbuild need not run. */
async function putReady({ program }: Stage, node: string): Promise<void> {
  const version = toSourceVersion(program);
  await makeBundle(program, { folder: toBundleFolder(program, version, node), version, node });
  await writeFile(path.join(program, READY_SCRIPTS), toReadyScripts(program));
}

/** Where a made file tells a folder of this machine. */
async function findOwnPlaces(
  { kit }: Stage,
  files: readonly ToolkitFile[],
  places: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name } of files.filter(({ name }) => name.includes("/.cache/"))) {
    const text = await readFile(path.join(kit, name), "utf8");
    if (places.some((place) => text.includes(place)))
      faults.push(`“${name}” ghi thư mục của máy này.`);
  }
  return faults;
}

async function packStage(
  stage: Stage,
  { out, system }: ToolkitOptions,
  { progress, stop }: { readonly progress: Progress; readonly stop: StopRequest },
): Promise<ToolkitResult> {
  const { kit } = stage;
  const names = (await listToolkit(stage)).map(({ name }) => name);
  const packing = progress.begin("Nén");
  const folder = path.join(out, ZIPS_FOLDER);
  const zip = path.join(folder, `lap-bao-cao_${system}.zip`);
  const part = path.join(folder, PART + makeRunToken());
  const files = names.map((name) => ({
    name: `${KIT_FOLDER}/${name}`,
    read: () => readFile(path.join(kit, name)),
    isProgram: isProgram(name),
  }));
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(path.join(kit, name))).size),
  );
  return withOutputFaults(folder, async () => {
    await mkdir(folder, { recursive: true });
    for (const left of await listLeft(folder, PART)) await removeTree(left);
    try {
      const { bytes } = await writeZip(part, files, { day: DAY, signal: stop.signal });
      stop.commit();
      await renamePatiently(part, zip);
      packing.end(`${names.length} tệp`);
      return {
        zip,
        fileCount: names.length,
        bytes,
        unpackedBytes: sizes.reduce((sum, size) => sum + size, 0),
        mostLetters: Math.max(...names.map((name) => countLetters(name, KIT_FOLDER))),
      };
    } finally {
      await removeTree(part);
    }
  });
}

/** Of Linux; Windows does not ask. */
function isProgram(name: string): boolean {
  return /^(?:lap-bao-cao\.sh|chuong-trinh\/node\/node|.*\/bin\/esbuild)$/u.test(name);
}
