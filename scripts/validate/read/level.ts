import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { LevelFigures } from "../../model/report/period.ts";
import { problemAt, startOf } from "../../model/problem.ts";
import { checkFigures } from "../checks/figures/figures.ts";
import { findEntry } from "../parse/source-node.ts";
import { parseYaml } from "../parse/yaml.ts";
import { INVALID, optional, problemIn, record, required, writtenFor } from "../readers/records.ts";
import type { Reading } from "../readers/reading.ts";
import { text } from "../readers/scalars.ts";
import { LEVEL_MEMBER } from "../../model/form/scope.ts";
import { openAnswers, readersOfLevel } from "./answers.ts";
import type { Definitions } from "./definitions.ts";
import { readFigures } from "./figures.ts";

export const levelFile = record({
  nguon: optional(text),
  so_lieu: required(writtenFor({ takes: { kind: "figures", of: "level" } })),
});

/** `data/ky/<date>/so-chung.yaml`: what the issuer itself reports; a required field wants the file. */
export function readLevel(
  source: SourceFile | undefined,
  { date, definitions, reading }: LevelReading,
): LevelFigures | null {
  const { levelFields: fields } = definitions.form;
  if (source === undefined) {
    const path = `data/ky/${date}/so-chung.yaml`;
    if (fields.some(({ isRequired }) => isRequired))
      reading.report(problemAt(startOf(path), "file-missing", { found: path }));
    return null;
  }
  const node = parseYaml(source, reading.report);
  const own = { ...reading, known: { ...reading.known, field: reading.known.levelField } };
  const from = node === undefined ? INVALID : levelFile(node, own);
  if (from === INVALID) return null;
  if (from.so_lieu.kind !== "map") {
    own.report(problemIn(from.so_lieu, "not-a-map"));
    return null;
  }
  const answering = { cutoff: date, reading: own };
  const { read, particulars } = openAnswers(readersOfLevel(definitions), answering);
  const figures = readFigures(from.so_lieu, { fields, member: LEVEL_MEMBER, read }, own);
  if (figures === INVALID || figures === null) return null;
  checkFigures({ node: from.so_lieu, figures, fields, cutoff: date, reading: own });
  const { so_lieu: sent } = from;
  const places = [...figures.keys()].flatMap((id) => {
    const at = findEntry(sent, id);
    return at === undefined ? [] : [[id, at.place] as const];
  });
  return { source: from.nguon, values: figures, particulars, places: new Map(places) };
}

interface LevelReading {
  readonly date: CalendarDate;
  readonly definitions: Definitions;
  readonly reading: Reading;
}
