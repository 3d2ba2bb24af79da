import { cp, symlink } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "./project-root.ts";
import { ensureBundle } from "../../scripts/setup/bundle/ensure-bundle.mjs";
import { toBundlesFolder } from "../../scripts/setup/bundle/bundle-folder.mjs";
import { makeTempFolder } from "./temp-folder.ts";

const COPIED = ["scripts", "templates", "package.json", "package-lock.json", "tsconfig.json"];

/** A copy of the program in a folder of its own, in which a test may break it; its packages are ours. */
async function copyProject(): Promise<string> {
  const project = await makeTempFolder("du-an");
  for (const name of COPIED)
    await cp(path.join(PROJECT, name), path.join(project, name), { recursive: true });
  await symlink(path.join(PROJECT, "node_modules"), path.join(project, "node_modules"), "junction");
  return project;
}

/** The same with the bundle that our own code has, so that its first command need not make one. */
export async function copyBundledProject(): Promise<string> {
  const project = await copyProject();
  const bundle = await ensureBundle(PROJECT);
  if (bundle === undefined) throw new Error("no bundle");
  await cp(bundle, path.join(toBundlesFolder(project), path.basename(bundle)), {
    recursive: true,
    // A process that ends takes its mark away.
    filter: (place) => !path.basename(place).startsWith("dang-dung-"),
  });
  return project;
}
