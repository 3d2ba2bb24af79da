import { existsSync } from "node:fs";
import path from "node:path";
import { loadRoot } from "../../load/load-root.ts";
import { finishNewFolders, putNewFolders } from "../../publish/new-folders.ts";

const SAMPLE = "examples/nhiem-ky-2025-2030";
/** A report is there when its data is, so that comes last. */
const FOLDERS = ["content", "data"];

/** Copies an example, unless the copy is there. What a kill has left half moved is moved in. */
export async function takeSample(project: string, folder: string): Promise<string> {
  await finishNewFolders(folder, FOLDERS);
  if (existsSync(path.join(folder, "data"))) return folder;
  const { files } = await loadRoot(path.join(project, SAMPLE));
  await putNewFolders({ root: folder, folders: FOLDERS, files });
  return folder;
}
