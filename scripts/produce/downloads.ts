import { composeDownloads } from "../compose/downloads/downloads.ts";
import type { Download, PublicData } from "../compose/downloads/public-data.ts";
import type { PublicEditions } from "../compose/report/edition.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";

/** The public figures as files of data; gives what the page that tells of them needs, their sizes too. */
export async function produceDownloads(
  editions: PublicEditions,
  release: Release,
  progress: Progress,
): Promise<{ readonly data: PublicData; readonly files: readonly Download[] }> {
  const stage = progress.begin("Xuất số liệu");
  // Loaded here, so that a root with problems is told at once.
  const { renderDownloads } = await import("../render/downloads/render-downloads.ts");
  const data = composeDownloads(editions);
  const files = await renderDownloads(data);
  for (const { path, bytes } of files) await release.write(`site/${path}`, bytes);
  stage.end(`${files.length} tệp`);
  return { data, files };
}
