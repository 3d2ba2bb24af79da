import type { PublicBriefings } from "../compose/pages/public.ts";
import { composeDataPage } from "../compose/downloads/data-page.ts";
import { composeDownloads } from "../compose/downloads/downloads.ts";
import type { Page } from "../compose/views/documents.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";

/** The public figures as files of data; gives the page that tells of them, with their sizes. */
export async function writeDownloads(
  briefings: PublicBriefings,
  release: Release,
  progress: Progress,
): Promise<Page> {
  const stage = progress.begin("Xuất số liệu");
  // Loaded here, so that a root with problems is told at once.
  const { renderDownloads } = await import("../render/downloads/render-downloads.ts");
  const data = composeDownloads(briefings);
  const files = await renderDownloads(data);
  for (const { path, bytes } of files) await release.write(`site/${path}`, bytes);
  stage.end(`${files.length} tệp`);
  return composeDataPage(briefings[0], data, files);
}
