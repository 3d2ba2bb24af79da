import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const BROWSER_FOLDER = fileURLToPath(new URL("../../../templates/browser/", import.meta.url));

/** What JavaScript adds, by the file in `templates/browser/` where it begins. */
export type BrowserScript = "charts" | "charts-drawing" | "copy" | "units";

/**
 * One classic script with all that it imports: a page opened from a folder may load no modules.
 * The same source gives the same bytes.
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
