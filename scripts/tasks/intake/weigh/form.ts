import type { Edit } from "../../../edit/edit.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { groupBy } from "../../../model/group-by.ts";
import { parseDate } from "../../../validate/parse/date.ts";
import type { KnownIds } from "../../../validate/readers/reading.ts";
import type { WorkbookIdentity } from "../../forms/layout/place.ts";
import {
  toBookFault,
  type AnswerCell,
  type FilledForm,
  type IntakeFault,
} from "../read/statement.ts";
import { findLevelTarget, findUnitTarget, type Ground, type Target } from "./target.ts";
import { weighCells, type Weighed } from "./cells.ts";

/** A filled form held against the data. */
export interface WeighedForm {
  readonly form: FilledForm;
  readonly title: string;
  readonly faults: readonly IntakeFault[];
  readonly parts: readonly WeighedPart[];
}

/** What a form says of one unit, or of the issuer. */
export interface WeighedPart {
  /** `null`: the issuer. */
  readonly unit: string | null;
  readonly target: Target;
  readonly cells: readonly AnswerCell[];
  readonly weighed: Weighed;
}

/** What forms are held against. */
export interface Scales {
  readonly ground: Ground;
  readonly known: KnownIds;
  readonly takesConflicts: boolean;
}

/** Holds a filled form against what the data says today. */
export function weighForm(form: FilledForm, scales: Scales): WeighedForm {
  const { identity, table, faults } = form;
  const late = findOtherPeriod(form, scales);
  const found = late === null ? findParts(form, scales) : { parts: [], faults: [late] };
  return {
    form,
    title: table === null ? toTitle(identity, found.parts) : `bảng «${table}»`,
    faults: [...faults, ...found.faults],
    parts: found.parts,
  };
}

function toTitle({ kind, unit }: WorkbookIdentity, [part]: readonly WeighedPart[]): string {
  if (kind === "units") return "các đơn vị";
  return kind === "level" ? "số liệu chung" : (part?.target.name ?? unit ?? "");
}

function findOtherPeriod(
  { identity, workbook }: FilledForm,
  { ground }: Scales,
): IntakeFault | null {
  if (identity.period === ground.date) return null;
  const day = parseDate(identity.period);
  const period = day === undefined ? `«${identity.period}»` : formatDate(day);
  const isKnown = ground.periods.some(({ date }) => date === identity.period);
  const cure = isKnown
    ? `muốn nhập vào kỳ ấy thì thêm --ky ${identity.period}`
    : "dữ liệu không có kỳ ấy; báo cáo ở thư mục khác thì chỉ ra bằng --root";
  const sentence = `biểu mẫu của kỳ ${period}, không phải kỳ ${formatDate(ground.date)}; ${cure}`;
  return toBookFault(workbook, sentence);
}

function findParts(
  { identity, cells, days, workbook }: FilledForm,
  { ground, known, takesConflicts }: Scales,
): Pick<WeighedForm, "parts" | "faults"> {
  const isLevel = identity.kind === "level";
  const own = isLevel ? { ...known, field: known.levelField } : known;
  const parts: WeighedPart[] = [];
  const faults: IntakeFault[] = [];
  for (const [unit, ofUnit] of groupBy(cells, ({ place }) => place.unit)) {
    const first = ofUnit.find(({ value }) => value !== null);
    const target = unit === null ? findLevelTarget(ground) : findUnitTarget(unit, ground);
    if (typeof target !== "string") {
      const { node, earlier, confirmed } = target;
      const present = { node, earlier, confirmed, known: own, days, takesConflicts };
      parts.push({ unit, target, cells: ofUnit, weighed: weighCells(ofUnit, present) });
    } else if (identity.kind === "unit") faults.push(toBookFault(workbook, target));
    // A row of a unit that has said nothing asks for nothing.
    else if (first !== undefined)
      faults.push({ at: first.at, label: first.label, sentence: target });
  }
  return { parts, faults };
}

/** The forms with more edits of their parts. */
export function addEdits(
  forms: readonly WeighedForm[],
  listEdits: (part: WeighedPart, workbook: string) => readonly Edit[],
): readonly WeighedForm[] {
  return forms.map((one) => ({
    ...one,
    parts: one.parts.map((part) => {
      const edits = [...part.weighed.edits, ...listEdits(part, one.form.workbook)];
      return { ...part, weighed: { ...part.weighed, edits } };
    }),
  }));
}
