import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { codeOf } from "../setup/error-code.ts";

const PREFIX = "bao-cao-in-";
/** No build takes so long, so a folder of this age belongs to a killed run. */
const LEFTOVER_AGE_MS = 24 * 3600 * 1000;
/** A browser needs this much room: its profile and the memory that its processes share are files there. */
const PROBE_BYTES = 20_000_000;

/** Why a temporary folder cannot be written, and the cure, for staff. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: "ổ đĩa chứa nó đã đầy; hãy xóa bớt tệp",
  EDQUOT: "đã hết dung lượng được cấp; hãy xóa bớt tệp",
  EACCES: "không có quyền ghi",
  EPERM: "không có quyền ghi",
  EROFS: "ổ đĩa chứa nó chỉ cho đọc",
  ENOENT: "không có thư mục ấy",
  ENOTDIR: "đó là tệp, không phải thư mục",
};

/**
 * Makes a temporary folder for one browser; the caller removes it.
 * @throws EnvironmentFault when there is no place for it
 */
export async function makePressFolder(): Promise<string> {
  const folder = await withTempFaults(() => mkdtemp(path.join(tmpdir(), PREFIX)));
  await removeLeftovers((await stat(folder)).mtimeMs);
  return folder;
}

/** Runs work in the temporary folder; when the environment refuses it, throws a sentence with the cure. */
export async function withTempFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const sentence = SENTENCES[codeOf(error) ?? ""];
    if (sentence === undefined) throw error;
    throw new EnvironmentFault(
      `Không ghi được vào thư mục tạm “${tmpdir()}”: ${sentence}, hoặc đặt biến môi trường ` +
        `${process.platform === "win32" ? "TEMP" : "TMPDIR"} tới thư mục khác rồi chạy lại. ` +
        `Kết quả lần trước còn nguyên.`,
      { cause: error },
    );
  }
}

/** A browser does not say that its folder is full: it just ends. */
export async function assertRoom(folder: string): Promise<void> {
  const probe = path.join(folder, "thu-cho");
  try {
    await withTempFaults(() => writeFile(probe, Buffer.alloc(PROBE_BYTES)));
  } finally {
    await rm(probe, { force: true });
  }
}

/** @param now time by the disk's own clock, as are the times of the folders */
async function removeLeftovers(now: number): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((candidate) => candidate.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name);
    const age = await stat(folder).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    );
    // We may not remove another user's folder; that is no reason to stop.
    if (age > LEFTOVER_AGE_MS) await rm(folder, { recursive: true }).catch(() => undefined);
  }
}
