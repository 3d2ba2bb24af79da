import { problemAt, startOf, type Problem } from "../../model/problem.ts";
import { findRole, ITEM_FOLDERS } from "./file-roles.ts";
import { findNearest } from "../sentences/nearest.ts";

/** A folder whose name is almost that of a known one. */
export interface MisnamedFolder {
  /** Both from the root, with their last slash. */
  readonly folder: string;
  readonly meant: string;
}

/** The misnamed folder of a file without a role: one problem tells of all its files. */
export function findMisnamedFolder(file: string): MisnamedFolder | undefined {
  const parts = file.split("/");
  const known = toKnownFolders(parts);
  const [name = "", ...rest] = parts.slice(known.depth);
  const meant = rest.length === 0 ? undefined : findNearest(name, known.names);
  if (meant === undefined || meant === name) return undefined;
  const parent = parts.slice(0, known.depth).join("/");
  const renamed = `${parent}/${meant}/`;
  return isFolder(renamed) ? { folder: `${parent}/${name}/`, meant: renamed } : undefined;
}

/** The names that the file's folder may have, and how many folders are above it. */
function toKnownFolders([top, second = "", third = ""]: readonly string[]): {
  readonly depth: number;
  readonly names: readonly string[];
} {
  if (top === "data" && second === "ky") return { depth: 3, names: ["don-vi"] };
  if (top === "content" && /^\d/.test(second)) return { depth: 2, names: [...ITEM_FOLDERS.keys()] };
  return { depth: 1, names: top === "content" && third !== "" ? ["trang"] : [] };
}

/** Whether files may stand in it: the folders above may be misnamed as well. */
function isFolder(folder: string): boolean {
  return ["a.yaml", "a.md", "01-a.md"].some(
    (name) => "kind" in findRole({ file: `${folder}${name}`, text: "" }),
  );
}

export function toFolderProblem(
  { folder, meant }: MisnamedFolder,
  paths: ReadonlySet<string>,
): Problem {
  const name = toName(meant);
  const isThere = [...paths].some((path) => path.startsWith(meant));
  const hint = isThere
    ? `chuyển các tệp trong thư mục này sang «${name}» rồi xóa nó`
    : `đổi tên thư mục thành «${name}»`;
  return problemAt(startOf(folder), "folder-name", { found: toName(folder), hint });
}

function toName(folder: string): string {
  return folder.slice(0, -1).replace(/^.*\//, "");
}
