import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const COMPONENTS_FOLDER = fileURLToPath(new URL("../../../templates/components", import.meta.url));

/**
 * The names of all components, sorted: folders with a template. Systems and editors leave files and empty folders of
 * their own beside them.
 * @param folder in which they lie
 */
export function listComponents(folder: string = COMPONENTS_FOLDER): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "template.njk")))
    .toSorted();
}
