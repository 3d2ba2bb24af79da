import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { watchFolders } from "./watch-folders.ts";

test("nhiều lần lưu gộp làm một; lưu trong lúc đang dựng thì dựng thêm đúng một lần, không chồng nhau", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "theo-doi-"));
  const calls: (readonly string[])[] = [];
  const running = { count: 0, most: 0 };
  const watching = await watchFolders([folder], async (paths) => {
    calls.push(paths.map((file) => path.basename(file)));
    running.count += 1;
    running.most = Math.max(running.most, running.count);
    await sleep(500);
    running.count -= 1;
  });
  await writeFile(path.join(folder, "b.yaml"), "1");
  await writeFile(path.join(folder, "a.yaml"), "1");
  await vi.waitFor(() => {
    expect(calls).toEqual([["a.yaml", "b.yaml"]]);
  }, 5000);
  await writeFile(path.join(folder, "c.yaml"), "1");
  await sleep(50);
  await writeFile(path.join(folder, "a.yaml"), "2");
  await vi.waitFor(() => {
    expect(calls.slice(1)).toEqual([["a.yaml", "c.yaml"]]);
  }, 5000);
  await sleep(800);
  await watching.close();
  expect([calls.length, running.most]).toEqual([2, 1]);
  await rm(folder, { recursive: true });
});
