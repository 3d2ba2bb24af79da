import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { loadRoot } from "../../scripts/load/load-root.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { PROJECT } from "./project-root.ts";

/** Every complete root of this repository: the town, the examples, the golden ones. */
export const ROOTS: readonly string[] = [
  ".",
  ...["examples", "tests/golden"].flatMap((folder) =>
    readdirSync(path.join(PROJECT, folder))
      .map((name) => `${folder}/${name}`)
      .filter((root) => existsSync(path.join(PROJECT, root, "data"))),
  ),
];

/** The dataset of a root, which must be sound. */
export async function loadSound(root: string): Promise<Dataset> {
  const { files, problems: unreadable } = await loadRoot(path.join(PROJECT, root));
  const { dataset, problems } = validate(files, unreadable);
  if (dataset === null) throw new Error(problems.map(toSentence).join("\n"));
  return dataset;
}
