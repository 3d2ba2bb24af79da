// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { toSourceVersion } from "./bundle/source-version.mjs";
import { hashFiles } from "./hash-files.mjs";

/** Stands in the folder of a program that came in a ZIP with its packages and its Node. */
export const TOOLKIT_FILE = "bo-cong-cu.json";

/**
 * Whether the program came with all it needs. Then it never installs or downloads anything: its machine may have no
 * network, and what is missing was lost when the ZIP was unpacked.
 * @param {string} project the folder of the program
 */
export function isToolkit(project) {
  return existsSync(path.join(project, TOOLKIT_FILE));
}

/**
 * What the toolkit knows of itself: its system, its Node, and hashes of its code with its packages and of its templates.
 * @typedef {{ system: string, node: string, sources: string, templates: string }} ToolkitMark
 */

/**
 * The mark of the program as it is now.
 * @param {string} project
 * @param {Pick<ToolkitMark, "system" | "node">} about
 * @returns {ToolkitMark}
 */
export function toToolkitMark(project, { system, node }) {
  const templates = hashFiles(project, ["templates"]);
  return { system, node, sources: toSourceVersion(project), templates };
}

/** They need code and packages that a toolkit does not bring. */
const LACKING = ["test", "soak", "bench"];

/**
 * Why a toolkit has not got a command.
 * @param {string} project
 * @param {string} command
 * @returns {string | undefined} a sentence
 */
export function findLack(project, command) {
  return LACKING.includes(command) && isToolkit(project)
    ? `Bộ công cụ không kèm phần kiểm thử nên không có lệnh “${command}”.`
    : undefined;
}

/**
 * Whether a toolkit is as it was packed. A new version that is unpacked over an old one leaves files of both.
 * @param {string} project
 */
export function isAsPacked(project) {
  // We wrote the file in this format.
  const packed = /** @type {ToolkitMark} */ (
    JSON.parse(readFileSync(path.join(project, TOOLKIT_FILE), "utf8"))
  );
  const now = toToolkitMark(project, packed);
  return now.sources === packed.sources && now.templates === packed.templates;
}

/**
 * Says so where a toolkit is not as it was packed, before its code may fail of it.
 * @param {string} project
 */
export function tellMixed(project) {
  if (isToolkit(project) && !isAsPacked(project)) console.error(MIXED);
}

const MIXED =
  "Lưu ý: thư mục chuong-trinh không còn đúng như lúc đóng gói, có thể vì lẫn tệp của phiên bản khác. " +
  "Hãy xóa cả thư mục ấy rồi giải nén lại tệp ZIP; số liệu nằm ở thư mục khác, không mất.";
