import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PAGES_FOLDER = fileURLToPath(new URL("../../../templates/pages", import.meta.url));

/**
 * Runs before a build begins; otherwise a missing template would stop the build in the middle.
 * @param names of files in `templates/pages/`, without their ending
 */
export function assertTemplates(names: readonly string[]): void {
  const missing = names.filter((name) => !existsSync(`${PAGES_FOLDER}/${name}.njk`));
  if (missing.length > 0)
    throw new Error(`There is no templates/pages/${missing.join(".njk, ")}.njk.`);
}
