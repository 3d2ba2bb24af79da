import { cp, symlink } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "./project-root.ts";
import { makeTempFolder } from "./temp-folder.ts";

const COPIED = ["scripts", "templates", "package.json", "package-lock.json", "tsconfig.json"];

/** A copy of the program in a folder of its own, in which a test may break it; its packages are ours. */
export async function copyProject(): Promise<string> {
  const project = await makeTempFolder("du-an");
  for (const name of COPIED)
    await cp(path.join(PROJECT, name), path.join(project, name), { recursive: true });
  await symlink(path.join(PROJECT, "node_modules"), path.join(project, "node_modules"), "junction");
  return project;
}
