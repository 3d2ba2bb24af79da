import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { skipOnWindows } from "../../tests/command/skip-aloud.ts";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { runSideBySide } from "./run-side-by-side.mjs";

/** Runs programs in a new folder, and tells how they ended and what was shown. */
async function run(...programs: readonly string[]) {
  const folder = await makeTempFolder("buoc");
  const shown: string[] = [];
  const words = programs.map((program) => ["-e", `const fs = require("node:fs"); ${program}`]);
  const end = await runSideBySide(words, folder, (text) => shown.push(text));
  return { end, shown, has: (name: string) => existsSync(path.join(folder, name)) };
}

/** Until the program that has written its number into `b` has ended. */
const WAIT_FOR_B = `
  const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  while (!fs.existsSync("b") || fs.readFileSync("b", "utf8") === "") pause();
  const isAlive = (pid) => { try { return process.kill(pid, 0); } catch { return false; } };
  while (isAlive(Number(fs.readFileSync("b", "utf8")))) pause();`;
const BE_B = `fs.writeFileSync("b", String(process.pid));`;

test("two run at once; each is shown whole, in the order of the list, with its errors", async () => {
  const { end, shown } = await run(
    `console.log("a1"); ${WAIT_FOR_B}; console.error("a2")`,
    `${BE_B} console.log("b")`,
    `console.log("c")`,
  );
  expect({ end, shown }).toEqual({ end: 0, shown: ["a1\na2\n", "b\n", "c\n"] });
});

test("after a failure nothing more begins; what has begun is shown, and its end is told", async () => {
  const { end, shown, has } = await run(
    `${WAIT_FOR_B}; console.log("a")`,
    `${BE_B} console.log("b"); process.exitCode = 3`,
    `fs.writeFileSync("c", "")`,
  );
  expect({ end, shown, hasThird: has("c") }).toEqual({
    end: 3,
    shown: ["a\n", "b\n"],
    hasThird: false,
  });
});

test("when two fail, the end of the first in the list is told", async () => {
  const first = `${WAIT_FOR_B}; process.exitCode = 1`;
  const second = `${BE_B} process.exitCode = 2`;
  expect((await run(first, second)).end).toBe(1);
});

test.skipIf(skipOnWindows("chương trình bị tín hiệu dừng", "không có tín hiệu"))(
  "a signal that ended a program is told",
  async () => {
    expect((await run(`process.kill(process.pid, "SIGKILL")`)).end).toBe("SIGKILL");
  },
);
