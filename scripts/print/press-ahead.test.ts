import process from "node:process";
import { describe, expect, test } from "vitest";
import { ensureBrowser } from "../setup/ensure-browser.ts";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { makeDocument, printOne } from "../../tests/samples/prints.ts";
import { openPressAhead } from "./press-ahead.ts";
import { toPressOptions } from "./press-options.ts";

const isAlive = (pid: number | undefined) => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

// They wait for browsers that start and end, so they wait together.
describe.concurrent("trình duyệt khởi động trước", () => {
  test("in lần đầu dùng nó và tắt nó; lần sau dùng trình duyệt riêng", async () => {
    const browser = await ensureBrowser();
    const press = await openPressAhead(toPressOptions(browser));
    const pids: (number | undefined)[] = [];
    const options = { press, onBrowserStart: (pid: number | undefined) => pids.push(pid) };
    const ahead = await printOne(makeDocument("a"), options);
    expect(isAlive(pids[0])).toBe(false);
    const own = await printOne(makeDocument("a"), options);
    expect(new Set(pids).size).toBe(2);
    expect(ahead.bytes).toEqual(own.bytes);
  });

  test("không ai dùng thì bị tắt; ai đã nhận thì tự tắt", async () => {
    const options = toPressOptions(await ensureBrowser());
    const unused = await openPressAhead(options);
    await unused.dismiss();
    expect(unused.take()).toBeUndefined();
    const used = await openPressAhead(options);
    const press = await used.take();
    await used.dismiss();
    expect(isAlive(press?.pid)).toBe(true);
    await press?.close();
    expect(isAlive(press?.pid)).toBe(false);
  });

  test("bị dừng trước khi in thì in trong trình duyệt mới", async () => {
    const press = await openPressAhead(toPressOptions(await ensureBrowser()));
    const pids: (number | undefined)[] = [];
    const killFirst = (pid: number | undefined) => {
      if (pids.push(pid) === 1 && pid !== undefined) {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
      }
    };
    const printed = await printOne(makeDocument("a"), { press, onBrowserStart: killFirst });
    expect(printed.pageCount).toBe(2);
    expect(pids).toHaveLength(2);
  });

  test("không khởi động được thì chỉ người cần in được báo lỗi", async () => {
    const broken = toPressOptions({ path: process.execPath, kind: "full" });
    await (await openPressAhead(broken)).dismiss();
    const press = await openPressAhead(broken);
    await expect(printOne(makeDocument("a"), { press })).rejects.toThrow(EnvironmentFault);
  });
});
