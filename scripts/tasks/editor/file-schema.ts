import { answerRecord } from "../../validate/schema/units/answer.ts";
import { ANSWER, toComparisons } from "./figures-schema.ts";
import type { FileKind } from "./files.ts";
import { orBlank, type JsonSchema, type Properties } from "./json-schema.ts";
import { createNoteFinder } from "./note.ts";
import { NOTES } from "./notes.ts";
import type { RootFacts } from "./root-facts.ts";
import { toDefinitions, toSchema } from "./to-schema.ts";

const findNote = createNoteFinder(NOTES);

/** The schema of a kind of file in a root. */
export function toFileSchema(kind: FileKind, root: RootFacts): JsonSchema {
  const context = { path: kind.path, findNote, root };
  const schema = toSchema(kind.takes(root.known), context);
  const answer = toSchema(answerRecord.takes, { ...context, path: ["so_lieu"] });
  const all = {
    ...toDefinitions(root),
    [ANSWER]: withComparisons(answer, root),
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: kind.title,
    ...schema,
    definitions: keepUsed(all, schema),
  };
}

function withComparisons(answer: JsonSchema, root: RootFacts): JsonSchema {
  const so_voi = { ...answer.properties?.["so_voi"], ...orBlank(toComparisons(root)) };
  return { ...answer, properties: { ...answer.properties, so_voi } };
}

function keepUsed(all: Properties, schema: JsonSchema): Properties {
  const text = JSON.stringify(schema);
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => text.includes(`"#/definitions/${name}"`)),
  );
}
