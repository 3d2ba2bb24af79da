import { copyFile, cp, mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "../../publish/list-files.ts";
import { joinPackage } from "../../setup/bundle/join-package.ts";
import { TOOLKIT_FILE, toToolkitMark } from "../../setup/toolkit.mjs";
import { installFor, toJson } from "./install.ts";
import { toGuidePage } from "./guide.ts";
import { isLeftOut } from "./left-out.ts";
import { toLicences } from "./licences.ts";
import { toNodeProject, toRunning, type Lock, type Manifest } from "./locks.ts";
import { toReadMe } from "./read-me.ts";
import { isTaken, TAKEN_FILES, TAKEN_FOLDERS } from "./program-files.ts";
import { PROGRAM_FOLDER, toStarter } from "./starters.ts";
import { LICENCE_PACKAGE, SYSTEMS, type NodePackage, type System } from "./systems.ts";
import { nodeName, type ToolkitFile } from "./verify.ts";

/** Where a toolkit is put together. */
export interface Stage {
  /** The project that it is made of. */
  readonly project: string;
  /** What the ZIP will hold. */
  readonly kit: string;
  /** The folder of the program in it. */
  readonly program: string;
  /** For packages of which it takes a file. */
  readonly aside: string;
  /** Asks to end. */
  readonly signal: AbortSignal;
}

export function toStage(project: string, temp: string, signal: AbortSignal): Stage {
  const kit = path.join(temp, "bo");
  const program = path.join(kit, PROGRAM_FOLDER);
  return { project, kit, program, aside: path.join(temp, "rieng"), signal };
}

/** Puts in the packages that run on the system, and gives the lock file of what is there. */
export async function putPackages(stage: Stage, system: System): Promise<Lock> {
  const { project, program, signal } = stage;
  const wanted = toRunning({
    // `as`: npm's own format, as below
    manifest: JSON.parse(await readFile(path.join(project, "package.json"), "utf8")) as Manifest,
    lock: JSON.parse(await readFile(path.join(project, "package-lock.json"), "utf8")) as Lock,
  });
  await installFor(system, program, { ...wanted, signal });
  await writeFile(path.join(program, "GIAY-PHEP.txt"), toLicences(wanted.lock, system));
  const modules = path.join(program, "node_modules");
  for (const name of await listFiles(modules))
    if (isLeftOut(`node_modules/${name}`)) await rm(path.join(modules, name));
  // Of 700 files, some under names too long for a machine of staff, this is what we import.
  await joinPackage(path.join(modules, "@cj-tech-master/excelts"), "dist/esm/index.js", "dist");
  return wanted.lock;
}

/** Puts in Node itself, with its licence. */
export async function putNode(stage: Stage, system: System): Promise<void> {
  const { node, nodeProgram } = system;
  if (LICENCE_PACKAGE.version !== node.version) throw new TypeError("a licence of another Node");
  const folder = path.join(stage.program, "node");
  await mkdir(folder);
  const taken = await fetchNode(stage, node, system);
  await copyFile(path.join(taken, nodeProgram), path.join(folder, nodeName(system)));
  const told =
    node === LICENCE_PACKAGE
      ? taken
      : await fetchNode(stage, LICENCE_PACKAGE, SYSTEMS["linux-x64"]);
  await copyFile(path.join(told, "LICENSE"), path.join(folder, "LICENSE"));
}

/** @returns the folder of the package */
async function fetchNode(stage: Stage, node: NodePackage, system: System): Promise<string> {
  const folder = path.join(stage.aside, node.name);
  await installFor(system, folder, { ...toNodeProject(node), signal: stage.signal });
  return path.join(folder, "node_modules", node.name);
}

/** Puts in our own code, templates, examples, and the guides, also as pages. */
export async function putProgram({ project, program }: Stage): Promise<void> {
  for (const folder of TAKEN_FOLDERS)
    for (const name of (await listFiles(path.join(project, folder))).map(
      (one) => `${folder}/${one}`,
    ))
      if (isTaken(name)) await copyTo(path.join(project, name), path.join(program, name));
  for (const name of TAKEN_FILES) await copyTo(path.join(project, name), path.join(program, name));
  const docs = await listFiles(path.join(program, "docs"));
  for (const name of docs.filter((one) => one.endsWith(".md")).map((one) => `docs/${one}`)) {
    const page = toGuidePage(await readFile(path.join(program, name), "utf8"));
    await writeFile(path.join(program, name.replace(/\.md$/u, ".html")), page);
  }
}

async function copyTo(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to);
}

export async function putStarter({ kit }: Stage, system: System): Promise<void> {
  await writeFile(path.join(kit, system.starter), toStarter(system), { mode: 0o755 });
  await writeFile(path.join(kit, "DOC-TRUOC.txt"), toReadMe(system));
}

/** Says that this program is a toolkit, and how it is now. Nothing of it may change behind this. */
export async function putMark(
  { program }: Stage,
  about: { readonly system: string; readonly node: string },
): Promise<void> {
  await writeFile(path.join(program, TOOLKIT_FILE), toJson(toToolkitMark(program, about)));
}

/** All files of the toolkit, for the check. */
export async function listToolkit({ kit }: Stage): Promise<readonly ToolkitFile[]> {
  const files: ToolkitFile[] = [];
  for (const name of await listFiles(kit))
    files.push({ name, head: await readHead(path.join(kit, name)) });
  return files;
}

async function readHead(file: string): Promise<string> {
  const handle = await open(file, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString("latin1");
  } finally {
    await handle.close();
  }
}
