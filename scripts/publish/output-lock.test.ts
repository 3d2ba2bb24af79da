import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { lockOutput } from "./output-lock.ts";
import { markThisProcess, type ProcessMark } from "./process-mark.ts";
import { openRelease, type Release } from "./release.ts";

const context = { out: "" };

beforeEach(async () => {
  context.out = await mkdtemp(path.join(tmpdir(), "khoa-"));
});
afterEach(async () => {
  await rm(context.out, { recursive: true });
});

/** Writes the files of another run that has the lock. */
async function putLock(changes: Partial<ProcessMark>, options = { isHolding: true }) {
  const mark = { ...(await markThisProcess()), ...changes };
  const file = path.join(context.out, `.khoa-${String(mark.pid)}-abcd`);
  await writeFile(file, JSON.stringify(mark));
  if (options.isHolding) await writeFile(`${file}.giu`, "");
  return file;
}

const lock = (token: string) => lockOutput(context.out, token);
/** Sets the time of a file back, as if it were so many milliseconds old. */
async function age(file: string, milliseconds: number): Promise<void> {
  const past = new Date(Date.now() - milliseconds);
  await utimes(file, past, past);
}
/** A mark from another start of a system that gives its starts no id, such as Windows. */
const noBoot: Partial<ProcessMark> = { boot: null, bootedAt: 0 };
const dead = { pid: spawnSync(process.execPath, ["-e", ""]).pid };

describe("khóa thư mục kết quả", () => {
  test("lần chạy thứ hai bị từ chối ngay: ai giữ, từ lúc nào, chữa thế nào", async () => {
    const first = await openRelease(context.out);
    const second = openRelease(context.out);
    await expect(second).rejects.toThrow(EnvironmentFault);
    await expect(second).rejects.toThrow(
      new RegExp(
        `Một lần chạy khác đang ghi vào “${context.out}”: tiến trình số ${String(process.pid)} trên máy này, ` +
          String.raw`bắt đầu lúc \d+ giờ \d\d ngày \d+/\d+/\d{4}; hãy đợi nó xong rồi chạy lại .* hãy xóa “\.khoa-.*” ở đó\.`,
      ),
    );
    await first.write("site/index.html", "mới");
    await first.swapIn();
    expect((await readdir(context.out)).sort()).toEqual(["noi-bo", "site"]);
    await (await openRelease(context.out)).discard();
  });

  test("bỏ lần phát hành thì trả khóa", async () => {
    await (await openRelease(context.out)).discard();
    expect(await readdir(context.out)).toEqual([]);
  });

  test("hai mươi lần chạy cùng lúc thì đúng một lần được", async () => {
    const tokens = Array.from(
      { length: 20 },
      (_, index) => `${String(process.pid)}-${String(index + 10)}`,
    );
    const tries = await Promise.allSettled(tokens.map(lock));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await readdir(context.out)).toHaveLength(2);
  });

  test("tệp khóa không đọc được không phải là khóa đã trả", async () => {
    // A link to itself: it exists, but nobody can read it.
    await symlink(`.khoa-7-abcd`, path.join(context.out, ".khoa-7-abcd"));
    await expect(openRelease(context.out)).rejects.toThrow("liên kết vòng");
    expect(await readdir(context.out)).toEqual([".khoa-7-abcd"]);
  });

  test.each([".khoa-so-2", ".khoa-so-2.giu", ".khoa-2019"])(
    "tệp “%s” của người khác thì để yên",
    async (name) => {
      await writeFile(path.join(context.out, name), "");
      await age(path.join(context.out, name), 99_000);
      await (await openRelease(context.out)).discard();
      expect(await readdir(context.out)).toEqual([name]);
    },
  );

  test("khóa bị xóa giữa chừng thì không đổi kết quả", async () => {
    const release = await openRelease(context.out);
    await release.write("site/index.html", "mới");
    for (const name of await readdir(context.out))
      if (name.startsWith(".khoa-")) await rm(path.join(context.out, name));
    await expect(release.swapIn()).rejects.toThrow("đã bị xóa giữa chừng");
    expect(await readdir(context.out)).toEqual([]);
  });

  test.each<[string, (release: Release) => Promise<unknown>]>([
    ["ghi tiếp", (release) => release.write("site/a.html", "a")],
    [
      "giữ tệp cũ",
      (release) => release.put("k", { files: [{ path: "site/a", content: "a" }], told: {} }),
    ],
    ["đọc lại", (release) => release.files().next()],
    ["đổi", (release) => release.swapIn()],
  ])(
    "một lần chạy khác lấy khóa và dọn cả phần đang dựng, rồi %s: nói là mất khóa",
    async (_what, act) => {
      const release = await openRelease(context.out);
      await release.write("site/index.html", "mới");
      for (const name of await readdir(context.out))
        await rm(path.join(context.out, name), { recursive: true });
      const acting = act(release);
      await expect(acting).rejects.toThrow(EnvironmentFault);
      await expect(acting).rejects.toThrow("đã bị xóa giữa chừng");
      expect(await readdir(context.out)).toEqual([]);
    },
  );
});

describe("khóa của lần chạy đã chết", () => {
  test.each<[string, Partial<ProcessMark>]>([
    ["tiến trình không còn", dead],
    ["số tiến trình đã thuộc về chương trình khác", { ticks: "1" }],
    ["số tiến trình của chính mình, không biết giờ bắt đầu", { ticks: null }],
  ])("%s: được lấy lại", async (_why, changes) => {
    await putLock(changes);
    const taken = await lock("1-a");
    await taken.release();
    expect(await readdir(context.out)).toEqual([]);
  });

  test.each<[string, Partial<ProcessMark> | "", string]>([
    ["của máy khác", { ...dead, host: "may-ke-toan" }, "trên máy «may-ke-toan»"],
    ["của lần khởi động khác, hoặc máy khác cùng tên", { boot: "khac" }, "trên máy này"],
    [
      "của máy khác cùng tên, nơi không có mã lần khởi động",
      { ...dead, ...noBoot },
      "trên máy này",
    ],
    ["trong hộp chứa khác", { ...dead, space: "pid:[1]" }, "trên máy này"],
    ["rỗng, vì đang được ghi hoặc vừa mất điện", "", "trên máy chưa rõ tên"],
  ])(
    "%s: mới đây còn dấu hiệu sống thì từ chối, im một phút thì lấy lại",
    async (_why, changes, machine) => {
      const file = await putLock(changes === "" ? {} : changes);
      if (changes === "") await writeFile(file, "");
      await age(file, 30_000);
      await expect(lock("1-a")).rejects.toThrow(machine);
      await age(file, 61_000);
      await (await lock("1-a")).release();
      expect(await readdir(context.out)).toEqual([]);
    },
  );

  test("dấu giữ khóa mồ côi, vì người ta chỉ xóa tệp khóa, được dọn", async () => {
    await writeFile(path.join(context.out, ".khoa-1-a.giu"), "");
    await (await lock("2-b")).release();
    expect(await readdir(context.out)).toEqual([]);
  });

  test("khóa viết dở của lần chạy bị dừng không bắt ai đợi, và được dọn", async () => {
    await writeFile(path.join(context.out, ".khoa-1-a.nhap"), "");
    await (await lock("2-b")).release();
    expect(await readdir(context.out)).toEqual([]);
  });
});

describe("khóa của lần chạy còn sống", () => {
  test("tiến trình khác trên máy này: từ chối, và không đụng tới phần nó đang dựng", async () => {
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    try {
      const staging = `.dang-dung-${String(other.pid)}-abcd`;
      await mkdir(path.join(context.out, staging));
      await putLock({ pid: other.pid ?? 0, ticks: null });
      await expect(openRelease(context.out)).rejects.toThrow(
        `tiến trình số ${String(other.pid)} trên máy này`,
      );
      expect(await readdir(context.out)).toContain(staging);
    } finally {
      other.kill("SIGKILL");
    }
  });

  test("lần chạy khác mới xin khóa, tên đứng trước, thì mình rút", async () => {
    await putLock({}, { isHolding: false });
    await expect(lock("~")).rejects.toThrow(EnvironmentFault);
  });

  test("lần chạy khác mới xin khóa, tên đứng sau, thì mình đợi nó rút rồi lấy khóa", async () => {
    const file = await putLock({}, { isHolding: false });
    const locking = lock("!");
    await sleep(100);
    await rm(file);
    await (await locking).release();
    expect(await readdir(context.out)).toEqual([]);
  });
});
