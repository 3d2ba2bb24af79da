import { readFile } from "node:fs/promises";
import process from "node:process";
import type { Page } from "../../scripts/compose/registry.ts";

/**
 * Arguments: `ours` or `plain`, the file of the composed pages or the plain project, and the output
 * folder. Prints the seconds from nothing loaded to everything written.
 */
const [way = "", source = "", out = ""] = process.argv.slice(2);
const write = way === "ours" ? await prepareOurs() : writePlain;
const started = performance.now();
await write();
process.stdout.write(String((performance.now() - started) / 1000));

/** Our stage gets its pages from compose in memory, so the time to read them from a file does not count. */
async function prepareOurs(): Promise<() => Promise<void>> {
  const pages = JSON.parse(await readFile(source, "utf8")) as readonly Page[]; // composed by ourselves
  return async () => {
    const { renderPages } = await import("../../scripts/render/pages/site.ts");
    const { renderAssets } = await import("../../scripts/render/pages/site-assets.ts");
    const { openRelease } = await import("../../scripts/publish/release.ts");
    const release = await openRelease(out);
    for await (const { page, content } of renderPages(pages))
      await release.write(`site/${page.path}`, content);
    for (const { path, content } of renderAssets(["units"]))
      await release.write(`site/${path}`, content);
    await release.swapIn();
  };
}

async function writePlain(): Promise<void> {
  const { writePlainProject } = await import("./plain-eleventy.ts");
  await writePlainProject(source, out);
}
