import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureBrowser } from "../setup/ensure-browser.ts";
import { openRelease } from "../publish/release.ts";
import { NO_PRESS_AHEAD } from "../print/press-ahead.ts";
import { makeDocument } from "../../tests/samples/prints.ts";
import { beginPrintRun } from "./print-changed.ts";
import { readyPress } from "./ready-press.ts";

const context = { out: "" };

beforeEach(async () => {
  context.out = await mkdtemp(path.join(tmpdir(), "khoi-dong-"));
});
afterEach(async () => {
  await rm(context.out, { recursive: true });
});

test("chưa có bản in nào thì trình duyệt khởi động ngay, và in bằng nó; có rồi thì không", async () => {
  const browser = await ensureBrowser();
  const { out } = context;
  const first = await readyPress(browser, out);
  expect(first).not.toBe(NO_PRESS_AHEAD);
  const release = await openRelease(out);
  const run = await beginPrintRun({ browser, out, press: first }, release, () => undefined);
  await run.print([makeDocument("a")]);
  await run.finish();
  await release.swapIn();
  expect(first.take()).toBeUndefined();
  expect(await readyPress(browser, out)).toBe(NO_PRESS_AHEAD);
});

test("không in PDF thì không khởi động gì", async () => {
  expect(await readyPress(null, context.out)).toBe(NO_PRESS_AHEAD);
});
