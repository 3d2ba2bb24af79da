import { composeDownloads } from "../compose/downloads/downloads.ts";
import type { Download, PublicData } from "../compose/downloads/public-data.ts";
import type { PublicEditions } from "../compose/report/edition.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";

/** Makes files of data from the public figures; gives what the page about these files needs, with their sizes. */
export async function produceDownloads(
  editions: PublicEditions,
  release: Release,
  progress: Progress,
): Promise<{ readonly data: PublicData; readonly files: readonly Download[] }> {
  const stage = progress.begin("Xuất số liệu");
  // We load this late, so that a run that finds problems in the data tells them at once.
  const { renderDownloads } = await import("../render/downloads/render-downloads.ts");
  const data = composeDownloads(editions);
  const files = await renderDownloads(data);
  for (const { path, bytes } of files) await release.write(`site/${path}`, bytes);
  stage.end(`${files.length} tệp`);
  return { data, files };
}
