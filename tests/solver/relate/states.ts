import type { Moment } from "../../../scripts/model/days/moment.ts";
import { cells, OPEN, STATES, type State, type Verdict } from "../cells.ts";
import { hasGroup, isProgress, toGroups, type Group, type Outsider } from "../outsider.ts";
import { atMost, between, equal, plus } from "./rows.ts";
import type { Row } from "../solve.ts";

/** How counts by state of strands, of units over all strands, and of blocks hang together, by group of units. */
export function relateStates(outsider: Outsider): readonly Row[] {
  const groups = toGroups(outsider);
  const ids = groups.map(({ id }) => id);
  const { strands } = outsider.definitions;
  return [
    ...STATES.flatMap((state) => [
      ...strands.map(({ id }) =>
        equal(
          `strand ${id}: all groups`,
          [cells.strand(id, state)],
          ids.map((group) => cells.strand(id, state, group)),
        ),
      ),
      equal(
        "units: all groups",
        [cells.overall(state)],
        ids.map((group) => cells.overall(state, group)),
      ),
    ]),
    equal(
      "in time",
      [cells.overall("inTime")],
      [cells.overall("underway"), cells.overall("notStarted"), cells.overall("notDue")],
    ),
    ...groups.flatMap((group) => [
      ...strands.flatMap(({ id }) => relateStrand(id, group, outsider)),
      ...relateOverall(group, outsider),
    ]),
  ];
}

function relateStrand(strand: string, group: Group, outsider: Outsider): readonly Row[] {
  const own = outsider.definitions.indicators
    .filter((one) => one.strand === strand && hasGroup(one, group, outsider))
    .map(({ id }) => id);
  const of = (state: State) => cells.strand(strand, state, group.id);
  const open = OPEN.map(of);
  const countsOf = (verdict: Verdict) => own.map((id) => cells.verdict(id, verdict, group.id));
  // What judges a day may be done, though it is not met.
  const judgesDay = (id: string) =>
    outsider.definitions.indicators.some((one) => one.id === id && one.measure.kind === "deadline");
  const [notMet, notDue, noData] = [countsOf("notMet"), countsOf("notDue"), countsOf("noData")];
  const listDone = (id: string): readonly Verdict[] =>
    judgesDay(id) ? ["met", "notMet"] : ["met"];
  const size = group.units.length;
  return [
    between(`strand ${strand}: all of ${group.id}`, plus(STATES.map(of)), [size, size]),
    ...listNever(strand, own, outsider).map((state) =>
      between(`deadline of ${strand}`, [[of(state), 1]], [0, 0]),
    ),
    atMost(`${strand}: late ones miss some`, [[of("late")], notMet]),
    atMost(`${strand}: open ones have some unmet`, [open, [...notMet, ...notDue]]),
    atMost(`${strand}: gaps`, [[of("noData")], [...noData, ...countsOf("unsure")]]),
    atMost(`${strand}: done ones meet some`, [
      [of("done")],
      own.flatMap((id) => listDone(id).map((verdict) => cells.verdict(id, verdict, group.id))),
    ]),
    ...own.flatMap((id, index) => [
      atMost(`${strand}: who has not met ${id} is open`, [
        [
          ...(judgesDay(id) ? [] : notMet.slice(index, index + 1)),
          ...notDue.slice(index, index + 1),
        ],
        open,
      ]),
      atMost(`${strand}: not touched`, [
        [of("notApplicable")],
        [cells.verdict(id, "notApplicable", group.id)],
      ]),
      atMost(`${strand}: done or not touched`, [
        [of("done"), of("notApplicable")],
        [...listDone(id), "notApplicable" as const].map((verdict) =>
          cells.verdict(id, verdict, group.id),
        ),
      ]),
    ]),
  ];
}

/** The states that no unit can have at these deadlines. */
function listNever(
  strand: string,
  indicators: readonly string[],
  { definitions, date }: Outsider,
): readonly State[] {
  const deadline = definitions.strands.find(({ id }) => id === strand)?.deadline ?? null;
  const own = definitions.indicators.filter(({ id }) => indicators.includes(id));
  const days = own.map((one) =>
    one.measure.kind === "deadline" ? one.measure.latest : one.deadline,
  );
  const isPast = (when: Moment | null) => when !== null && when.last < date;
  const isAnyWaiting = days.some((day) => day !== null && !isPast(day));
  if (isPast(deadline)) return isAnyWaiting ? [] : ["underway", "notStarted", "notDue"];
  const late: readonly State[] = days.some(isPast) ? [] : ["late"];
  if (deadline !== null) return [...late, "notStarted"];
  return isAnyWaiting ? late : [...late, "notDue"];
}

/** Over all strands that count: late if one is late, done if all are. */
function relateOverall(group: Group, outsider: Outsider): readonly Row[] {
  const own = outsider.definitions.strands
    .map(({ id }) => id)
    .filter((id) => isProgress(outsider, id));
  const of = (state: State) => cells.overall(state, group.id);
  const inAny = (state: State) => own.map((strand) => cells.strand(strand, state, group.id));
  const openIn = (strand: string) => OPEN.map((state) => cells.strand(strand, state, group.id));
  const open = OPEN.map(of);
  const size = group.units.length;
  return [
    between(`all of ${group.id}`, plus(STATES.map(of)), [size, size]),
    atMost("done in one", [[of("done")], inAny("done")]),
    atMost("late in one", [[of("late")], inAny("late")]),
    atMost("open in one", [open, own.flatMap(openIn)]),
    atMost("gaps in one", [[of("noData")], inAny("noData")]),
    atMost("not started in one", [[of("notStarted")], inAny("notStarted")]),
    atMost("not due in one", [[of("notDue")], inAny("notDue")]),
    ...own.flatMap((strand) => {
      const inStrand = (state: State) => cells.strand(strand, state, group.id);
      return [
        atMost("late", [[inStrand("late")], [of("late")]]),
        atMost("open", [openIn(strand), open]),
        atMost("done", [
          [of("done"), of("notApplicable")],
          [inStrand("done"), inStrand("notApplicable")],
        ]),
      ];
    }),
  ];
}
