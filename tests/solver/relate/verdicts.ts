import type { Statistic } from "../../../scripts/model/rules/statistic.ts";
import { cells, VERDICTS } from "../cells.ts";
import {
  hasGroup,
  listConditions,
  toGroups,
  type Field,
  type Group,
  type Indicator,
  type Outsider,
} from "../outsider.ts";
import { atMost, between, equal, plus } from "./rows.ts";
import type { Row } from "../solve.ts";

/** How the counts of verdicts hang together, by group of units. */
export function relateVerdicts(outsider: Outsider): readonly Row[] {
  const groups = toGroups(outsider);
  const { indicators } = outsider.definitions;
  return [
    ...indicators.flatMap((indicator) =>
      VERDICTS.map((verdict) =>
        equal(
          `${indicator.id}: all groups`,
          [cells.verdict(indicator.id, verdict)],
          groups.map(({ id }) => cells.verdict(indicator.id, verdict, id)),
        ),
      ),
    ),
    ...indicators.map((indicator) => relateDeadline(indicator, outsider)),
    ...indicators.flatMap((indicator) =>
      groups.flatMap((group) => [
        ...relateGroup(indicator, group, outsider),
        ...relateUnasked(indicator, group, outsider),
      ]),
    ),
    ...relateMissing(indicators, groups),
    ...outsider.definitions.statistics.flatMap((one) => relateAnswered(one, groups, outsider)),
    ...outsider.definitions.form.fields.flatMap((field) =>
      relateReporting(field, groups, outsider),
    ),
    ...outsider.definitions.form.fields.flatMap((field) => relateAsked(field, groups)),
  ];
}

/** Before its deadline nobody misses an indicator, and afterwards all that is unmet is missed. */
function relateDeadline(indicator: Indicator, { definitions, date }: Outsider): Row {
  const { id, measure, strand } = indicator;
  const ofStrand = definitions.strands.find((one) => one.id === strand)?.deadline ?? null;
  const deadline = measure.kind === "deadline" ? measure.latest : (indicator.deadline ?? ofStrand);
  const never = deadline !== null && deadline.last >= date ? "notMet" : "notDue";
  return between(`deadline of ${id}`, [[cells.verdict(id, never), 1]], [0, 0]);
}

function relateGroup(indicator: Indicator, own: Group, outsider: Outsider): readonly Row[] {
  const { id, condition, measure } = indicator;
  const { id: group, units } = own;
  const of = (verdict: (typeof VERDICTS)[number]) => cells.verdict(id, verdict, group);
  const size = units.length;
  const applies = hasGroup(indicator, own, outsider);
  const fixed = applies ? 0 : size;
  const isForAll = condition === null && listConditions(toReported(measure), outsider).length === 0;
  return [
    between(`${id}: all of ${group}`, plus(VERDICTS.map(of)), [size, size]),
    // A share of nothing does not apply.
    ...(applies && (!isForAll || measure.kind === "share")
      ? []
      : [between(`${id} and ${group}`, [[of("notApplicable"), 1]], [fixed, fixed])]),
    ...(applies
      ? [atMost(`${id}: silent units`, [[cells.silent(group)], [of("noData"), of("unsure")]])]
      : []),
    relateUnsure(of("unsure"), toDeciders(indicator, toReported(measure), outsider), own),
    ...(applies && condition === null && measure.kind === "yesNo"
      ? [
          equal(
            `${id}: met means yes`,
            [of("met")],
            units.map((unit) => cells.value(unit, measure.field)),
          ),
        ]
      : []),
    ...(applies
      ? toReported(measure).flatMap((field) => {
          const [judged, reporting] = [
            // A blank day is not due before the last day.
            [of("met"), of("notMet"), ...(measure.kind === "deadline" ? [] : [of("notDue")])],
            [cells.reporting(field, group)],
          ];
          const isAlone = condition === null && measure.kind !== "share";
          return isAlone
            ? [equal(`${id} judges who reports`, judged, reporting)]
            : [atMost(`${id} judges who reports`, [judged, reporting])];
        })
      : []),
  ];
}

/**
 * An indicator does not apply to a unit that is not asked what it reads. Where a yes or a no decides that, the units to
 * which it does not apply are those that say the other.
 */
function relateUnasked(indicator: Indicator, own: Group, outsider: Outsider): readonly Row[] {
  const { id, condition, measure } = indicator;
  const { id: group, units } = own;
  const conditions = listConditions(toReported(measure).slice(0, 1), outsider);
  const first = conditions.at(-1);
  const applies = hasGroup(indicator, own, outsider);
  if (!applies || condition !== null || first === undefined) return [];
  const why = `${id}: who is not asked`;
  const unasked = cells.verdict(id, "notApplicable", group);
  const yes = units.map((unit) => cells.value(unit, first.field));
  const answered = [cells.reporting(first.field, group)];
  const relate = ([no, others]: readonly [readonly string[], readonly string[]]) =>
    conditions.length === 1 && measure.kind !== "share"
      ? equal(why, no, others)
      : atMost(why, [no, others]);
  switch (first.values.join()) {
    case "có":
      return [relate([answered, [unasked, ...yes]])];
    case "không":
      return [relate([yes, [unasked]])];
    default:
      return [];
  }
}

/** The fields whose answers decide whether a figure is about a unit. */
function toDeciders(
  { condition }: Pick<Indicator, "condition">,
  read: readonly string[],
  outsider: Outsider,
): readonly string[] {
  const own = condition === null ? [] : [condition.field];
  return [...own, ...listConditions([...own, ...read], outsider).map(({ field }) => field)];
}

/** A figure is unsure of nobody who has answered all that decides it. */
function relateUnsure(
  unsure: string,
  deciders: readonly string[],
  { id: group, units }: Group,
): Row {
  const answered = [...new Set(deciders)].map((field) => cells.reporting(field, group));
  return atMost(
    `${unsure}: open answers`,
    [[unsure, ...answered], []],
    answered.length * units.length,
  );
}

/** Who reports a field has answered so at the one that decides whether it is asked. */
function relateAsked({ id, condition }: Field, groups: readonly Group[]): readonly Row[] {
  if (condition === null) return [];
  const answer = condition.values.join();
  return groups.map(({ id: group, units }) => {
    const asked = cells.reporting(id, group);
    const yes = units.map((unit) => cells.value(unit, condition.field));
    const answered = [cells.reporting(condition.field, group)];
    const isNo = answer === "không";
    return atMost(`who is asked ${id}`, [
      isNo ? [asked, ...yes] : [asked],
      answer === "có" ? yes : answered,
    ]);
  });
}

function toReported(measure: Indicator["measure"]): readonly string[] {
  return measure.kind === "share" ? [measure.partField, measure.wholeField] : [measure.field];
}

/** How many units of each group make a statistic, and of how many the answers are missing. */
function relateAnswered(
  statistic: Statistic,
  groups: readonly Group[],
  outsider: Outsider,
): readonly Row[] {
  const { id, condition, reckoning } = statistic;
  const read =
    reckoning.kind === "share" ? [reckoning.partField, reckoning.wholeField] : [reckoning.field];
  return [
    ...([cells.answered, cells.unanswered, cells.unsure] as const).map((cellOf) =>
      equal(
        `${id}: all groups`,
        [cellOf(id)],
        groups.map((group) => cellOf(id, group.id)),
      ),
    ),
    ...groups.flatMap((own) => {
      const { id: group, units } = own;
      const [answered, unanswered] = [cells.answered(id, group), cells.unanswered(id, group)];
      const size = hasGroup(statistic, own, outsider) ? units.length : 0;
      const isAlone = condition === null && reckoning.kind !== "share";
      const isWhole = isAlone && listConditions(read, outsider).length === 0;
      const unsure = cells.unsure(id, group);
      const all = [
        [answered, 1],
        [unanswered, 1],
        [unsure, 1],
      ] as const;
      return [
        between(`${id}: all of ${group}`, all, [isWhole ? size : 0, size]),
        relateUnsure(unsure, toDeciders(statistic, read, outsider), own),
        ...(size === 0
          ? []
          : [
              atMost(`${id}: silent units`, [[cells.silent(group)], [unanswered, unsure]]),
              ...read.map((field) =>
                isAlone
                  ? equal(`${id} counts who reports`, [answered], [cells.reporting(field, group)])
                  : atMost(`${id} counts who reports`, [
                      [answered],
                      [cells.reporting(field, group)],
                    ]),
              ),
            ]),
      ];
    }),
  ];
}

/** How many units of each group have reported a field: no silent one, and nobody whom it does not ask. */
function relateReporting(
  field: Field,
  groups: readonly Group[],
  outsider: Outsider,
): readonly Row[] {
  const { id } = field;
  return [
    equal(
      `units that report ${id}`,
      [cells.reporting(id)],
      groups.map((group) => cells.reporting(id, group.id)),
    ),
    ...groups.map((own) => {
      const { id: group, units } = own;
      const isAsked = hasGroup(field, own, outsider);
      return atMost(
        `units of ${group} that report ${id}`,
        [[cells.reporting(id, group), ...(isAsked ? [cells.silent(group)] : [])], []],
        isAsked ? units.length : 0,
      );
    }),
  ];
}

/** Units that miss an indicator: as many as the worst one has, and no more than all have. */
function relateMissing(indicators: readonly Indicator[], groups: readonly Group[]): readonly Row[] {
  const ids = groups.map(({ id }) => id);
  return [
    equal("units that miss one", [cells.missing()], ids.map(cells.missing)),
    equal("of them done", [cells.missingDone()], ids.map(cells.missingDone)),
    equal("silent units", [cells.silent()], ids.map(cells.silent)),
    ...groups.flatMap(({ id: group, units }) => {
      const own = indicators.map(({ id }) => cells.verdict(id, "notMet", group));
      const missing = cells.missing(group);
      const done = cells.overall("done", group);
      return [
        between(`units of ${group}`, [[missing, 1]], [0, units.length]),
        between(`silent units of ${group}`, [[cells.silent(group), 1]], [0, units.length]),
        atMost("who misses one misses some", [[missing], own]),
        ...own.map((one) => atMost("who misses this misses one", [[one], [missing]])),
        atMost("done and missing", [[cells.missingDone(group)], [missing]]),
        atMost("missing and done", [[cells.missingDone(group)], [done]]),
        atMost("not both silent and missing", [[missing, cells.silent(group)], []], units.length),
      ];
    }),
  ];
}
