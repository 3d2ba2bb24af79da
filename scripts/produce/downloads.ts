import { composeDownloads } from "../compose/downloads/downloads.ts";
import type { Download, PublicData } from "../compose/downloads/public-data.ts";
import type { PublicEditions } from "../compose/report/edition.ts";
import type { Kind } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";

const DOWNLOADS: Kind<readonly Download[]> = "files of data";

/** Makes files of data from the public figures; gives what the page about these files needs, with their sizes. */
export async function produceDownloads(
  editions: PublicEditions,
  { release, toKey, progress }: Workshop,
): Promise<{ readonly data: PublicData; readonly files: readonly Download[] }> {
  const stage = progress.begin("Xuất số liệu");
  const data = composeDownloads(editions);
  const files = await release.make(toKey(DOWNLOADS, data), async () => {
    const { renderDownloads } = await import("../render/downloads/render-downloads.ts");
    const made = await renderDownloads(data);
    return {
      files: made.map(({ path, bytes }) => ({ path: `site/${path}`, content: bytes })),
      told: made.map(({ bytes: _, ...file }): Download => file),
    };
  });
  stage.end(`${files.length} tệp`);
  return { data, files };
}
