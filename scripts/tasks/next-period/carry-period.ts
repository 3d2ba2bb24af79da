import { setText } from "../../edit/edit.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { findEntry, type MapNode } from "../../validate/parse/source-node.ts";
import { editFile, toBlank, toGone, parseSound } from "./edit-file.ts";

/** What a period says of its own document and its own time. */
const OWN_KEYS = [
  ...["ngay_van_ban", "do_khan", "bien_dong", "nhan_dinh", "can_quyet_dinh", "don_doc"],
];

/** `ky.yaml` for the next period: its title, schedule and postponements go on, the rest was of the old one. */
export function carryPeriod(source: SourceFile, date: CalendarDate): SourceFile {
  const node = parseSound(source);
  const edits = [
    setText(["ngay_chot"], formatDate(date)),
    toBlank(["so_van_ban"]),
    ...OWN_KEYS.filter((key) => findEntry(node, key) !== undefined).map((key) => toGone([key])),
  ];
  // What goes last leaves the blank line above it.
  return { file: source.file, text: `${editFile(source, edits).trimEnd()}\n` };
}

/** `so-chung.yaml` for the next period: the same fields, all blank. */
export function emptyLevel(source: SourceFile): SourceFile {
  const text = emptyInline(emptyGroups(source));
  const keys = listFigures({ ...source, text }).map(({ key }) => key);
  const edits = keys.map((key) => toBlank(["so_lieu", key]));
  return { file: source.file, text: editFile({ ...source, text }, edits) };
}

function listFigures(source: SourceFile): MapNode["entries"] {
  const figures = findEntry(parseSound(source), "so_lieu");
  return figures?.kind === "map" ? figures.entries : [];
}

/** Without the lines of groups of keys that stand below their field: an edit cannot make a group a blank value. */
function emptyGroups(source: SourceFile): SourceFile {
  const lines = source.text.split("\n");
  const groups = listFigures(source).filter(
    ({ keyPlace, value }) => value.kind === "map" && value.place.line > keyPlace.line,
  );
  for (const { keyPlace } of groups.toReversed()) {
    const isBelow = (line: string) => (/^ */.exec(line)?.[0] ?? "").length >= keyPlace.column;
    const rest = lines.slice(keyPlace.line);
    const end = rest.findIndex((line) => line.trim() !== "" && !isBelow(line));
    const own = rest.slice(0, end < 0 ? rest.length : end).findLastIndex(isBelow) + 1;
    lines.splice(keyPlace.line, own);
  }
  return { file: source.file, text: lines.join("\n") };
}

/** Without what stands between braces. */
function emptyInline(source: SourceFile): string {
  const inline = listFigures(source).flatMap(({ key, value }) =>
    value.kind === "map" ? [{ key, inner: value.entries.map((entry) => entry.key) }] : [],
  );
  const gone = inline.flatMap(({ key, inner }) =>
    inner.map((one) => toGone(["so_lieu", key, one])),
  );
  const keys = new Set(inline.map(({ key }) => key));
  const lines = editFile(source, gone).split("\n");
  return lines
    .map((line) =>
      keys.has(/[\w]+(?=: *\{\})/.exec(line)?.[0] ?? "") ? line.replace(/: *\{\}/, ":") : line,
    )
    .join("\n");
}
