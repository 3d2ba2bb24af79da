import { mayAnswer, type Answering } from "../form/condition.ts";
import { partsOf } from "../form/field-kinds.ts";
import type { Field, Form, MomentKind } from "../form/form.ts";
import { DAY_UNKNOWN, type Moment, type When } from "./moment.ts";
import type { Period, Postponement, Unit } from "../report/period.ts";

/** What the answers of a unit tell of its congress. */
export interface Congress {
  /** When it was held; `null`: nothing says that it was. */
  readonly held: When | null;
  /** Whether the form asks if it was held, and there is no answer. */
  readonly isUnknown: boolean;
  /** `null`: the unit has planned no time of its own. */
  readonly planned: Moment | null;
}

/** The field of the form that says when congresses are held, or are planned; `undefined`: none does. */
export function findCongressField(
  { fields }: Pick<Form, "fields">,
  kind: MomentKind,
): Field | undefined {
  return fields.find(({ isOfCongress, moment }) => isOfCongress && moment === kind);
}

/**
 * Reads it from the values that one audience has. Where the public has no answer of any unit of a type, it knows of none
 * of them whether its congress was held: so a missing answer tells no unit apart.
 */
export function readCongress(unit: Answering, form: Form): Congress {
  const field = findCongressField(form, "done");
  const plan = findCongressField(form, "planned");
  const held = partsOf(unit.values?.get(field?.id ?? "")).when;
  const planned = partsOf(unit.values?.get(plan?.id ?? "")).when;
  return {
    held,
    isUnknown: held === null && field !== undefined && mayAnswer(unit, field, form),
    planned: planned === DAY_UNKNOWN ? null : planned,
  };
}

/** The postponement of a unit that is not over on the cut-off date; of several the last to begin. */
export function findPause(
  { id }: Pick<Unit, "id">,
  { postponements, date }: Pick<Period, "postponements" | "date">,
): Postponement | undefined {
  return postponements
    .filter(({ units, until }) => units.has(id) && (until === null || until.last >= date))
    .toSorted((a, b) => (a.from.first < b.from.first ? 1 : -1))[0];
}

/** The time that a unit has planned, where it is over and the unit does not say that the congress was held. */
export function findPassedPlan(unit: Answering, form: Form, period: Period): Moment | null {
  const { held, planned } = readCongress(unit, form);
  const isAwaited = held === null && findCongressField(form, "done") !== undefined;
  const isOver = planned !== null && planned.last < period.date;
  return isAwaited && isOver && findPause(unit, period) === undefined ? planned : null;
}
