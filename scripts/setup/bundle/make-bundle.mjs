import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { build, stop } from "esbuild";
import { isWhole, LIST_NAME } from "./bundle-folder.mjs";
import { ENTRIES } from "./entries.mjs";
import { toMakingName } from "./old-bundles.mjs";
import { ChangedMeanwhile, toSourceVersion } from "./source-version.mjs";

/** Packages that stay where they are: big ones that few commands need, and those that look for files of their own. */
const OUTSIDE =
  /^(@11ty\/|@cj-tech-master\/|@napi-rs\/|@puppeteer\/|chokidar$|docx$|esbuild$|pdfjs-dist\/|puppeteer|tsx)/;

/** A module keeps the address of its source, by which it finds templates, fonts and scripts beside it. */
const TO_SOURCE = `const toSourceUrl = (name) => new URL("../../../" + name, import.meta.url);
`;
const MODULE_HEAD = `import { createRequire as createBundleRequire } from "node:module";
import { fileURLToPath as toSourcePath } from "node:url";
const require = createBundleRequire(import.meta.url);
${TO_SOURCE}`;
const SCRIPT_HEAD = `"use strict";
const { fileURLToPath: toSourcePath, pathToFileURL: toBundleUrl } = require("node:url");
const bundleMeta = {
  url: toBundleUrl(__filename).href,
  resolve: (name) => toBundleUrl(require.resolve(name)).href,
};
${TO_SOURCE.replace("import.meta", "bundleMeta")}`;

/**
 * @typedef {object} Bundle
 * @property {string} folder where it goes
 * @property {string} version of the sources, by which it is named
 * @property {string} [node] the version of the Node that will run it, if not ours
 */

/**
 * Makes the bundle of our own code in its folder, whole or not at all, whoever else makes it at the same time.
 * @param {string} project
 * @param {Bundle} wanted
 * @returns {Promise<void>}
 * @throws when a source is wrong or has changed since, or the folder cannot be written
 */
export async function makeBundle(project, wanted) {
  const { folder, version } = wanted;
  const files = await bundle(project, wanted);
  const making = path.join(path.dirname(folder), toMakingName(randomBytes(4).toString("hex")));
  mkdirSync(making, { recursive: true });
  try {
    // On disk before their folder has its name: a power cut would leave empty files in it.
    for (const { name, bytes } of files)
      writeFileSync(path.join(making, name), bytes, { flush: true });
    const sizes = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.length]));
    writeFileSync(path.join(making, LIST_NAME), JSON.stringify(sizes), { flush: true });
    // esbuild has read the sources later than they were hashed.
    if (toSourceVersion(project) !== version) throw new ChangedMeanwhile();
    putInPlace(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * Gives the new folder its name, unless another process has put a whole bundle there meanwhile, from which it may run.
 * @param {string} making
 * @param {string} folder
 */
function putInPlace(making, folder) {
  try {
    // This refuses where files stand. To look first and then remove them would also remove what is put between.
    renameSync(making, folder);
  } catch (error) {
    if (isWhole(folder)) throw error;
    const aside = `${making}-hong`;
    moveAside(folder, aside);
    try {
      // Another process has made it whole between our look and our step.
      const isOthers = isWhole(aside);
      renameSync(isOthers ? aside : making, folder);
      if (isOthers) throw error;
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }
}

/**
 * @param {string} folder
 * @param {string} aside
 */
function moveAside(folder, aside) {
  try {
    renameSync(folder, aside);
  } catch {
    // Another process that makes it anew has done the same; if not, the next step tells.
  }
}

/**
 * @param {string} project
 * @param {Bundle} wanted
 */
async function bundle(project, { folder, version, node = process.versions.node }) {
  const { cli, ...others } = ENTRIES;
  /** @param {import("esbuild").BuildOptions} own */
  const make = async (own) => {
    const { outputFiles = [] } = await build({
      ...own,
      absWorkingDir: project,
      outdir: folder,
      write: false,
      bundle: true,
      platform: "node",
      target: `node${node}`,
      charset: "utf8",
      legalComments: "none",
      // Read only when an error is told (cli/source-stack.ts).
      sourcemap: "external",
      sourcesContent: false,
      tsconfigRaw: {},
      define: { ...own.define, BUNDLED_VERSION: JSON.stringify(version) },
      plugins: [leavePackagesOutside(), keepSourceAddress(project)],
      logLevel: "silent",
    });
    return outputFiles.map((file) => ({ name: path.basename(file.path), bytes: file.contents }));
  };
  try {
    const files = await Promise.all([
      // One script, since Node can keep the bytecode of scripts alone (run-bundled.mjs).
      make({
        entryPoints: { cli },
        format: "cjs",
        // In a script with kept bytecode Node 20 knows no `import()`; `require` loads modules too since 20.19.
        supported: { "dynamic-import": false },
        outExtension: { ".js": ".cjs" },
        define: { "import.meta": "bundleMeta" },
        banner: { js: SCRIPT_HEAD },
      }),
      make({
        entryPoints: others,
        format: "esm",
        splitting: true,
        banner: { js: MODULE_HEAD },
      }),
    ]);
    return files.flat();
  } finally {
    // Its process would wait beside us for more work, with 30 MB.
    await stop();
  }
}

/**
 * The benchmarks always run from their sources: they use code of the tests.
 * @returns {import("esbuild").Plugin}
 */
function leavePackagesOutside() {
  return {
    name: "packages outside",
    setup: (making) => {
      making.onResolve({ filter: OUTSIDE }, ({ path: name }) => ({ path: name, external: true }));
      making.onResolve({ filter: /\/bench\/bench\.ts$/ }, () => ({
        path: "../../../bench/bench.ts",
        external: true,
      }));
    },
  };
}

/**
 * @param {string} project
 * @returns {import("esbuild").Plugin} it throws for a source elsewhere that asks for its address, which we would lose
 */
function keepSourceAddress(project) {
  // esbuild tells real paths.
  const root = realpathSync(project);
  return {
    name: "source address",
    setup: (making) => {
      making.onLoad({ filter: /\.m?[jt]s$/ }, ({ path: file }) => {
        const text = readFileSync(file, "utf8");
        if (!text.includes("import.meta.")) return undefined;
        const name = path.relative(root, file).split(path.sep).join("/");
        // This file only speaks of such addresses.
        if (name.endsWith("/make-bundle.mjs")) return undefined;
        if (!name.startsWith("scripts/")) throw new Error(`${name} asks for its own address.`);
        const url = `toSourceUrl(${JSON.stringify(name)})`;
        // As patterns, since this file is in the bundle, too, and must not change itself.
        const contents = text
          .replaceAll(/import\.meta\.url/g, `${url}.href`)
          .replaceAll(/import\.meta\.filename/g, `toSourcePath(${url})`)
          .replaceAll(/import\.meta\.dirname/g, `toSourcePath(new URL(".", ${url}))`);
        return { contents, loader: file.endsWith(".ts") ? "ts" : "js" };
      });
    },
  };
}
