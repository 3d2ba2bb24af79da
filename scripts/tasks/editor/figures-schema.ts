import type { Field } from "../../model/form/form.ts";
import { NO_DATA, NOT_SENT } from "../../validate/read/figures.ts";
import { scaledNumber } from "../../validate/readers/decimals.ts";
import {
  count,
  done,
  moment as momentReader,
  ratio,
  text,
  yesNo,
} from "../../validate/readers/scalars.ts";
import { toChoiceSchema, toOptionSchema } from "./choice-schema.ts";
import { toFieldNote } from "./field-note.ts";
import { orBlank, toAnyOf, type JsonSchema } from "./json-schema.ts";
import type { RootFacts } from "./root-facts.ts";
import { toReaderSchema } from "./text-schema.ts";

/** `so_lieu`: the answers to the form of this root. */
export function toFiguresSchema(of: "unit" | "level", root: RootFacts): JsonSchema {
  const [fields, known] =
    of === "unit" ? [root.fields, root.known.field] : [root.levelFields, root.known.levelField];
  const answers: JsonSchema = {
    type: "object",
    properties: {
      // A field with a fault is known too; its fault is told where it is defined.
      ...Object.fromEntries([...(known?.keys() ?? [])].map((id) => [id, {}])),
      ...Object.fromEntries(fields.map((field) => [field.id, toFieldSchema(field, root)])),
    },
    ...(known === null ? {} : { additionalProperties: false }),
    required: fields.filter((field) => isAskedOfAll(field, of, root)).map(({ id }) => id),
  };
  return of === "level" ? answers : toAnyOf([toChoiceSchema([NOT_SENT]), answers]);
}

/** Whether every unit that has sent something must answer it. */
function isAskedOfAll(field: Field, of: "unit" | "level", { known }: RootFacts): boolean {
  if (!field.isRequired || field.condition !== null) return false;
  const { unitTypes, blocks, isPilot, units } = field;
  return (
    of === "level" ||
    (unitTypes.length === known.unitType?.size &&
      [blocks, isPilot, units].every((one) => one === null))
  );
}

function toFieldSchema(field: Field, root: RootFacts): JsonSchema {
  const value = toValueSchema(field);
  const more = field.kind === "steps" ? [] : [toFullAnswer(value)];
  return {
    title: field.name,
    description: toFieldNote(field, root),
    ...orBlank(toAnyOf([value, ...more, toChoiceSchema([NO_DATA])])),
  };
}

/** The name of the schema of a value with more said of it. */
export const ANSWER = "answer";

/** A value as a map, in which more is said of it. */
function toFullAnswer(value: JsonSchema): JsonSchema {
  return {
    type: "object",
    allOf: [{ $ref: `#/definitions/${ANSWER}` }, { properties: { gia_tri: orBlank(value) } }],
  };
}

/** `so_voi` of such a map. */
export function toComparisons({ known, proposals }: RootFacts): JsonSchema {
  const ids = proposals.comparison.map(({ id, name }) => [id, { title: name }] as const);
  const others = known.comparison === null ? {} : { additionalProperties: false as const };
  return { type: "object", properties: Object.fromEntries(ids), ...others };
}

function toValueSchema({ kind, decimals, moment, options }: Field): JsonSchema {
  switch (kind) {
    case "count":
      return toReaderSchema(count);
    case "decimal":
      return withDecimals(toReaderSchema(scaledNumber(decimals ?? 0)), decimals ?? 0);
    case "share":
      return toReaderSchema(ratio);
    case "yesNo":
      return toReaderSchema(yesNo);
    case "date":
      return toReaderSchema(moment === "done" ? done : momentReader);
    case "choice":
      return toOptionSchema(options);
    case "steps":
      return toStepsSchema(options);
    case "text":
      return toReaderSchema(text);
  }
}

function withDecimals(schema: JsonSchema, decimals: number): JsonSchema {
  const message = `Nhiều nhất ${decimals} chữ số sau dấu phẩy.`;
  return {
    ...schema,
    allOf: [{ pattern: `^[^,]*(?:,\\d{1,${decimals}})?\\s*$`, patternErrorMessage: message }],
  };
}

function toStepsSchema(steps: Field["options"]): JsonSchema {
  const day = toReaderSchema(done);
  return {
    type: "object",
    properties: Object.fromEntries(steps.map(({ id, name }) => [id, { title: name, ...day }])),
    additionalProperties: false,
    errorMessage: "Mỗi bước đã xong một dòng, kèm ngày; chưa xong bước nào thì ghi {}.",
  };
}
