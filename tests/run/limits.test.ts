import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../roots/project-root.ts";
import { findLimit, KINDS, LIMITS } from "./limits.ts";

test.each([
  ["tests/command/cli.test.ts", LIMITS.build],
  ["scripts/print/print-documents.test.ts", LIMITS.browser],
  ["scripts/evaluate/progress.test.ts", LIMITS.pure],
  ["templates/browser/match-text.test.ts", LIMITS.pure],
])("%s được chạy %i mili giây", (file, limit) => {
  expect(findLimit(file)).toBe(limit);
});

test("một phép thử trong tests/ được chạy lâu như một lần dựng", ({ task }) => {
  expect(task.timeout).toBe(LIMITS.build);
});

test("thư mục nào có giới hạn riêng thì thư mục ấy có thật", () => {
  const missing = KINDS.filter(([folder]) => !existsSync(path.join(PROJECT, folder)));
  expect(missing).toEqual([]);
});
