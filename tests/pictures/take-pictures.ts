import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { PROJECT } from "../roots/project-root.ts";
import { openCamera } from "./camera.ts";
import { listPictures } from "./scenes.ts";

/** In bytes: a guide of twenty pictures stays a small download. */
const HEAVIEST = 120_000;
const FOLDER = path.join(PROJECT, "docs/hinh");

/**
 * Takes the pictures of the guide from the running tool: `npx tsx tests/pictures/take-pictures.ts [NAME …]`. Only those
 * that show something else than before are written.
 */
const wanted = process.argv.slice(2);
const home = await mkdtemp(path.join(tmpdir(), "hinh-"));
const camera = await openCamera();
try {
  await mkdir(FOLDER, { recursive: true });
  for await (const { name, scene } of listPictures(home)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const png = await camera.take(scene);
    if (png.length > HEAVIEST) throw new Error(`${name}.png: ${png.length} bytes`);
    const file = path.join(FOLDER, `${name}.png`);
    const before = await readFile(file).catch(() => null);
    const isNew = before === null || Buffer.compare(before, png) !== 0;
    if (isNew) await writeFile(file, png);
    process.stdout.write(`${name}.png ${png.length} ${isNew ? "new" : "same"}\n`);
  }
} finally {
  await camera.close();
  await rm(home, { recursive: true });
}
