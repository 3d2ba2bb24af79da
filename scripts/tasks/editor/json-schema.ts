/** As much of JSON Schema (draft 7) as we write, with what the YAML extension of VS Code adds to it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Properties;
  readonly additionalProperties?: JsonSchema | false;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly definitions?: Properties;
  /** What the editor says in place of its own English sentence. */
  readonly errorMessage?: string;
  readonly patternErrorMessage?: string;
}

export type Properties = Readonly<Record<string, JsonSchema>>;

/** Nothing behind the colon, `~`, `null` or "". It has no `type`, so that editors do not propose it. */
export const BLANK: JsonSchema = {
  pattern: "^\\s*$",
  not: { type: ["number", "boolean", "object", "array"] },
};

/** The schema, or nothing at all. */
export function orBlank(schema: JsonSchema): JsonSchema {
  return toAnyOf([schema, BLANK]);
}

export function toAnyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const flat = schemas.flatMap((schema) => (isBareAnyOf(schema) ? (schema.anyOf ?? []) : [schema]));
  const [first = {}] = flat;
  return flat.length > 1 ? { anyOf: flat } : first;
}

function isBareAnyOf(schema: JsonSchema): boolean {
  return Object.keys(schema).join() === "anyOf";
}
