import type { Issuer } from "../../model/report/issuer.ts";
import type { KindWords } from "../../model/report/report-kind.ts";
import type { Briefing } from "../audience/briefing.ts";
import { upperFirst } from "./sentences.ts";

/** The words in which a report speaks of its matter and its units. */
export type ReportWords = Readonly<Record<Exclude<keyof KindWords, "sourceText">, string>>;

/** As the period's file says, else as the issuer's does for all periods, else in the customary way. */
export function toReportWords({
  dataset: { issuer },
  period,
}: Pick<Briefing, "dataset" | "period">): ReportWords {
  const own = (key: keyof ReportWords) => period.reportKind[key] ?? issuer.reportKind[key];
  return {
    documentType: own("documentType") ?? "BÁO CÁO",
    subject: own("subject") ?? "",
    unitName: own("unitName") ?? "đơn vị trực thuộc",
    doneName: own("doneName") ?? "hoàn thành mọi phần việc",
    foundThrough: own("foundThrough") ?? "",
  };
}

/** From where the figures are, if data says it. */
export function findSourceText({
  dataset: { issuer },
  period,
}: Pick<Briefing, "dataset" | "period">): string | null {
  return period.reportKind.sourceText ?? issuer.reportKind.sourceText;
}

/** How pilots are called in a sentence, in a scope and at the head of a column. */
export function toPilotWords({
  reportKind: { pilotName },
}: Pick<Issuer, "reportKind">): Readonly<Record<"sentence" | "scope" | "head", string>> {
  if (pilotName !== null)
    return { sentence: pilotName, scope: pilotName, head: upperFirst(pilotName) };
  return { sentence: "đơn vị làm điểm", scope: "đơn vị điểm", head: "Làm điểm" };
}

/** The kind of document at the head of a line: `Báo cáo`, `Thông báo`. */
export function nameDocument(briefing: Pick<Briefing, "dataset" | "period">): string {
  return upperFirst(toReportWords(briefing).documentType.toLocaleLowerCase("vi"));
}
