import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SourceFile } from "../../load/source-file.ts";
import type { Progress } from "../../progress.ts";
import { withFolderFaults } from "../../publish/output-fault.ts";
import { codeOf, ifThere } from "../../setup/error-code.ts";
import { listSchemas, listSettings, SCHEMA_FOLDER, SETTINGS_FILE } from "./folder.ts";

/** A root as it was read, and the texts that it was read from. */
interface ReadRoot {
  readonly read: Parameters<typeof listSchemas>[0];
  readonly sources: readonly SourceFile[];
}

/**
 * Writes the schemas of a root again where they have changed, if its settings use them. A root that cannot be written
 * keeps the old ones, and the progress tells it: a report is not less right for them.
 */
export async function keepSchemas(root: string, of: ReadRoot, progress: Progress): Promise<void> {
  if (!(await usesSchemas(root))) return;
  const stage = progress.begin("Lược đồ cho trình soạn thảo");
  const refused = await writeChanged(root, listSchemas(of.read, of.sources)).then(
    () => null,
    (error: unknown) => {
      const code = codeOf(error);
      if (code === undefined) throw error;
      return code;
    },
  );
  stage.end(refused === null ? "đã ghi" : `không ghi được vào .vscode/ (${refused}), còn bản cũ`);
}

/** Whether the settings of a root name the schemas. Settings that we cannot read, its editor cannot use either. */
async function usesSchemas(root: string): Promise<boolean> {
  const settings = await readFile(path.join(root, SETTINGS_FILE), "utf8").catch(
    (error: unknown) => {
      if (codeOf(error) === undefined) throw error;
      return "";
    },
  );
  return settings.includes(`${SCHEMA_FOLDER}/`);
}

/** `--trinh-soan`: sets the editor of a root up, and gives the settings that stand there already and stay. */
export async function setUpEditor(root: string, of: ReadRoot): Promise<readonly string[]> {
  return withFolderFaults(root, async () => {
    await writeChanged(root, listSchemas(of.read, of.sources));
    const kept: string[] = [];
    for (const source of listSettings()) {
      const standing = await ifThere(readFile(path.join(root, source.file), "utf8"));
      if (standing === undefined) await writeChanged(root, [source]);
      else if (standing !== source.text) kept.push(source.file);
    }
    return kept;
  });
}

/** A run that is killed may leave half a file; the next one finds it changed and writes it. */
async function writeChanged(root: string, files: readonly SourceFile[]): Promise<void> {
  for (const { file, text } of files) {
    const place = path.join(root, file);
    if ((await ifThere(readFile(place, "utf8"))) === text) continue;
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}
