import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { toBundleFolder } from "./bundle/bundle-folder.mjs";
import { bundledVersion } from "./bundle/bundled-version.ts";
import { ensureBundle } from "./bundle/ensure-bundle.mjs";
import { ENTRIES, toEntryFile, type EntryName } from "./bundle/entries.mjs";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * With what a worker thread starts (`new Worker(await findWorkerStart("…"), { execArgv: [] })`): its file in the
 * bundle, which is made first when we run from the sources, as tests do. Where no bundle can be made, its source.
 * @param name a name of the list in `bundle/entries.mjs`
 */
export async function findWorkerStart(name: EntryName): Promise<URL> {
  const folder =
    bundledVersion === null ? await ensureBundle(PROJECT) : toBundleFolder(PROJECT, bundledVersion);
  return folder === undefined
    ? toSourceStart(name)
    : pathToFileURL(path.join(folder, toEntryFile(name)));
}

/**
 * A script that runs the source: a thread does not start with TypeScript itself.
 * @param name as for findWorkerStart
 */
export function toSourceStart(name: EntryName): URL {
  const loader = new URL("bundle/load-sources.mjs", import.meta.url).href;
  const source = pathToFileURL(path.join(PROJECT, ENTRIES[name])).href;
  const script = [loader, source].map((url) => `await import(${JSON.stringify(url)});`).join("");
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}
