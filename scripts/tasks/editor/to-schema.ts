import type { FieldKind } from "../../model/form/field-value.ts";
import type { Referable } from "../../validate/readers/reading.ts";
import type { TakenByKind, TakenKey, TakenKeys, Takes } from "../../validate/readers/takes.ts";
import { fieldId, id, text } from "../../validate/readers/scalars.ts";
import { toFiguresSchema } from "./figures-schema.ts";
import { BLANK, orBlank, toAnyOf, type JsonSchema, type Properties } from "./json-schema.ts";
import { toChoiceSchema, toProposals } from "./choice-schema.ts";
import { toReaderSchema, toTextSchema } from "./text-schema.ts";
import type { Note, NoteFinder } from "./note.ts";
import { listFields, type Proposal, type RootFacts } from "./root-facts.ts";

/** Where a value stands, and what is known besides what its reader takes. */
export interface Context {
  /** The keys down to it, behind the name of its kind of file. */
  readonly path: readonly string[];
  readonly findNote: NoteFinder;
  readonly root: RootFacts;
}

/** What an editor may take there: never less than the reader. */
export function toSchema(takes: Takes | undefined, context: Context): JsonSchema {
  if (takes === undefined) return {};
  switch (takes.kind) {
    case "record":
      return toRecordSchema(takes, context);
    case "list":
      return {
        type: "array",
        items: toSchema(takes.of, context),
        ...(takes.least > 0 ? { minItems: takes.least } : {}),
        errorMessage: LIST_EXPECTED,
      };
    case "map":
      return toMapSchema(takes, context);
    case "choice":
      return toChoiceSchema(takes.words);
    case "text":
      return toTextSchema(takes);
    case "reference":
      return withProposals(takes.to, context);
    case "field":
      return toFieldReference(takes.kinds, context);
    case "keyFigure":
      return toKeyFigure(takes.words, context);
    case "either":
      return toEither(takes.of, context);
    case "figures":
      return toFiguresSchema(takes.of, context.root);
    case "refused":
      return { not: {} };
  }
}

/** The words of several choices are one choice. */
function toEither(all: readonly Takes[], context: Context): JsonSchema {
  const words = all.flatMap((one) => (one.kind === "choice" ? one.words : []));
  const others = all.filter(({ kind }) => kind !== "choice");
  return toAnyOf([
    ...(words.length === 0 ? [] : [toChoiceSchema([...new Set(words)])]),
    ...others.map((one) => toSchema(one, context)),
  ]);
}

const LIST_EXPECTED = "Ghi danh sách: mỗi mục một dòng bắt đầu bằng «- », hoặc [a, b].";

function toRecordSchema(
  { keys, byKinds = [] }: Extract<Takes, { kind: "record" }>,
  context: Context,
): JsonSchema {
  return {
    type: "object",
    properties: toProperties(keys, context),
    additionalProperties: false,
    required: Object.keys(keys).filter((name) => keys[name]?.isNeeded === "always"),
    ...(byKinds.length === 0 ? {} : { allOf: byKinds.flatMap(toKindRules) }),
  };
}

function toProperties(keys: TakenKeys, context: Context): Properties {
  const taken = Object.entries(keys).filter(([, { takes }]) => takes?.kind !== "refused");
  return Object.fromEntries(taken.map(([name, key]) => [name, toKeySchema(name, key, context)]));
}

function toKeySchema(name: string, key: TakenKey, context: Context): JsonSchema {
  const path = [...context.path, name];
  const own = toSchema(key.takes, { ...context, path });
  const isList = key.takes?.kind === "list" && key.takes.isBlankable;
  const schema = key.isBlankable || isList ? orBlank(own) : own;
  return { ...toHead(context.findNote(path), key), ...schema };
}

/** Title and note, and whether the key may be left out. */
function toHead(note: Note | undefined, key: TakenKey): Pick<JsonSchema, "title" | "description"> {
  if (note === undefined) return {};
  const [title, words, example] = note;
  const sentences = [
    words,
    ...(example === undefined ? [] : [`Ví dụ: ${example}`]),
    ...toPresence(key),
  ];
  return { title, description: sentences.join("\n\n") };
}

function toPresence({ isNeeded, isBlankable }: TakenKey): readonly string[] {
  switch (isNeeded) {
    case "always":
      return [isBlankable ? "Phải có khóa này; chưa biết thì để trống." : "Bắt buộc."];
    case "sometimes":
      return [];
    case "never":
      return ["Tùy chọn."];
  }
}

/** Which keys a record needs, and which it may not have, when one of them says its kind. */
function toKindRules({ key, kinds, ofAnyKind }: TakenByKind): readonly JsonSchema[] {
  return Object.entries(kinds).map(([word, { needs, may }]) => {
    const surplus = ofAnyKind.filter((name) => !needs.includes(name) && !may.includes(name));
    const refused = { ...BLANK, errorMessage: `«${key}: ${word}» không dùng khóa này.` };
    return {
      if: { properties: { [key]: { enum: [word] } }, required: [key] },
      then: {
        required: needs,
        properties: Object.fromEntries(surplus.map((name) => [name, refused])),
      },
    };
  });
}

function toMapSchema({ named, of }: Extract<Takes, { kind: "map" }>, context: Context): JsonSchema {
  const own = toSchema(of, context);
  const { proposals, known } = context.root;
  const ids = proposals[named];
  return {
    type: "object",
    properties: Object.fromEntries(ids.map(({ id, name }) => [id, { title: name, ...own }])),
    additionalProperties: known[named] === null ? own : false,
  };
}

/** Ids of these kinds are proposed; another one may be right when the root has changed since. */
function withProposals(kinds: readonly Referable[], { root }: Context): JsonSchema {
  const known = kinds.filter((kind) => root.proposals[kind].length > 0);
  return toAnyOf([...known.map(toReference), toReaderSchema(id)]);
}

function toReference(kind: Referable): JsonSchema {
  return { $ref: `#/definitions/${kind}` };
}

function toFieldReference(kinds: readonly FieldKind[], { root }: Context): JsonSchema {
  const fits = listFields(root).filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return toAnyOf([...toProposed(fits), toReaderSchema(fieldId)]);
}

function toKeyFigure(words: readonly string[], context: Context): JsonSchema {
  return toAnyOf([
    toChoiceSchema(words),
    withProposals(KEY_SUBJECTS, context),
    ...toProposed(listFields(context.root)),
    toReaderSchema(text),
  ]);
}

const UNKNOWN_ID = "Ghi mã viết thường, không dấu, như ở danh sách.";

const KEY_SUBJECTS = ["strand", "indicator", "levelIndicator", "statistic"] as const;

/** What is proposed for each kind of id, to which the schema of a file refers. */
export function toDefinitions(root: RootFacts): Properties {
  const all = Object.entries(root.proposals);
  return Object.fromEntries(
    all.flatMap(([kind, ids]) => toProposed(ids).map((schema) => [kind, schema] as const)),
  );
}

/** Nothing where there is nothing to propose. */
function toProposed(ids: readonly Proposal[]): readonly JsonSchema[] {
  return ids.length === 0 ? [] : [toProposals(ids, UNKNOWN_ID)];
}
