import { formatCount } from "../../model/texts/format-count.ts";
import { tellAll, tellEach } from "../words/units/part-text.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { isCompared, isTold, type StrandRow, type ToldStrand } from "./strand-rows.ts";

/**
 * What the chart of progress shows: what is late, else what is done, and how that has changed. Of withheld strands nothing
 * is said, nor is one compared with them.
 */
export function tellProgress(rows: readonly StrandRow[]): string | null {
  const standing = tellStanding(rows);
  const change = isSettled(rows) ? null : tellChange(rows);
  if (standing === null || change === null) return standing ?? (change && upperFirst(change));
  return `${standing}; ${change}`;
}

function tellStanding(rows: readonly StrandRow[]): string | null {
  const told = rows.filter(isTold);
  const isWhole = told.length === rows.length;
  const late = told.filter(({ counts }) => counts.states.late > 0);
  if (late.length > 0) return tellLate(late, told, isWhole);
  if (!isWhole || told.length === 0) return null;
  const [only, ...others] = told;
  const subject =
    only !== undefined && others.length === 0
      ? nameStrand(only)
      : tellEach(told.length, told.length, "phần việc");
  if (isEach(told, "done")) return `${subject} đã hoàn thành`;
  if (isEach(told, "notDue")) return `${subject} chưa đến hạn`;
  return tellLeastDone(told);
}

/** Names come from data and may be of any kind of word, so a sentence quotes them. */
function nameStrand({ label }: StrandRow): string {
  return `Phần việc “${label}”`;
}

function isEach(rows: readonly StrandRow[], state: "done" | "notDue"): boolean {
  return rows.every((row) => isTold(row) && row.counts.states[state] === row.counts.applicable);
}

/** Where all is done or nothing is due, how that came says no more. */
function isSettled(rows: readonly StrandRow[]): boolean {
  return isEach(rows, "done") || isEach(rows, "notDue");
}

function tellLate(
  late: readonly ToldStrand[],
  told: readonly ToldStrand[],
  isWhole: boolean,
): string | null {
  const most = Math.max(...late.map(({ counts }) => counts.states.late));
  const [first, ...ties] = late.filter(({ counts }) => counts.states.late === most);
  if (first === undefined) return null;
  const name = nameStrand(first);
  if (isOfOneUnit(told)) {
    const counted = isWhole ? "phần việc" : "phần việc có nêu số liệu";
    return told.length === 1
      ? `${name}: chậm`
      : `${tellEach(late.length, told.length, counted)} chậm`;
  }
  const isAll = most > 1 && most === first.counts.applicable;
  const units = `${isAll ? "cả " : ""}${formatCount(most)} đơn vị`;
  if (ties.length > 0) return isWhole ? tellTies(most, ties.length + 1, told) : null;
  if (!isWhole || told.length === 1) return `${name}: ${units} chậm`;
  return late.length === 1
    ? `Chỉ ${lowerFirst(name)} có đơn vị chậm: ${units}`
    : `${name} chậm nhất: ${units}`;
}

export function isOfOneUnit(rows: readonly ToldStrand[]): boolean {
  return rows.every(({ counts }) => counts.applicable === 1);
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
  const least = told.find((row) =>
    told.every(({ counts: other }) => {
      const { states, applicable } = row.counts;
      const isLess =
        (states.done + states.noData) * other.applicable < other.states.done * applicable;
      return other === row.counts || isLess;
    }),
  );
  if (least === undefined || told.length === 1) return null;
  const { states, applicable } = least.counts;
  return `${nameStrand(least)} có ít đơn vị hoàn thành nhất: ${formatCount(states.done)}/${formatCount(applicable)}`;
}

/** In how many strands more units are done than in the period before, or fewer; `null` where not all can be compared. */
function tellChange(rows: readonly StrandRow[]): string | null {
  const compared = rows.filter(isTold).filter(isCompared);
  if (compared.length < rows.length || isOfOneUnit(compared)) return null;
  const changes = compared.map(({ counts, before }) => counts.states.done - before);
  const [only = 0, ...others] = changes;
  if (others.length === 0) return tellOnlyChange(only);
  const more = changes.filter((change) => change > 0).length;
  const fewer = changes.filter((change) => change < 0).length;
  const tell = (count: number) => lowerFirst(tellEach(count, changes.length, "phần việc"));
  if (fewer > 0) return `${tell(fewer)} có ít đơn vị hoàn thành hơn kỳ trước`;
  return more === 0
    ? "không phần việc nào có thêm đơn vị hoàn thành"
    : `${tell(more)} có thêm đơn vị hoàn thành`;
}

function tellOnlyChange(change: number): string {
  if (change === 0) return "số đơn vị hoàn thành như kỳ trước";
  const side = change > 0 ? "thêm" : "giảm";
  return `${side} ${formatCount(Math.abs(change))} đơn vị hoàn thành so với kỳ trước`;
}
