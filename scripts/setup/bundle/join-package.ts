import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, stop } from "esbuild";

/**
 * Puts the modules of a package into the one that is imported, and removes all others. It stays where it is found.
 * @param folder of the package
 * @param entry the module that an import finds, below `within`
 * @param within the folder in which all its modules are
 */
export async function joinPackage(folder: string, entry: string, within: string): Promise<void> {
  try {
    const { outputFiles } = await build({
      absWorkingDir: folder,
      entryPoints: [entry],
      outfile: entry,
      write: false,
      bundle: true,
      format: "esm",
      platform: "node",
      // Another package stays a package.
      packages: "external",
      charset: "utf8",
      legalComments: "inline",
      tsconfigRaw: {},
      logLevel: "silent",
    });
    const [joined] = outputFiles;
    if (joined === undefined || outputFiles.length > 1)
      throw new TypeError(`${folder} does not become one module`);
    await rm(path.join(folder, within), { recursive: true });
    await mkdir(path.dirname(path.join(folder, entry)), { recursive: true });
    await writeFile(path.join(folder, entry), joined.contents);
  } finally {
    await stop();
  }
}
