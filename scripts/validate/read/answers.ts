import type { Particulars } from "../../model/form/answer.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field } from "../../model/form/form.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { readFields, type Statistic } from "../../model/rules/statistic.ts";
import { findEntry, type SourceNode } from "../parse/source-node.ts";
import { INVALID, problemIn, type Invalid } from "../readers/records.ts";
import type { Definitions } from "./definitions.ts";
import { readAnswer, type AnswerReading } from "../schema/units/answer.ts";

/** Reads answers, and keeps what each says besides its value. */
export interface Answers {
  readonly read: (node: SourceNode, field: Field) => FieldValue | Invalid;
  readonly particulars: Map<string, Particulars>;
}

/** What is made of the answers. */
export interface Readers {
  readonly indicators: readonly Pick<Indicator, "id" | "measure" | "mayNameUnits">[];
  readonly statistics: readonly Statistic[];
}

/** What is made of the answers of units. */
export function readersOfUnits({ indicators, statistics }: Definitions): Readers {
  return { indicators, statistics: statistics.filter(({ source }) => source === "units") };
}

/** What is made of the issuer's own figures. It has no name that could be withheld. */
export function readersOfLevel({ levelIndicators, statistics }: Definitions): Readers {
  return {
    indicators: levelIndicators.map((one) => ({ ...one, mayNameUnits: true })),
    statistics: statistics.filter(({ source }) => source === "level"),
  };
}

/** For the answers of one file. What a figure is computed of must be exact. */
export function openAnswers({ indicators, statistics }: Readers, by: AnswerReading): Answers {
  const particulars = new Map<string, Particulars>();
  const { report } = by.reading;
  const judging = (field: string) =>
    indicators.filter(({ measure }) => factsOf(measure).fields.includes(field));
  const findReader = (field: string) =>
    judging(field)[0] ?? statistics.find(({ reckoning }) => readFields(reckoning).includes(field));
  const read = (node: SourceNode, field: Field): FieldValue | Invalid => {
    const answer = readAnswer(node, field, by);
    if (answer === INVALID) return INVALID;
    const reader = answer.value.kind === "rough" ? findReader(field.id) : undefined;
    // Its figure would tell whether the unit meets the indicator.
    const judge =
      answer.particulars?.isKnown === true
        ? judging(field.id).find(({ mayNameUnits }) => !mayNameUnits)
        : undefined;
    if (reader !== undefined) {
      const about = { found: field.id, allowed: reader.id };
      report(problemIn(findEntry(node, "xap_xi") ?? node, "rough-computed", about));
    }
    if (judge !== undefined) {
      const about = { found: field.id, allowed: judge.id };
      report(problemIn(findEntry(node, "da_cong_bo") ?? node, "known-judged", about));
    }
    if (reader !== undefined || judge !== undefined) return INVALID;
    if (answer.particulars !== null) particulars.set(field.id, answer.particulars);
    return answer.value;
  };
  return { read, particulars };
}
