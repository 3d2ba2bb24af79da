import { setText } from "../../edit/edit.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { Block, UnitType } from "../../model/form/form.ts";
import { formatDate } from "../../model/days/format-date.ts";
import type { Problem } from "../../model/problem.ts";
import { toUnitPath, toUnitRowsPath } from "../../model/units/unit-path.ts";
import type { Definitions } from "../../validate/read/definitions.ts";
import { toSpokenForm } from "../../validate/read/spoken-form.ts";
import { validate } from "../../validate/validate.ts";
import { draftFiles, type DraftedFile } from "../intake/draft/files.ts";
import type { RootToFill } from "../intake/plan.ts";
import { openEntries } from "../intake/weigh/entries.ts";
import { readName } from "../new-root/read-answer.ts";
import { toUnitIds } from "../new-root/unit-ids.ts";

/** A root whose newest period gets a unit that somebody has forgotten. */
export interface NewUnitGround {
  readonly root: RootToFill;
  readonly definitions: Definitions;
  readonly date: CalendarDate;
  readonly name: string;
  readonly id: string;
}

/** The ground, or why nothing can be added. */
export type FoundGround =
  | { readonly kind: "ground"; readonly ground: NewUnitGround }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** What is known before anybody is asked: whether the name is one, and nobody's yet. */
export function findNewUnitGround(root: RootToFill, written: string): FoundGround {
  const read = readName(written);
  if (read.kind === "refused")
    return { kind: "refused", sentence: `«${written}»: ${read.sentence}` };
  const { definitions, roster, problems } = validate(root.loaded.files, root.loaded.problems);
  const period = roster.periods.at(-1);
  if (definitions === null || period === undefined) return { kind: "problems", problems };
  const name = read.value;
  const same = period.units.find((unit) => toSpokenForm(unit.name) === toSpokenForm(name));
  if (same !== undefined)
    return {
      kind: "refused",
      sentence: `Kỳ ${formatDate(period.date)} đã có đơn vị «${same.name}» (mã ${same.id}).`,
    };
  const taken = roster.periods.flatMap(({ units, unreadable }) =>
    [...units, ...unreadable].map(({ id }) => id),
  );
  const [id = ""] = toUnitIds([name], new Set(taken));
  return { kind: "ground", ground: { root, definitions, date: period.date, name, id } };
}

/** The file with the new unit, where the period has its units: a row among rows, or a file of its own. */
export function planNewUnit(
  { root, definitions, date, name, id }: NewUnitGround,
  { type, block }: { readonly type: UnitType; readonly block: Block | null },
): DraftedFile {
  const { loaded, texts } = root;
  const rows = openEntries(loaded.files).countRows(date);
  const hasFiles = loaded.files.some(({ file }) => file.startsWith(`data/ky/${date}/don-vi/`));
  const isRow = rows > 0 && !hasFiles;
  const keys: readonly (readonly [key: string, text: string])[] = [
    ...(isRow ? [["id", id] as const] : []),
    ["ten", name],
    ["loai", type.id],
    ...(block === null ? [] : [["khoi", block.id] as const]),
    ["don_vi_diem", "không"],
    ...(definitions.form.fields.length === 0 ? [] : [["so_lieu", "chua-gui"] as const]),
  ];
  const target = {
    file: isRow ? toUnitRowsPath(date) : toUnitPath(date, id),
    path: isRow ? ["don_vi", rows] : [],
    node: undefined,
    earlier: undefined,
    confirmed: new Set<string>(),
    identity: [],
    name,
  };
  const edits = keys.map(([key, text]) => setText([key], text));
  const { files } = draftFiles(
    [{ workbook: "", unit: id, target, edits }],
    definitions.form,
    texts,
  );
  const [file] = files;
  if (file === undefined) throw new TypeError(`${target.file} cannot take a new unit`);
  return file;
}
