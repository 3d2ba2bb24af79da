import { isBefore, type Place, type Problem } from "../../../model/problem.ts";
import { itemsOf, type SourceNode } from "../../../validate/parse/source-node.ts";
import { toPlaceKey, type AnswerCell } from "../read/statement.ts";
import type { FindTree } from "../weigh/entries.ts";

/** Which cells speak of an entry of a file. */
export interface CellsOfEntry {
  readonly file: string;
  readonly unit: string | null;
  /** The row within the file; `null`: the file speaks of this unit alone. */
  readonly row: number | null;
  /** By place. */
  readonly cells: ReadonlyMap<string, AnswerCell>;
  /** Those of the cells that say something else of a step than the earlier period, in which it was done. */
  readonly altered: ReadonlySet<AnswerCell>;
}

/** The cell that a problem of the data is about; `undefined`: none of a workbook is. */
export function findBlamed(
  problem: Problem,
  entries: readonly CellsOfEntry[],
  findTree: FindTree,
): AnswerCell | undefined {
  const { file } = problem.place;
  const tree = findTree(file);
  const row = tree === undefined ? null : findRow(tree, problem.place);
  const own = entries.filter(
    (entry) => entry.file === file && (entry.row === null || entry.row === row),
  );
  const path = toPath(problem) ?? findPathAt(tree, problem.place, row);
  return own.map((entry) => findCell(path, entry)).find((cell) => cell !== undefined);
}

/** The row of a file of units in which a place lies. */
export function findRow(tree: SourceNode, place: Place): number | null {
  const rows = itemsOf(tree, "don_vi");
  const row = rows.findLastIndex((one) => !isBefore(place, one.place));
  return row < 0 ? null : row;
}

type Path = readonly string[];

/** The way to the value that a problem names, within the entry; `undefined`: it names none. */
function toPath({ code, path, found }: Problem): Path | undefined {
  const whole = code === "missing-key" && path !== "" ? `${path}.${found}` : path;
  return whole === "" ? undefined : whole.split(".");
}

/** The way to the last value that begins at or before a place on its line. */
function findPathAt(tree: SourceNode | undefined, place: Place, row: number | null): Path {
  if (tree === undefined) return [];
  const leaves = listLeaves(tree).filter(
    (leaf) => leaf.place.line === place.line && leaf.place.column <= place.column,
  );
  const path = leaves.at(-1)?.path ?? "";
  const start = row === null ? "" : `don_vi[${row + 1}].`;
  return (path.startsWith(start) ? path.slice(start.length) : path).split(".");
}

function listLeaves(node: SourceNode): readonly SourceNode[] {
  if (node.kind === "map") return node.entries.flatMap(({ value }) => listLeaves(value));
  return node.kind === "list" ? node.items.flatMap(listLeaves) : [node];
}

function findCell(path: Path, { unit, cells, altered }: CellsOfEntry): AnswerCell | undefined {
  const [key, field = null, below = null, comparison = null] = path;
  const find = (step: string | null, compared: string | null) =>
    cells.get(toPlaceKey({ unit, field, step, comparison: compared }));
  if (key === "ngay_so_lieu")
    return cells.get(toPlaceKey({ unit, field: null, step: null, comparison: null }));
  if (key !== "so_lieu" || field === null) return undefined;
  if (below === "so_voi") return find(null, comparison) ?? find(null, null);
  return find(below, null) ?? find(null, null) ?? findOfField(field, { cells, altered });
}

/** A problem of a whole process stands at its first step that is altered, or else at the first that says something. */
function findOfField(
  field: string,
  { cells, altered }: Pick<CellsOfEntry, "cells" | "altered">,
): AnswerCell | undefined {
  const own = [...cells.values()].filter(({ place }) => place.field === field);
  return own.find((cell) => altered.has(cell)) ?? own.find(({ value }) => value !== null) ?? own[0];
}
