import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const BROWSER_FOLDER = fileURLToPath(new URL("../../../templates/browser/", import.meta.url));

/** The scripts of the pages, by the name of their first file in `templates/browser/`. */
const NAMES = ["charts", "charts-drawing", "copy", "units"] as const;

export type BrowserScript = (typeof NAMES)[number];

interface Bundles {
  readonly texts: ReadonlyMap<BrowserScript, string>;
  /** Every file that they were made from. */
  readonly inputs: readonly string[];
  readonly inputsSha256: string;
}

/**
 * Bundles a script and its imports into one classic script, because a page opened from a folder may load no
 * modules. The same source gives the same bytes.
 */
export function bundleBrowserScript(name: BrowserScript): {
  readonly path: string;
  readonly content: string;
} {
  const content = findBundles().texts.get(name);
  if (content === undefined) throw new TypeError(`no script ${name}`);
  return { path: `assets/${name}.js`, content };
}

const findBundles = keepWhileUnchanged();

/** Makes them again only when a source has changed: every call of esbuild starts a process. */
function keepWhileUnchanged(): () => Bundles {
  let kept: Bundles | null = null;
  return () => {
    if (kept === null || !isUnchanged(kept)) kept = bundleAll();
    return kept;
  };
}

function bundleAll(): Bundles {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: BROWSER_FOLDER,
    entryPoints: NAMES.map((name) => `${name}.ts`),
    outdir: ".",
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    // Otherwise it obeys the tsconfig.json of the project, which no key of what is kept contains.
    tsconfigRaw: { compilerOptions: { strict: true } },
    logLevel: "silent",
  });
  const texts = NAMES.map((name) => {
    const file = outputFiles.find(({ path }) => path === join(BROWSER_FOLDER, `${name}.js`));
    if (file === undefined) throw new TypeError(`esbuild made no script ${name}`);
    return [name, file.text] as const;
  });
  const inputs = Object.keys(metafile.inputs).map((path) => join(BROWSER_FOLDER, path));
  return { texts: new Map(texts), inputs, inputsSha256: hashFiles(inputs) };
}

function isUnchanged({ inputs, inputsSha256 }: Bundles): boolean {
  return inputs.every((path) => existsSync(path)) && hashFiles(inputs) === inputsSha256;
}

function hashFiles(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}
