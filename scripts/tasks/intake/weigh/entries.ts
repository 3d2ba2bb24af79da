import type { KeyPath } from "../../../edit/edit.ts";
import type { SourceFile } from "../../../load/source-file.ts";
import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { toUnitPath, toUnitRowsPath } from "../../../model/units/unit-path.ts";
import {
  findEntry,
  findText,
  itemsOf,
  type SourceNode,
} from "../../../validate/parse/source-node.ts";
import { parseYaml } from "../../../validate/parse/yaml.ts";

/** Where the data speaks of a unit, or of the issuer's own figures, in one period. */
export interface Entry {
  readonly file: string;
  /** From the top of the file. */
  readonly path: KeyPath;
  readonly isRow: boolean;
  /** What stands there; `undefined`: its file cannot be parsed. */
  readonly node: SourceNode | undefined;
}

/** The entries of a root, as its files stand on the disk. */
export interface Entries {
  /** `undefined`: the period has none of the unit. */
  readonly findUnit: (date: CalendarDate, unit: string) => Entry | undefined;
  readonly findLevel: (date: CalendarDate) => Entry | undefined;
  /** How many rows the period has. */
  readonly countRows: (date: CalendarDate) => number;
}

/** The tree of a file; `undefined`: there is no such file, or it cannot be parsed. */
export type FindTree = (file: string) => SourceNode | undefined;

/** Parses each file when its tree is first asked for. */
export function openTrees(files: readonly SourceFile[]): FindTree {
  const texts = new Map(files.map((source) => [source.file, source]));
  const trees = new Map<string, SourceNode | undefined>();
  return (file) => {
    const source = texts.get(file);
    if (source === undefined || trees.has(file)) return trees.get(file);
    const tree = parseYaml(source, () => undefined);
    trees.set(file, tree);
    return tree;
  };
}

export function openEntries(files: readonly SourceFile[], parse = openTrees(files)): Entries {
  const known = new Set(files.map(({ file }) => file));
  const rowsOf = (date: CalendarDate) => itemsOf(parse(toUnitRowsPath(date)), "don_vi");
  return {
    findUnit: (date, unit) => {
      const file = toUnitPath(date, unit);
      if (known.has(file)) return { file, path: [], isRow: false, node: parse(file) };
      const rows = rowsOf(date);
      const index = rows.findIndex((row) => findText(row, "id")?.text === unit);
      const node = rows[index];
      if (node === undefined) return undefined;
      return { file: toUnitRowsPath(date), path: ["don_vi", index], isRow: true, node };
    },
    findLevel: (date) => {
      const file = toLevelPath(date);
      return known.has(file) ? { file, path: [], isRow: false, node: parse(file) } : undefined;
    },
    countRows: (date) => rowsOf(date).length,
  };
}

/** The file of what the issuer itself reports. */
export function toLevelPath(date: CalendarDate): string {
  return `data/ky/${date}/so-chung.yaml`;
}

/** What stands under `so_lieu`; `undefined`: nothing that says a figure. */
export function findFigures(node: SourceNode | undefined): SourceNode | undefined {
  const at = node === undefined ? undefined : findEntry(node, "so_lieu");
  return at?.kind === "map" ? at : undefined;
}
