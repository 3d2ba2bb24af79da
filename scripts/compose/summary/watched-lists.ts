import { formatCount } from "../../model/texts/format-count.ts";
import type { Strand } from "../../model/rules/indicator.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Unit } from "../../model/report/period.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import type { Evaluations } from "../papers/unit/sheet.ts";
import { PROGRESS_STATES } from "../views/cells.ts";
import type { ShortListView } from "../views/summary-paper.ts";
import { toShortList, type ListLimits } from "./missed-lists.ts";
import { joinGroups, type Noted } from "../words/units/name-groups.ts";
import { toPassedText } from "../words/days/task-text.ts";
import { listSilent } from "./silent.ts";
import { listWorse } from "./worse.ts";

type Row = ShortListView["rows"][number];

/** Who is late in what, and which other units leaders should know of. Internal. */
export function composeWatchedLists(
  briefing: InternalBriefing,
  evaluations: Evaluations,
  limits: ListLimits,
): readonly ShortListView[] {
  const { now } = evaluations;
  const late = briefing.dataset.strands.flatMap((strand) =>
    toLateRow(strand, briefing, { evaluation: now, limits }),
  );
  const silent = listSilent(briefing);
  const known = new Set(silent.map(({ unit }) => unit.id));
  const toRow = (name: string, noted: readonly Noted[]): readonly Row[] =>
    noted.length === 0
      ? []
      : [
          {
            name: isOnlyUnit(briefing.summary) ? name : `${name} (${formatCount(noted.length)})`,
            text: joinGroups(noted, limits.names),
            note: "",
          },
        ];
  const others = [
    ...toRow("Kém hơn kỳ trước", listWorse(briefing, evaluations)),
    ...toRow("Chưa gửi báo cáo", silent),
    ...REST.flatMap((state) => {
      const ids = new Set(now.states[state]);
      const units = briefing.period.units.filter(({ id }) => ids.has(id) && !known.has(id));
      return toRow(
        PROGRESS_STATES[state].word,
        units.map(({ name }) => ({ name, note: "" })),
      );
    }),
  ];
  // A deadline that is the same for all is said once.
  const [due = "", ...otherDues] = new Set(late.map(({ note }) => note));
  const isSame = due !== "" && otherDues.length === 0;
  return [
    ...toShortList(
      isSame ? `Chậm: ${due}` : "Chậm so với thời hạn",
      isSame ? late.map((row) => ({ ...row, note: "" })) : late,
      limits,
    ),
    ...toShortList("Cần lưu ý", others, limits),
  ];
}

/** Who is not done and not late. */
const REST = ["noData", "notStarted", "underway"] as const;

interface Telling {
  readonly evaluation: Evaluation;
  readonly limits: ListLimits;
}

function toLateRow(
  strand: Strand,
  { period, summary }: InternalBriefing,
  { evaluation, limits }: Telling,
): readonly Row[] {
  const late = new Set(
    strand.countsAsProgress ? evaluation.strands.get(strand.id)?.units.late : [],
  );
  const units = period.units.filter(({ id }) => late.has(id));
  if (units.length === 0) return [];
  const dueOf = ({ id }: Unit) => {
    const since = evaluation.units.get(id)?.lateSince.get(strand.id);
    return since === undefined ? "" : toPassedText(since, period.date);
  };
  const nameOf = ({ id, name }: Unit) =>
    evaluation.units.get(id)?.ruledStrands.has(strand.id) === true
      ? `${name} (xác định lại)`
      : name;
  const [due = "", ...others] = new Set(units.map(dueOf));
  const isSame = others.length === 0;
  const noted = units.map((unit) => ({ name: nameOf(unit), note: isSame ? "" : dueOf(unit) }));
  return [
    {
      name: isOnlyUnit(summary) ? strand.name : `${strand.name} (${formatCount(units.length)})`,
      text: isOnlyUnit(summary) ? "" : joinGroups(noted, limits.names),
      note: isSame ? due : "",
    },
  ];
}
