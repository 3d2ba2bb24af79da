import { formatCount } from "../../model/texts/format-count.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { formatInSentence } from "../../model/days/moment.ts";
import type { Shortcoming } from "../../model/prose/report.ts";
import type { StrandCounts } from "../../evaluate/summarize.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { missesOfLevel } from "../figures/count-indicators.ts";
import type { GroundView } from "../views/report.ts";
import { citeInFull } from "../words/citations.ts";
import { toLevelResult, toLevelRule, toLevelValue } from "../words/indicators/level-text.ts";
import { nameTypes } from "../words/units/name-units.ts";
import { tellAll, tellPart } from "../words/units/part-text.ts";
import { toRuleText } from "../words/indicators/threshold-text.ts";
import { WATCHED_TEXT } from "../words/indicators/withheld-text.ts";

/** What shows a shortcoming: its indicators, those of the issuer's own figures, its strands. */
export function composeGroundsOf(
  item: Pick<Shortcoming, "indicators" | "strands" | "status" | "resolved">,
  briefing: Briefing,
): readonly GroundView[] {
  const remedied = toRemediedText(item);
  return [
    ...composeGrounds(item.indicators, remedied, briefing),
    ...composeLevelGrounds(item.indicators, remedied, briefing),
    ...composeStrandGrounds(item.strands, remedied, briefing),
  ];
}

/** `đã khắc phục ngày 05/4/2020`; empty where it is not. */
function toRemediedText({ status, resolved }: Pick<Shortcoming, "status" | "resolved">): string {
  if (status !== "resolved") return "";
  return resolved === null ? "đã khắc phục" : `đã khắc phục ${formatInSentence(resolved)}`;
}

/** @param remedied what is said in place of a count of none */
function composeGrounds(
  indicators: readonly string[],
  remedied: string,
  briefing: Briefing,
): readonly GroundView[] {
  const { dataset, summary, namedUnits } = briefing;
  return dataset.indicators
    .filter(({ id }) => indicators.includes(id))
    .map((indicator) => {
      const counts = summary.indicators.get(indicator.id);
      if (counts === undefined) throw new TypeError(`no figures for ${indicator.id}`);
      return {
        indicatorName: indicator.name,
        countText: counts === WITHHELD ? WATCHED_TEXT : toGroundText(counts, remedied, dataset),
        ruleLabel: toRuleLabel(indicator),
        ruleText: toRuleText(indicator, dataset.form),
        sourceText: toSourceText(indicator, dataset),
        namedUnits: namedUnits.get(indicator.id) ?? [],
      };
    });
}

/** The issuer's own figure, and what becomes of it. */
function composeLevelGrounds(
  indicators: readonly string[],
  remedied: string,
  briefing: Briefing,
): readonly GroundView[] {
  const { dataset, summary } = briefing;
  return dataset.levelIndicators
    .filter(({ id }) => indicators.includes(id))
    .map((indicator) => {
      const told = summary.level.get(indicator.id);
      if (told === undefined) throw new TypeError(`no figures for ${indicator.id}`);
      const value = toLevelValue(told, indicator, dataset.form);
      const isRemedied = remedied !== "" && !missesOfLevel(indicator.id, briefing);
      const result = isRemedied ? remedied : toLevelResult(told);
      return {
        indicatorName: indicator.name,
        countText: told === WITHHELD ? WATCHED_TEXT : `${value}, ${result}`,
        ruleLabel: toRuleLabel(indicator),
        ruleText: toLevelRule(indicator, dataset.form),
        sourceText: toSourceText(indicator, dataset),
        namedUnits: [],
      };
    });
}

function toRuleLabel({ isRequired }: Pick<Indicator, "isRequired">): string {
  return isRequired ? "Yêu cầu" : "Chỉ tiêu phấn đấu";
}

function toSourceText(
  { instrument, clause }: Pick<Indicator, "instrument" | "clause">,
  { instruments }: Briefing["dataset"],
): string {
  const found = instruments.find(({ id }) => id === instrument);
  return [found === undefined ? null : citeInFull(found), clause]
    .filter((part) => part !== null)
    .join(", ");
}

/** The strands that some units are late in: no instrument sets their deadlines. */
function composeStrandGrounds(
  strands: readonly string[],
  remedied: string,
  { dataset, summary, namedUnits }: Briefing,
): readonly GroundView[] {
  return dataset.strands
    .filter(({ id }) => strands.includes(id))
    .map(({ id, name, deadline }) => {
      const counts = summary.strands.get(id);
      if (counts === undefined) throw new TypeError(`no figures for ${id}`);
      return {
        indicatorName: name,
        countText: counts === WITHHELD ? WATCHED_TEXT : toLateText(counts, remedied, dataset),
        ruleLabel: "Mức quy định",
        ruleText:
          deadline === null ? "không đặt thời hạn" : `xong trước hết ${formatInSentence(deadline)}`,
        sourceText: "",
        namedUnits: namedUnits.get(id) ?? [],
      };
    });
}

/** `3 trong 7 đảng bộ xã, phường chậm`. */
export function toLateText(
  { states, applicable, applicableTypes }: StrandCounts,
  remedied: string,
  dataset: Briefing["dataset"],
): string {
  if (states.late === 0 && remedied !== "") return remedied;
  if (applicable === 0) return NONE_ASKED;
  return `${tellPart(states.late, applicable, nameTypes(applicableTypes, dataset))} chậm`;
}

/** Where the data has no unit to which it applies. */
const NONE_ASKED = "không đơn vị nào thuộc diện áp dụng";

/** `, 2 đơn vị đã thực hiện sau thời hạn`: of those that miss it; empty where none has. */
function toDoneLate(notMet: number, doneLate: number): string {
  if (doneLate === 0) return "";
  const who = doneLate === notMet ? "" : ` ${formatCount(doneLate)} đơn vị`;
  return `,${who} đã thực hiện sau thời hạn`;
}

/** `3 trong 7 đảng bộ xã, phường chưa đạt; 2 đơn vị chưa đến hạn; 1 đơn vị chưa có số liệu`. */
export function toGroundText(
  counts: ToldIndicator,
  remedied: string,
  dataset: Briefing["dataset"],
): string {
  const { notMet, doneLate, notDue, applicable, applicableTypes, noData } = counts;
  const name = nameTypes(applicableTypes, dataset);
  const isRemedied = notMet === 0 && remedied !== "";
  if (!isRemedied) {
    if (applicable === 0) return NONE_ASKED;
    if (notDue === applicable) return `${tellAll(applicable, name)} chưa đến hạn`;
    if (noData === applicable) return `${tellAll(applicable, name)} chưa có số liệu`;
  }
  const units = tellPart(notMet, applicable, name);
  const missed = isRemedied ? remedied : `${units} chưa đạt${toDoneLate(notMet, doneLate)}`;
  const pending = notDue === 0 ? "" : `; ${formatCount(notDue)} đơn vị chưa đến hạn`;
  const silent = noData === 0 ? "" : `; ${formatCount(noData)} đơn vị chưa có số liệu`;
  return missed + pending + silent;
}
