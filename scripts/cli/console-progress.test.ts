import process from "node:process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createConsoleProgress } from "./console-progress.ts";

const wasLive = process.stdout.isTTY;
beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  process.stdout.isTTY = wasLive;
});

/** What has been written, as a terminal shows it. */
function watchTerminal(): () => readonly string[] {
  process.stdout.isTTY = true;
  let written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
  return () => written.split("\n").map(toShown);
}

/** A line of a terminal: each `\r` begins it anew, over what stands there until it is cleared. */
function toShown(line: string): string {
  return line.split("\r").reduce((shown, next) => {
    const cleared = next.split("\u001B[K");
    const text = cleared.join("");
    return cleared.length > 1 ? text : text + shown.slice(text.length);
  }, "");
}

test("of stages that run at once, a count leaves nothing of a longer line of another", () => {
  const shown = watchTerminal();
  const progress = createConsoleProgress();
  const printing = progress.begin("In PDF");
  const writing = progress.begin("Soạn bài đăng cổng thông tin");
  vi.advanceTimersByTime(1000);
  printing.count(5);
  expect(shown()).toEqual(["In PDF … 5"]);
  writing.end("1 bài");
  printing.end("5 tài liệu");
  expect(shown()).toEqual([
    "Soạn bài đăng cổng thông tin: 1 bài (1,0 giây)",
    "In PDF: 5 tài liệu (1,0 giây)",
    "",
  ]);
});
