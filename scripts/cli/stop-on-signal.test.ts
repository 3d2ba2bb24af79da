import process from "node:process";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Stopped, type StopRequest } from "../stopped.ts";
import { stopOnSignal } from "./stop-on-signal.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  // After a signal `stopOnSignal` keeps its listeners, so we remove them.
  for (const [signal, kept] of before)
    for (const listener of process.listeners(signal))
      if (!kept.includes(listener)) process.off(signal, listener);
});

/** Work that ends when the test says so, and what it was given. */
function startWork() {
  const hurried: Stopped[] = [];
  const given: { stop?: StopRequest; finish?: (result: string) => void } = {};
  const running = stopOnSignal(
    (stop) =>
      new Promise<string>((resolve) => {
        Object.assign(given, { stop, finish: resolve });
      }),
    (stopped) => hurried.push(stopped),
  );
  const { stop, finish } = given;
  if (stop === undefined || finish === undefined) throw new Error("the work has not begun");
  return { stop, hurried, running, finish };
}

describe("được yêu cầu dừng", () => {
  test.each(SIGNALS)(
    "%s trước khi đổi: báo cho phần việc, sau 8 giây thì không đợi nữa",
    (signal) => {
      const { stop, hurried } = startWork();
      process.emit(signal, signal);
      expect(stop.signal.reason).toEqual(new Stopped(signal));
      vi.advanceTimersByTime(7_999);
      expect(hurried).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(hurried.map((one) => one.signal)).toEqual([signal]);
    },
  );

  test("trong khi đổi: không cắt ngang dù lâu, và nói kết quả của chính việc ấy", async () => {
    const { stop, hurried, running, finish } = startWork();
    stop.commit();
    process.emit("SIGINT", "SIGINT");
    vi.advanceTimersByTime(600_000);
    expect(hurried).toEqual([]);
    expect(stop.signal.aborted).toBe(false);
    finish("xong");
    expect(await running).toBe("xong");
  });

  test("đã được yêu cầu dừng thì không bắt đầu đổi được nữa", () => {
    const { stop } = startWork();
    process.emit("SIGTERM", "SIGTERM");
    expect(() => {
      stop.commit();
    }).toThrow(Stopped);
  });
});
