import type { SourceFile } from "../../load/source-file.ts";
import { toFileSchema } from "./file-schema.ts";
import { FILE_KINDS } from "./files.ts";
import { toRootFacts } from "./root-facts.ts";

/** Where VS Code looks for what holds of a folder that it has opened. */
export const EDITOR_FOLDER = ".vscode";
/** A root whose settings name this folder has its schemas kept. */
export const SCHEMA_FOLDER = `${EDITOR_FOLDER}/luoc-do`;
export const SETTINGS_FILE = `${EDITOR_FOLDER}/settings.json`;

/** The schemas of a root, with what it has now; none of one of a newer program. */
export function listSchemas(
  read: Parameters<typeof toRootFacts>[0],
  files: readonly SourceFile[],
): readonly SourceFile[] {
  const root = toRootFacts(read, files);
  if (root === null) return [];
  return FILE_KINDS.map((kind) => ({
    file: toSchemaPath(kind.id),
    text: `${JSON.stringify(toFileSchema(kind, root))}\n`,
  }));
}

/** What makes VS Code use them; none of it depends on the root. */
export function listSettings(): readonly SourceFile[] {
  const schemas = FILE_KINDS.flatMap(({ id, files }) =>
    files === null ? [] : [[`./${toSchemaPath(id)}`, files] as const],
  );
  const settings = {
    "yaml.schemas": Object.fromEntries(schemas),
    // It would ask a server for schemas of files with names like ours.
    "yaml.schemaStore.enable": false,
    // A formatter would change lines that nobody has touched.
    "yaml.format.enable": false,
  };
  return [
    { file: SETTINGS_FILE, text: toText(settings) },
    {
      file: `${EDITOR_FOLDER}/extensions.json`,
      text: toText({ recommendations: ["redhat.vscode-yaml"] }),
    },
  ];
}

function toSchemaPath(id: string): string {
  return `${SCHEMA_FOLDER}/${id}.json`;
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
