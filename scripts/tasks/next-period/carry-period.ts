import type { KeyPath } from "../../edit/edit.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import { formatDate } from "../../model/format-date.ts";
import { findEntry, type SourceNode } from "../../validate/parse/source-node.ts";
import { parseYaml } from "../../validate/parse/yaml.ts";
import { editFile, toBlank, toGone, toOrder, toText } from "./edit-file.ts";

/** What a period says of its own document and its own time. */
const OWN_KEYS = [
  ...["ngay_van_ban", "do_khan", "bien_dong", "nhan_dinh", "can_quyet_dinh", "don_doc"],
];

/** `ky.yaml` for the next period: its title, schedule and postponements go on, the rest was of the old one. */
export function carryPeriod(source: SourceFile, date: CalendarDate): SourceFile {
  const node = parse(source);
  const edits = [
    toText(["ngay_chot"], formatDate(date)),
    toBlank(["so_van_ban"]),
    ...OWN_KEYS.filter((key) => findEntry(node, key) !== undefined).map((key) => toGone([key])),
  ];
  // What goes last leaves the blank line above it.
  return { file: source.file, text: `${editFile(source, edits).trimEnd()}\n` };
}

/** `so-chung.yaml` for the next period: the same fields, all blank. */
export function emptyLevel(source: SourceFile): SourceFile {
  const figures = findEntry(parse(source), "so_lieu");
  if (figures?.kind !== "map") return source;
  const pathOf = (key: string) => ["so_lieu", key];
  const keys = figures.entries.map(({ key }) => key);
  const grouped = figures.entries
    .filter(({ value }) => value.kind !== "text")
    .map(({ key }) => key);
  // A group of keys cannot become a blank value where it stands: it goes, and its key comes again. Meanwhile another
  // key stands there, since a map whose keys all go would lose the remarks among them.
  const gone = [toBlank(pathOf(MEANWHILE)), ...grouped.map((key) => toGone(pathOf(key)))];
  const blank = [...keys.map((key) => toBlank(pathOf(key))), toGone(pathOf(MEANWHILE))];
  const toStyle = (path: KeyPath) =>
    path.length === 1 ? toOrder([...keys, MEANWHILE]) : undefined;
  const text = editFile(source, gone, toStyle);
  return { file: source.file, text: editFile({ ...source, text }, blank, toStyle) };
}

/** No field has such an id. */
const MEANWHILE = "Z";

function parse(source: SourceFile): SourceNode {
  const node = parseYaml(source, () => undefined);
  if (node === undefined) throw new TypeError(`${source.file} of a sound root cannot be read`);
  return node;
}
