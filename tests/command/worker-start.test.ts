import { execFileSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { PROJECT } from "../roots/project-root.ts";
import { toSourceWords } from "../../scripts/setup/bundle/entries.mjs";
import { findWorkerStart, toSourceStart } from "../../scripts/setup/worker-start.ts";

const SMALL = path.join(PROJECT, "tests/golden/mot-don-vi");

/** What `check` says when it runs as a thread. */
async function checkInThread(start: URL): Promise<string> {
  // Node gives a script that is no file no place among the words.
  const place = start.protocol === "data:" ? [""] : [];
  const argv = [...place, "check", "--root", SMALL];
  return text(new Worker(start, { execArgv: [], argv, stdout: true }).stdout);
}

test("a thread runs an entry of the bundle, also when the program runs from its sources", async () => {
  const start = await findWorkerStart("cli");
  expect(path.extname(start.pathname)).toBe(".cjs");
  expect(await checkInThread(start)).toContain("Không có lỗi.");
});

test("where no bundle can be made, a thread runs the source", async () => {
  expect(await checkInThread(toSourceStart("cli"))).toContain("Không có lỗi.");
});

test("where no bundle can be made, a process runs the source", () => {
  const words = [...toSourceWords(PROJECT, "cli"), "check", "--root", SMALL];
  const told = execFileSync(process.execPath, words, { cwd: PROJECT, encoding: "utf8" });
  expect(told).toContain("Không có lỗi.");
});
