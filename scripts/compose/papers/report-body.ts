import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Shortcoming } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { clearFinding } from "../audience/cleared.ts";
import { findLayoutProfile } from "../frame/layout-profile.ts";
import type { Edition } from "../report/edition.ts";
import { composeTask } from "../report/handling.ts";
import type { LineFactView } from "../views/common.ts";
import type { AppendixView, ReportBlock } from "../views/papers.ts";
import type { ReportView, SectionView } from "../views/report.ts";
import { toReportWords } from "../words/report-words.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import type { Appendix } from "./appendices/appendix.ts";
import { composeReportBlocks, toAppendixAnchor } from "./report-blocks.ts";
import { describeStanding, nameBehind } from "./standing.ts";

/** Only leaders get this: the judgement of each unit, and appendices that name units. */
export interface InsideReport {
  readonly evaluation: Evaluation;
  readonly appendices: readonly Appendix[];
}

/** The chapters of the report on paper, with the units that are behind. */
export function composeBody(
  report: ReportView,
  briefing: Briefing,
  { evaluation, appendices }: InsideReport,
): readonly ReportBlock[] {
  // Who is behind stands once: in the appendix if there is one.
  const isListed = appendices.some(({ parts }) => parts.some(({ about }) => about === "figures"));
  const behind = isListed ? [] : nameBehind(briefing, evaluation, NAMED_IN_REPORT);
  const standing = [describeStanding(briefing), ...behind].filter((text) => text !== "");
  const profile = findLayoutProfile(briefing.dataset.issuer);
  return composeReportBlocks(report, { appendices, standing }, profile);
}

/** The appendix is the better list for more units. */
const NAMED_IN_REPORT = 40;

/** @param attachedTo of which document; empty: the one that they stand in has no number */
export function toAppendixViews(
  appendices: readonly Appendix[],
  attachedTo: string,
  { dataset }: Briefing,
): readonly AppendixView[] {
  const { subsectionEnd } = findLayoutProfile(dataset.issuer);
  return appendices.map(({ title, isLandscape, parts }, index) => ({
    label: appendices.length === 1 ? "Phụ lục" : `Phụ lục ${index + 1}`,
    anchor: toAppendixAnchor(index + 1),
    title,
    attachedTo,
    isLandscape,
    parts: parts.map((part, place) => ({
      // The only part of an appendix has its title.
      ...(parts.length === 1
        ? { number: "", title: "" }
        : { number: `${place + 1}${subsectionEnd}`, title: part.title }),
      isNumbered: part.isNumbered,
      table: part.table,
    })),
  }));
}

/** The kinds that are on a matter (`KẾT LUẬN về …`); a report or a plan takes its matter at once. */
const ON_A_MATTER: readonly string[] = ["KẾT LUẬN", "THÔNG BÁO"];

/** What the document is about, behind its kind: `công tác chuẩn bị …`, `về việc tạm hoãn …`. */
export function toSubject(briefing: Briefing): string {
  const subject = lowerFirst(briefing.period.title);
  return !ON_A_MATTER.includes(toReportWords(briefing).documentType) || subject.startsWith("về ")
    ? subject
    : `về ${subject}`;
}

/** `Báo cáo công tác chuẩn bị …`. */
export function toDocumentTitle(briefing: Briefing): string {
  const { documentType } = toReportWords(briefing);
  return `${upperFirst(documentType.toLocaleLowerCase("vi"))} ${toSubject(briefing)}`;
}

/**
 * The report as it is signed: notes, causes and who mends a shortcoming are for those who work on it. What everyone
 * may know of that stays.
 */
export function withoutNotes({ briefing, report }: Edition): ReportView {
  const written = briefing.period.report?.shortcomings ?? [];
  return { ...report, sections: report.sections.map((section) => clearSection(section, written)) };
}

function clearSection(section: SectionView, written: readonly Shortcoming[]): SectionView {
  switch (section.kind) {
    case "prose":
    case "figures":
      return section;
    case "statements":
      return { ...section, items: section.items.map(withoutNote) };
    case "solutions":
      return { ...section, items: section.items.map(withoutNote) };
    case "shortcomings":
      return {
        ...section,
        items: section.items.map((item, index) => ({
          ...withoutNote(item),
          causes: [],
          task: toPublicTask(written[index]),
        })),
      };
  }
}

/** @param written `undefined`: the program wrote the shortcoming, so that nobody has got a task */
function toPublicTask(written: Shortcoming | undefined): readonly LineFactView[] {
  return written === undefined
    ? []
    : composeTask({ ...written, internal: clearFinding(written.internal) });
}

function withoutNote<T>(item: T): T & { readonly internalNote: null } {
  return { ...item, internalNote: null };
}
