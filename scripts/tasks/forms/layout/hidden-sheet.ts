import type { AnswerPlace, PlacedCell, WorkbookIdentity, WorkbookKind } from "./place.ts";

export const HIDDEN_SHEET = "_bieu_mau";
/** Of the way in which workbooks are made: a reader refuses a higher one. */
export const WORKBOOK_FORMAT = 1;

const KIND_WORDS: Readonly<Record<WorkbookKind, string>> = {
  unit: "don-vi",
  units: "cac-don-vi",
  level: "so-chung",
};
const KEYS = {
  format: "dinh_dang",
  kind: "loai",
  period: "ky",
  version: "phien_ban",
  unit: "don_vi",
} as const;
const MAP_HEAD = ["trang", "o", "don_vi", "truong", "buoc", "so_voi"] as const;

/** What the hidden sheet holds. */
export interface HiddenSheet extends WorkbookIdentity {
  /** The number of the program's format that the workbook was made with. */
  readonly format: number;
  readonly cells: readonly PlacedCell[];
}

/** The rows of the hidden sheet: what the workbook is, then each input cell with its place. */
export function toHiddenRows(
  { kind, period, version, unit }: WorkbookIdentity,
  cells: readonly PlacedCell[],
): readonly (readonly string[])[] {
  return [
    [KEYS.format, String(WORKBOOK_FORMAT)],
    [KEYS.kind, KIND_WORDS[kind]],
    [KEYS.period, period],
    [KEYS.version, version],
    [KEYS.unit, unit ?? ""],
    MAP_HEAD,
    ...cells.map(({ sheet, address, place }) => [
      sheet,
      address,
      place.unit ?? "",
      place.field ?? "",
      place.step ?? "",
      place.comparison ?? "",
    ]),
  ];
}

/** The same read back; `null`: the rows are none of ours, or somebody has changed them. */
export function parseHiddenRows(rows: readonly (readonly string[])[]): HiddenSheet | null {
  const start = rows.findIndex((row) => MAP_HEAD.every((word, index) => row[index] === word));
  if (start < 0) return null;
  const facts = new Map(rows.slice(0, start).map(([key = "", value = ""]) => [key, value]));
  const word = facts.get(KEYS.kind);
  const kind = KINDS.find((one) => KIND_WORDS[one] === word);
  const format = Number(facts.get(KEYS.format));
  const period = facts.get(KEYS.period);
  const version = facts.get(KEYS.version);
  const unit = facts.get(KEYS.unit);
  if (kind === undefined || !Number.isInteger(format) || format < 1) return null;
  if (period === undefined || version === undefined || unit === undefined) return null;
  return { format, kind, period, version, unit: toId(unit), cells: parseCells(rows, start + 1) };
}

const KINDS = Object.keys(KIND_WORDS) as readonly WorkbookKind[]; // `as`: the record has these keys and no others

function parseCells(rows: readonly (readonly string[])[], start: number): readonly PlacedCell[] {
  return rows.slice(start).flatMap(([sheet = "", address = "", ...ids]) => {
    const [unit = "", field = "", step = "", comparison = ""] = ids;
    const place: AnswerPlace = {
      unit: toId(unit),
      field: toId(field),
      step: toId(step),
      comparison: toId(comparison),
    };
    return /^[A-Z]{1,3}[1-9]\d*$/.test(address) ? [{ sheet, address, place }] : [];
  });
}

function toId(text: string): string | null {
  return text === "" ? null : text;
}
