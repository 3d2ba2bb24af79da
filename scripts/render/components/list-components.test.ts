import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { listComponents } from "./list-components.ts";

test("what a system leaves among the components is none", async () => {
  const folder = await makeTempFolder("thanh-phan");
  await mkdir(path.join(folder, "notice"));
  await writeFile(path.join(folder, "notice/template.njk"), "");
  await mkdir(path.join(folder, "empty"));
  await writeFile(path.join(folder, ".DS_Store"), "");
  expect(listComponents(folder)).toEqual(["notice"]);
});
