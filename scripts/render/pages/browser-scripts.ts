import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { once } from "../../once.ts";
import { hashFiles } from "../../setup/hash-files.mjs";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));
const BROWSER_FOLDER = join(PROJECT, "templates/browser/");
/** Where a program that came in a ZIP has them ready, since its machine may not let esbuild run. */
export const READY_SCRIPTS = ".cache/kich-ban.json";

/** The scripts of the pages, by the name of their first file in `templates/browser/`. */
const NAMES = ["copy", "units"] as const;

export type BrowserScript = (typeof NAMES)[number];

/**
 * Bundles a script and its imports into one classic script, because a page opened from a folder may load no
 * modules. The same source gives the same bytes.
 */
export function bundleBrowserScript(name: BrowserScript): {
  readonly path: string;
  readonly content: string;
} {
  const content = findBundles().get(name);
  if (content === undefined) throw new TypeError(`no script ${name}`);
  return { path: `assets/${name}.js`, content };
}

/**
 * All at once, since every call of esbuild starts a process. Whoever changes a source needs a new process of ours; the
 * preview takes one.
 */
const findBundles = once(() => readReady() ?? bundleAll());

/** `undefined`: none are there, or their sources have been changed since. */
function readReady(): ReadonlyMap<BrowserScript, string> | undefined {
  const file = join(PROJECT, READY_SCRIPTS);
  if (!existsSync(file)) return undefined;
  const ready = JSON.parse(readFileSync(file, "utf8")) as ReadyScripts; // `as`: we wrote it
  return ready.version === toVersion(PROJECT) ? new Map(ready.scripts) : undefined;
}

interface ReadyScripts {
  readonly version: string;
  readonly scripts: readonly (readonly [BrowserScript, string])[];
}

/** What stands in `READY_SCRIPTS` of a copy of this program. */
export function toReadyScripts(project: string): string {
  const ready: ReadyScripts = { version: toVersion(project), scripts: [...bundleAll()] };
  return JSON.stringify(ready);
}

function toVersion(project: string): string {
  return hashFiles(project, ["templates/browser"]);
}

function bundleAll(): ReadonlyMap<BrowserScript, string> {
  const { outputFiles } = buildSync({
    absWorkingDir: BROWSER_FOLDER,
    entryPoints: NAMES.map((name) => `${name}.ts`),
    outdir: ".",
    bundle: true,
    write: false,
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
  return new Map(texts);
}
