import { composeDownloads } from "../compose/downloads/downloads.ts";
import { planDownloads, type PlannedDownload } from "../compose/downloads/plan-downloads.ts";
import type { Download, PublicData } from "../compose/downloads/public-data.ts";
import type { PublicEditions } from "../compose/report/edition.ts";
import type { Kind } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";

const DOWNLOAD: Kind<{ readonly byteCount: number }> = "file of data";

/** Makes files of data from the public figures; gives what the page about these files needs, with their sizes. */
export async function produceDownloads(
  editions: PublicEditions,
  { release, toKey, progress }: Workshop,
): Promise<{ readonly data: PublicData; readonly files: readonly Download[] }> {
  const stage = progress.begin("Xuất số liệu");
  const data = composeDownloads(editions);
  const files: Download[] = [];
  for (const planned of planDownloads(data)) {
    const { path, title, format } = planned;
    const { byteCount } = await release.make(toKey(DOWNLOAD, planned), () => make(planned));
    files.push({ path, title, format, byteCount });
  }
  stage.end(`${files.length} tệp`);
  return { data, files };
}

async function make(planned: PlannedDownload) {
  const { renderDownload } = await import("../render/downloads/render-downloads.ts");
  const content = await renderDownload(planned);
  return {
    files: [{ path: `site/${planned.path}`, content }],
    told: { byteCount: content.length },
  };
}
