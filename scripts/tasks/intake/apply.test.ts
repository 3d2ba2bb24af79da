import { describe, expect, test } from "vitest";
import { EnvironmentFault } from "../../setup/environment-fault.ts";
import { applyIntake, type IntakeDisk } from "./apply.ts";
import type { DraftedFile } from "./draft/files.ts";

const ROOT = "/goc";
const FOLDER = `${ROOT}/data/ky/2020-04-10/don-vi`;
const FILES: readonly DraftedFile[] = ["a", "b", "c"].map((name) => ({
  file: `data/ky/2020-04-10/don-vi/${name}.yaml`,
  before: name === "c" ? null : `cũ ${name}`,
  after: `mới ${name}`,
}));

/** A disk in memory that fails at one of its steps. */
function createDisk(failsAt = Infinity, error: Error = new Error("killed")) {
  const files = new Map<string, string>([
    [`${FOLDER}/a.yaml`, "cũ a"],
    [`${FOLDER}/b.yaml`, "cũ b"],
  ]);
  let steps = 0;
  const step = <T>(work: () => T): Promise<T> => {
    steps += 1;
    return steps === failsAt ? Promise.reject(error) : Promise.resolve(work());
  };
  const disk: IntakeDisk = {
    read: (file) => step(() => files.get(toKey(file)) ?? null),
    // A killed write leaves half of the text.
    write: (file, text) => {
      files.set(toKey(file), text.slice(0, 2));
      return step(() => void files.set(toKey(file), text));
    },
    rename: (from, to) =>
      step(() => {
        files.set(toKey(to), files.get(toKey(from)) ?? "");
        files.delete(toKey(from));
      }),
    remove: (file) => step(() => void files.delete(toKey(file))),
    list: (folder) =>
      step(() =>
        [...files.keys()].flatMap((file) =>
          file.startsWith(`${toKey(folder)}/`) ? [file.slice(toKey(folder).length + 1)] : [],
        ),
      ),
  };
  return { disk, files, countSteps: () => steps };
}

function toKey(place: string): string {
  return place.replaceAll("\\", "/").replace(/^[A-Z]:/, "");
}

/** What a reader of the data sees. */
function seen(files: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    [...files].flatMap(([file, text]) => {
      const name = file.slice(FOLDER.length + 1);
      return name.startsWith(".") ? [] : [[name, text]];
    }),
  );
}

const NEW = { "a.yaml": "mới a", "b.yaml": "mới b", "c.yaml": "mới c" };

test("all files are written, and nothing else is left", async () => {
  const { disk, files } = createDisk();
  const result = await applyIntake({ root: ROOT, files: FILES }, disk);
  expect(result).toEqual({ written: FILES.map(({ file }) => file), newer: [] });
  expect([...files.keys()].map((file) => file.slice(FOLDER.length + 1))).toEqual(Object.keys(NEW));
  expect(seen(files)).toEqual(NEW);
});

describe("an import that is killed at any step leaves each file old or new, and is done when it runs again", () => {
  const steps = Array.from({ length: 10 }, (_, at) => at + 1);
  test.each(steps)("at step %d", async (at) => {
    const { disk, files } = createDisk(at);
    await expect(applyIntake({ root: ROOT, files: FILES }, disk)).rejects.toThrow("killed");
    for (const [name, text] of Object.entries(seen(files)))
      expect([`cũ ${name[0] ?? ""}`, `mới ${name[0] ?? ""}`]).toContain(text);
    // The same import again plans what is still to do.
    const rest = FILES.filter(({ file, before }) => {
      const now = seen(files)[file.slice(file.lastIndexOf("/") + 1)] ?? null;
      return now === before;
    });
    const again = await applyIntake({ root: ROOT, files: rest }, disk);
    expect(again.newer).toEqual([]);
    expect(seen(files)).toEqual(NEW);
    expect([...files.keys()].filter((file) => file.includes("/."))).toEqual([]);
  });

  test("these are all the steps there are", async () => {
    const { disk, countSteps } = createDisk();
    await applyIntake({ root: ROOT, files: FILES }, disk);
    expect(countSteps()).toBe(steps.length);
  });
});

test("a file that somebody has changed since the plan was made stays as it is", async () => {
  const { disk, files } = createDisk();
  files.set(`${FOLDER}/b.yaml`, "sửa tay");
  const result = await applyIntake({ root: ROOT, files: FILES }, disk);
  expect(result.newer).toEqual(["data/ky/2020-04-10/don-vi/b.yaml"]);
  expect(seen(files)).toEqual({ ...NEW, "b.yaml": "sửa tay" });
});

test.each([
  ["ENOSPC", "ổ đĩa đã đầy"],
  ["EBUSY", "chương trình khác đang mở tệp"],
])("a disk that refuses (%s) is told with how far the import got", async (code, reason) => {
  const { disk } = createDisk(8, Object.assign(new Error(code), { code }));
  const failed = applyIntake({ root: ROOT, files: FILES }, disk);
  await expect(failed).rejects.toThrow(EnvironmentFault);
  await expect(failed).rejects.toThrow(
    `Không ghi được vào “/goc”: ${reason}. Đã ghi 1 trong 3 tệp, tệp nào cũng nguyên vẹn; sửa xong thì chạy lại lệnh này để ghi tiếp.`,
  );
});
