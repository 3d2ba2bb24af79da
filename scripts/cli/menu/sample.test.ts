import { spawnSync } from "node:child_process";
import { mkdir, readdir, rename } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { PROJECT } from "../../../tests/roots/project-root.ts";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { takeSample } from "./sample.ts";

test("bị tắt giữa lúc chép bản xem thử thì lần sau chép nốt", async () => {
  const folder = path.join(await makeTempFolder("xem"), "xem-thu");
  await takeSample(PROJECT, folder);
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const staging = path.join(folder, `.dang-mo-${pid}-0a1b2c3d`);
  await mkdir(staging);
  await rename(path.join(folder, "data"), path.join(staging, "data"));
  await takeSample(PROJECT, folder);
  expect((await readdir(folder)).toSorted()).toEqual(["content", "data"]);
});
