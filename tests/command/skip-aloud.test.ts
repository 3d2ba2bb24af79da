import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { afterEach, expect, test, vi } from "vitest";
import { PROJECT } from "../roots/project-root.ts";
import { skipAloud } from "./skip-aloud.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test("bỏ qua một phép thử thì nói vì sao; chạy được thì không nói gì", () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(skipAloud("xem trước", null)).toBe(false);
  expect(write).not.toHaveBeenCalled();
  expect(skipAloud("xem trước", "cổng 8080 đang bận")).toBe(true);
  expect(write).toHaveBeenCalledWith("BỎ QUA xem trước: cổng 8080 đang bận.\n");
});

test("không phép thử nào bị bỏ qua trong im lặng", async () => {
  const silent: string[] = [];
  for (const folder of ["tests", "scripts"]) {
    const names = await readdir(path.join(PROJECT, folder), { recursive: true });
    for (const name of names.filter((one) => /\.(?:test|soak)\.ts$/.test(one))) {
      const text = await readFile(path.join(PROJECT, folder, name), "utf8");
      for (const [, condition = ""] of text.matchAll(/\.(?:skipIf|runIf)\(\s*(\w*)/g))
        if (!/^(?:skip(?:Aloud|OnWindows)|isWithoutDisks)$/.test(condition)) silent.push(name);
    }
  }
  expect(silent).toEqual([]);
});
