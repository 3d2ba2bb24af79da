import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { gatherChanges, watchFolders } from "./watch-folders.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("nhiều lần lưu gộp làm một, khi đã yên 40 mili giây", async () => {
  vi.useFakeTimers();
  const onChange = vi.fn(() => Promise.resolve());
  const changes = gatherChanges(onChange);
  changes.note("b.yaml");
  await vi.advanceTimersByTimeAsync(39);
  changes.note("a.yaml");
  await vi.advanceTimersByTimeAsync(39);
  expect(onChange.mock.calls).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(onChange.mock.calls).toEqual([[["a.yaml", "b.yaml"]]]);
});

test("lưu trong lúc đang dựng thì dựng thêm đúng một lần, không chồng nhau", async () => {
  vi.useFakeTimers();
  const building = { finish: () => {} };
  const onChange = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        building.finish = resolve;
      }),
  );
  const changes = gatherChanges(onChange);
  changes.note("a.yaml");
  await vi.advanceTimersByTimeAsync(40);
  changes.note("c.yaml");
  await vi.advanceTimersByTimeAsync(60_000);
  changes.note("a.yaml");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onChange.mock.calls).toEqual([[["a.yaml"]]]);
  building.finish();
  await vi.advanceTimersByTimeAsync(40);
  expect(onChange.mock.calls.slice(1)).toEqual([[["a.yaml", "c.yaml"]]]);
  building.finish();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test("đã dừng theo dõi thì không dựng nữa", async () => {
  vi.useFakeTimers();
  const onChange = vi.fn(() => Promise.resolve());
  const changes = gatherChanges(onChange);
  changes.note("a.yaml");
  changes.drop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onChange).not.toHaveBeenCalled();
});

test("lưu một tệp thật thì tệp ấy được nêu tên", async () => {
  const folder = await makeTempFolder("theo-doi");
  const file = path.join(folder, "a.yaml");
  const seen = new Promise<readonly string[]>((resolve) => {
    const watching = watchFolders([folder], async (paths) => {
      await (await watching).close();
      resolve(paths);
    });
    void watching.then(() => writeFile(file, "1"));
  });
  expect(await seen).toEqual([file]);
});
