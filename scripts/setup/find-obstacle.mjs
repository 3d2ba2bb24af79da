// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it.
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** Sources are read 256 at once; the rest is for packages, pipes and the browser. */
const FILES_AT_ONCE = 320;
const LINUX_LIMITS = "/proc/self/limits";

/**
 * Finds what on this machine would stop every command. We try it before we load anything: later, Node would
 * say in English that a package is missing.
 * @returns {string | undefined} a sentence with the cure
 */
export function findObstacle() {
  if (!mayOpenFiles(FILES_AT_ONCE)) {
    return (
      `Hệ thống cho mở quá ít tệp cùng lúc (cần ${FILES_AT_ONCE}); hãy đóng bớt chương trình khác, ` +
      `hoặc nâng giới hạn (trên Linux, macOS: ulimit -n 1024), rồi chạy lại.`
    );
  }
  if (!mayWriteTo(tmpdir())) {
    const variable = process.platform === "win32" ? "TEMP" : "TMPDIR";
    return (
      `Không ghi được vào thư mục tạm “${tmpdir()}”: không có, không có quyền, hoặc ổ đĩa đã đầy; ` +
      `hãy sửa, hoặc đặt biến môi trường ${variable} tới thư mục khác, rồi chạy lại.`
    );
  }
  return undefined;
}

/** @param {number} count */
function mayOpenFiles(count) {
  const limit = findFileLimit();
  return limit === undefined ? canOpenFiles(count) : limit >= count;
}

/** The limit that Linux tells; `undefined`: we have to try. */
function findFileLimit() {
  if (process.platform !== "linux" || !existsSync(LINUX_LIMITS)) return undefined;
  const [, limit] = /^Max open files\s+(\d+)/m.exec(readFileSync(LINUX_LIMITS, "utf8")) ?? [];
  return limit === undefined ? undefined : Number(limit);
}

/** @param {number} count */
function canOpenFiles(count) {
  /** @type {number[]} */
  const opened = [];
  try {
    while (opened.length < count) opened.push(openSync(fileURLToPath(import.meta.url), "r"));
    return true;
  } catch {
    return false;
  } finally {
    opened.forEach((file) => closeSync(file));
  }
}

/** @param {string} folder */
function mayWriteTo(folder) {
  try {
    rmdirSync(mkdtempSync(path.join(folder, "bao-cao-thu-")));
    return true;
  } catch {
    return false;
  }
}
