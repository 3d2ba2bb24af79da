import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "yaml";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import { toFileSchema } from "../../scripts/tasks/editor/file-schema.ts";
import { FILE_KINDS } from "../../scripts/tasks/editor/files.ts";
import type { JsonSchema } from "../../scripts/tasks/editor/json-schema.ts";
import { toRootFacts } from "../../scripts/tasks/editor/root-facts.ts";
import { findRole } from "../../scripts/validate/read/file-roles.ts";
import { validate } from "../../scripts/validate/validate.ts";

/** Says of a file what its schema refuses; an empty list: nothing. */
export type Editor = (file: SourceFile) => readonly string[];

/** An editor that has the schemas of this root. */
export function openEditor(files: readonly SourceFile[]): Editor {
  const root = toRootFacts(validate(files), files);
  if (root === null) throw new Error("a root of a newer program");
  const find = (id: string) => {
    const kind = FILE_KINDS.find((one) => one.id === id);
    if (kind === undefined) throw new Error(`no schema ${id}`);
    return compile(toFileSchema(kind, root));
  };
  return (source) => {
    const id = findKindOf(source);
    const value = id === null ? null : parseAsEditor(source);
    if (id === null || value === null) return [];
    const isFit = find(id);
    if (isFit(value.is)) return [];
    return (isFit.errors ?? []).map(({ instancePath, message, params }) =>
      [source.file, instancePath, message, JSON.stringify(params)].join(" "),
    );
  };
}

/** Many roots have the same schemas, and to compile one takes longer than all else. */
const compiled = new Map<string, ValidateFunction>();

function compile(schema: JsonSchema): ValidateFunction {
  const text = JSON.stringify(schema);
  const made = compiled.get(text) ?? new Ajv(OPTIONS).compile(schema);
  compiled.set(text, made);
  return made;
}

/** Not strict: schemas have keywords of the YAML extension, and a text may be `.nan`. The rest compiles in less time. */
const OPTIONS = {
  strict: false,
  strictNumbers: false,
  allErrors: true,
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
} as const;

/** The kind of a file by its path; `null`: it has no YAML. */
export function findKindOf(source: SourceFile): string | null {
  const role = findRole(source);
  if (!("kind" in role)) return null;
  if (role.kind === "item") return role.section;
  if (role.kind === "prose") return source.text.startsWith("---") ? "loi-van" : null;
  return KIND_OF_ROLE[role.kind];
}

const KIND_OF_ROLE = {
  issuer: "to-chuc",
  instruments: "van-ban",
  unitTypes: "loai-don-vi",
  form: "bieu-mau",
  indicators: "chi-tieu",
  wording: "cach-noi",
  intake: "nhap",
  period: "ky",
  level: "so-chung",
  unitRows: "nhieu-don-vi",
  unit: "don-vi",
  page: "trang",
} as const;

/** A file as the YAML extension types it (YAML 1.2); `null`: it has no YAML. */
function parseAsEditor({ file, text }: SourceFile): { readonly is: unknown } | null {
  const yaml = file.endsWith(".md") ? /^---\r?\n([\s\S]*?)\n---/u.exec(text)?.[1] : text;
  return yaml === undefined
    ? null
    : { is: parse(yaml.replace(/^\uFEFF/u, ""), { logLevel: "silent" }) };
}
