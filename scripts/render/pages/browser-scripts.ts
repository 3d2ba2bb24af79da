import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const BROWSER_FOLDER = fileURLToPath(new URL("../../../templates/browser/", import.meta.url));

/** The scripts of the pages, by the name of their first file in `templates/browser/`. */
export type BrowserScript = "charts" | "charts-drawing" | "copy" | "units";

/**
 * Bundles a script and its imports into one classic script, because a page opened from a folder may load no
 * modules. The same source gives the same bytes.
 */
export function bundleBrowserScript(name: BrowserScript): {
  readonly path: string;
  readonly content: string;
} {
  const { outputFiles } = buildSync({
    absWorkingDir: BROWSER_FOLDER,
    entryPoints: [`${name}.ts`],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new TypeError(`no script ${name}`);
  return { path: `assets/${name}.js`, content: script.text };
}
