import process from "node:process";
import { describe, expect, test } from "vitest";
import { skipOnWindows } from "../../tests/command/skip-aloud.ts";
import { ensureBrowser } from "../setup/ensure-browser.ts";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";
import { printDocuments } from "./print-documents.ts";
import { makeDocument, printAll, printOne } from "../../tests/samples/prints.ts";

/** The wrapper script and the browser itself are one process group. */
function killBrowser(pid: number | undefined): void {
  if (pid !== undefined) process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
}

// They wait for limits and for browsers that end, so they wait together.
describe.concurrent("trình duyệt hỏng", () => {
  const documents = Array.from({ length: 12 }, (_, index) => makeDocument(String(index)));

  test("bị dừng một lần thì in tiếp phần còn lại trong trình duyệt mới, mỗi tài liệu một lần", async () => {
    const pids: (number | undefined)[] = [];
    const onBrowserStart = (pid: number | undefined) => pids.push(pid);
    const paths: string[] = [];
    const browser = await ensureBrowser();
    for await (const { path } of printDocuments(documents, { browser, onBrowserStart })) {
      paths.push(path);
      if (paths.length === 3) killBrowser(pids[0]);
    }
    expect(pids).toHaveLength(2);
    expect(paths.sort()).toEqual(documents.map(({ path }) => path).sort());
  });

  test("bị dừng hai lần thì báo lỗi môi trường nêu tên tài liệu", async () => {
    const printing = printAll(documents, { onBrowserStart: killBrowser });
    await expect(printing).rejects.toThrow(EnvironmentFault);
    await expect(printing).rejects.toThrow(/“noi-bo\/\d+\.pdf”/);
  });

  test("in quá lâu thì dừng và báo lỗi môi trường", async () => {
    const printing = printOne(makeDocument("a"), { timeLimitMs: 1 });
    await expect(printing).rejects.toThrow(EnvironmentFault);
    await expect(printing).rejects.toThrow("In “noi-bo/a.pdf” quá");
  });

  test.skipIf(skipOnWindows("trình duyệt treo", "tệp lệnh sh không thay được trình duyệt"))(
    "treo giữa chừng thì hết giờ là báo lỗi, và trình duyệt treo bị dừng hẳn",
    async () => {
      const pids: number[] = [];
      const freeze = (pid: number | undefined) => {
        if (pid === undefined) return;
        pids.push(pid);
        process.kill(-pid, "SIGSTOP");
      };
      const printing = printAll(documents, { onBrowserStart: freeze, timeLimitMs: 1000 });
      await expect(printing).rejects.toThrow(/In “noi-bo\/\d+\.pdf” quá 1 giây/);
      expect(pids).toHaveLength(1);
      expect(() => process.kill(pids[0] ?? 0, 0)).toThrow("ESRCH");
    },
  );

  test("không khởi động được thì báo lỗi môi trường", async () => {
    const browser: FoundBrowser = { path: process.execPath, kind: "full" };
    await expect(printOne(makeDocument("a"), { browser })).rejects.toThrow(EnvironmentFault);
  });
});
