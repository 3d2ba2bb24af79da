import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { isAsPacked, isToolkit, TOOLKIT_FILE, toToolkitMark } from "./toolkit.mjs";

test("bộ công cụ biết mình có lẫn tệp của phiên bản khác không", async () => {
  const project = await makeTempFolder("bo");
  for (const name of ["scripts", "templates"]) await mkdir(path.join(project, name));
  await writeFile(path.join(project, "package-lock.json"), "{}");
  expect(isToolkit(project)).toBe(false);
  const mark = toToolkitMark(project, { system: "win32-x64", node: "24.21.0" });
  await writeFile(path.join(project, TOOLKIT_FILE), JSON.stringify(mark));
  expect([isToolkit(project), isAsPacked(project)]).toEqual([true, true]);
  await writeFile(path.join(project, "templates/cu.njk"), "");
  expect(isAsPacked(project)).toBe(false);
});
