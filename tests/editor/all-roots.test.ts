import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadRoot } from "../../scripts/load/load-root.ts";
import { toFiles } from "../matrix/root.ts";
import { ROWS } from "../matrix/roots.ts";
import { ROOTS } from "../roots/load-root-here.ts";
import { PROJECT } from "../roots/project-root.ts";
import { openEditor } from "./open-editor.ts";

describe("lược đồ nhận mọi tệp mà chương trình nhận", () => {
  test.each(ROOTS)("gốc %s", async (root) => {
    const { files } = await loadRoot(path.join(PROJECT, root));
    expect(files.flatMap(openEditor(files))).toEqual([]);
  });

  test.each(ROWS)("gốc nhỏ $name", ({ plan }) => {
    const files = toFiles(plan);
    expect(files.flatMap(openEditor(files))).toEqual([]);
  });
});
