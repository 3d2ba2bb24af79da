import type { Period } from "../../../model/report/period.ts";
import type { Reorganization } from "../../../model/units/reorganization.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import type { Briefing } from "../../audience/briefing.ts";
import type { UnitChangeView } from "../../views/units.ts";
import { citeShort } from "../citations.ts";
import { upperFirst } from "../sentences.ts";

/**
 * What became of units, newest first: `Ngày 01/4/2020, Đảng bộ xã A và Đảng bộ xã B hợp nhất thành Đảng bộ xã C (Quyết
 * định số 12-QĐ/TU).`
 * @param only changes of this unit, or of this period alone; without it all
 */
export function tellReorganizations(
  { dataset, period: newest }: Pick<Briefing, "dataset" | "period">,
  only: { readonly unit?: string; readonly since?: Period } = {},
): readonly UnitChangeView[] {
  const known = dataset.periods.filter(({ date }) => date <= newest.date);
  return known
    .flatMap((period, index) =>
      (only.since === undefined || only.since.date === period.date ? period.reorganizations : [])
        .filter(
          ({ from, into }) => only.unit === undefined || [...from, ...into].includes(only.unit),
        )
        .flatMap((change) => {
          const old = nameUnits(change.from, known[index - 1]);
          const now = nameUnits(change.into, period);
          // Only its id has changed, which no reader knows.
          if (change.kind === "renamed" && old[0]?.text === now[0]?.text) return [];
          return [toSentence(change, toClause(change.kind, old, now), dataset)];
        }),
    )
    .toReversed();
}

/** The sentence without the ids, for a paper. */
export function toPlainText(change: UnitChangeView): string {
  return change.map(({ text }) => text).join("");
}

function toSentence(
  { date, instrument: source }: Reorganization,
  clause: UnitChangeView,
  { instruments }: Briefing["dataset"],
): UnitChangeView {
  const instrument = instruments.find(({ id }) => id === source);
  const day = date === null ? [] : [plain(`ngày ${formatDate(date)}, `)];
  const [first, ...rest] = [...day, ...clause];
  if (first === undefined) throw new TypeError("a change without words");
  return [
    { ...first, text: upperFirst(first.text) },
    ...rest,
    plain(instrument === undefined ? "." : ` (${citeShort(instrument)}).`),
  ];
}

function toClause(
  kind: Reorganization["kind"],
  old: UnitChangeView,
  now: UnitChangeView,
): UnitChangeView {
  switch (kind) {
    case "founded":
      return [plain("thành lập "), ...now];
    case "renamed":
      return [...old, plain(" đổi tên thành "), ...now];
    case "merged":
      return [...old, plain(" hợp nhất thành "), ...now];
    case "absorbed":
      return [...old, plain(" sáp nhập vào "), ...now];
    case "split":
      return [...old, plain(" chia tách thành "), ...now];
    case "dissolved":
      return [plain("giải thể "), ...old];
  }
}

function plain(text: string): UnitChangeView[number] {
  return { text, unit: null };
}

/** The names that the units have in a period: `A`, `A và B`, `A, B và C`. */
function nameUnits(ids: readonly string[], period: Period | undefined): UnitChangeView {
  return ids.flatMap((id, index) => {
    const unit = period?.units.find((one) => one.id === id);
    if (unit === undefined) throw new TypeError(`no unit ${id} where a change names it`);
    const name = { text: unit.name, unit: id };
    if (index === 0) return [name];
    return [plain(index === ids.length - 1 ? " và " : ", "), name];
  });
}
