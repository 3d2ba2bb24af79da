import type { Indicator } from "../../model/indicator.ts";
import { formatCount } from "../../model/format-count.ts";
import type { StrandCounts } from "../../evaluate/summarize.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import { nameCounted, type IndicatorsByOutcome } from "../figures/count-indicators.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import type { ChartView } from "../views/common.ts";
import { tellAll, tellEach, tellPart } from "../words/part-text.ts";
import { lowerFirst } from "../words/sentences.ts";

/** The finding as title, what the chart is about below it; without a finding its name is the title. */
export function entitle(
  name: string,
  finding: string | null,
  description: string,
): Pick<ChartView, "title" | "aboutText" | "description" | "altText"> {
  if (finding === null) return { title: name, aboutText: "", description, altText: description };
  return { title: finding, aboutText: name, description, altText: `${name}. ${description}` };
}

export interface StrandFact {
  readonly label: string;
  readonly counts: Told<StrandCounts>;
}

interface ToldStrand extends StrandFact {
  readonly counts: StrandCounts;
}

/** What the chart of progress shows; of withheld strands nothing is said, nor is one compared with them. */
export function tellProgress(facts: readonly StrandFact[]): string | null {
  const told = facts.filter((fact): fact is ToldStrand => fact.counts !== WITHHELD);
  const isWhole = told.length === facts.length;
  const late = told.filter(({ counts }) => counts.states.late > 0);
  if (late.length > 0) return tellLate(late, told, isWhole);
  if (!isWhole || told.length === 0) return null;
  const isEach = (state: "done" | "notDue") =>
    told.every(({ counts }) => counts.states[state] === counts.applicable);
  const [only, ...others] = told;
  const subject =
    others.length === 0 ? (only?.label ?? "") : tellEach(told.length, told.length, "phần việc");
  if (isEach("done")) return `${subject} đã hoàn thành`;
  if (isEach("notDue")) return `${subject} chưa đến hạn`;
  return tellLeastDone(told);
}

function tellLate(
  late: readonly ToldStrand[],
  told: readonly ToldStrand[],
  isWhole: boolean,
): string | null {
  const most = Math.max(...late.map(({ counts }) => counts.states.late));
  const [first, ...ties] = late.filter(({ counts }) => counts.states.late === most);
  if (first === undefined) return null;
  const { label, counts } = first;
  if (told.every((fact) => fact.counts.applicable === 1)) {
    const name = isWhole ? "phần việc" : "phần việc có nêu số liệu";
    return told.length === 1
      ? `${label}: chậm`
      : `${tellEach(late.length, told.length, name)} chậm`;
  }
  const units = `${most > 1 && most === counts.applicable ? "cả " : ""}${formatCount(most)} đơn vị`;
  if (ties.length > 0) return isWhole ? tellTies(most, ties.length + 1, told) : null;
  if (!isWhole || told.length === 1) return `${label}: ${units} chậm`;
  return late.length === 1
    ? `Chỉ ${lowerFirst(label)} có đơn vị chậm: ${units}`
    : `${label} chậm nhất: ${units}`;
}

function tellTies(most: number, count: number, told: readonly ToldStrand[]): string {
  if (told.every(({ counts }) => counts.states.late === counts.applicable))
    return `Mọi đơn vị đều chậm ở ${tellAll(told.length, "phần việc")}`;
  return count === told.length
    ? `${tellEach(count, count, "phần việc")} có ${formatCount(most)} đơn vị chậm`
    : `${formatCount(count)} phần việc chậm nhất: mỗi phần việc ${formatCount(most)} đơn vị`;
}

/** The strand with the least share of units that are done, if that holds whatever units without data may say. */
function tellLeastDone(told: readonly ToldStrand[]): string | null {
  const least = told.find((fact) =>
    told.every(({ counts: other }) => {
      const { states, applicable } = fact.counts;
      const isLess =
        (states.done + states.noData) * other.applicable < other.states.done * applicable;
      return other === fact.counts || isLess;
    }),
  );
  if (least === undefined || told.length === 1) return null;
  const { states, applicable } = least.counts;
  return `${least.label} có ít đơn vị hoàn thành nhất: ${formatCount(states.done)}/${formatCount(applicable)}`;
}

export type CountsOf = (indicator: Indicator) => Told<ToldIndicator>;

/** What the chart of indicators shows: how many some unit misses, or that no unit misses any. */
export function tellIndicators(outcome: IndicatorsByOutcome, countsOf: CountsOf): string | null {
  const { judged, missed, withheld, applied } = outcome;
  const counts = applied.flatMap((one) => countsOf(one)).filter((one) => one !== WITHHELD);
  const isOne = counts.every(({ applicable }) => applicable === 1);
  const [only, ...others] = judged;
  if (only === undefined) return null;
  if (missed.length > 0) {
    if (others.length === 0 && withheld.length === 0) return tellMissed(only, countsOf(only));
    const part = tellEach(missed.length, judged.length, nameCounted(outcome));
    return `${part} ${isOne ? "" : "còn đơn vị "}chưa đạt`;
  }
  const isMet = withheld.length === 0 && counts.every(({ met, applicable }) => met === applicable);
  if (!isMet || others.length === 0) return null;
  return `${tellEach(judged.length, judged.length, "chỉ tiêu")} đạt${isOne ? "" : " ở mọi đơn vị"}`;
}

/** `Tỷ lệ nữ cấp ủy viên: 3 trong 7 đơn vị chưa đạt`. */
function tellMissed({ name }: Indicator, counts: Told<ToldIndicator>): string | null {
  if (counts === WITHHELD) return null;
  const { notMet, applicable } = counts;
  return `${name}: ${applicable === 1 ? "" : `${tellPart(notMet, applicable, "đơn vị")} `}chưa đạt`;
}

export type ShareResult = "met" | "unmet" | "notDue";

interface ShareFact {
  readonly name: string;
  readonly result: Told<ShareResult>;
}

/** How many of the shares of all units together reach their levels; of withheld ones nothing is said. */
export function tellShares(facts: readonly ShareFact[]): string | null {
  const told = facts.filter(({ result }) => result !== WITHHELD);
  const name = told.length === facts.length ? "tỷ lệ chung" : "tỷ lệ chung có nêu số liệu";
  const count = (wanted: ShareResult) => told.filter(({ result }) => result === wanted).length;
  const tell = (part: number) =>
    facts.length === 1 ? (facts[0]?.name ?? "") : tellEach(part, told.length, name);
  if (count("unmet") > 0) return `${tell(count("unmet"))} chưa đạt mức quy định`;
  if (count("met") === 0) return null;
  return `${tell(count("met"))} ${count("notDue") > 0 ? "đã " : ""}đạt mức quy định`;
}
