import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import { citeInFull } from "../words/citations.ts";
import { composeProgressChart, tellNoProgress } from "../charts/unit-counts.ts";
import { composeTimeLine } from "../charts/time-line.ts";
import { formatInSentence, formatMoment } from "../../model/moment.ts";
import { listSpans, type Postponement } from "../../model/period.ts";
import { upperFirst } from "../words/sentences.ts";
import { toWindowLabel } from "../words/window-texts.ts";
import { formatDate } from "../../model/format-date.ts";
import { formatCount } from "../../model/format-count.ts";
import type { RowView, TableView } from "../views/common.ts";
import { composePostponement } from "../words/postponement-texts.ts";
import type { ScheduleView } from "../views/pages.ts";
import type { ReportView } from "../views/report.ts";
import { isOnlyUnit, type ToldSummary } from "../audience/told-summary.ts";
import { tellCongresses } from "../units/congress-counts.ts";
import { toToldText } from "../words/withheld-text.ts";
import { tellsTimes } from "../frame/navigation.ts";
import { nameSchedulePage } from "../frame/links.ts";
import type { Edition } from "../report/edition.ts";
import { describePage } from "../feeds/describe-state.ts";
import type { PageContent, SiteContent } from "./page-content.ts";
import { toReportWords } from "../words/report-words.ts";

/** `tien-do/`: the schedule of congresses and the progress of the work. */
export function composeSchedulePage({
  editions: [edition],
}: SiteContent): readonly PageContent<ScheduleView>[] {
  const { briefing } = edition;
  const title = nameSchedulePage(briefing.dataset);
  const description = describePage(title, briefing);
  return [{ id: "", title, description, briefing, view: composeSchedule(edition) }];
}

function composeSchedule(edition: Edition): ScheduleView {
  const { briefing, report } = edition;
  const { dataset } = briefing;
  const progress = composeProgressChart(briefing);
  return {
    title: nameSchedulePage(dataset),
    leadText: toLeadText(edition, progress !== null),
    timeLine: composeTimeLine(briefing),
    events: listEvents(briefing),
    situationHtml: findAboutSchedule(report),
    progress,
    change: composeChange(briefing),
  };
}

/** What is planned and what is put off, in order of time. */
function listEvents({ period, dataset }: Briefing): ScheduleView["events"] {
  const cite = (id: string | null) => {
    const instrument = dataset.instruments.find((candidate) => candidate.id === id);
    return instrument === undefined ? "" : ` (${citeInFull(instrument)})`;
  };
  return listSpans(period).map((span) =>
    span.kind === "planned"
      ? {
          dateText: upperFirst(toWindowLabel(span.window)),
          text: `Thời gian tổ chức đại hội theo kế hoạch${cite(span.window.instrument)}.`,
          isOpen: false,
        }
      : {
          dateText: toStartText(span.pause),
          text: `Tạm hoãn${cite(span.pause.instrument)}: ${composePostponement(span.pause, dataset)}.`,
          isOpen: span.until === null,
        },
  );
}

/** `Từ 26/3/2020`, `Từ 0 giờ ngày 26/3/2020`. */
function toStartText({ from, hour }: Postponement): string {
  return hour === null ? `Từ ${formatMoment(from)}` : `Từ ${hour} ${formatInSentence(from)}`;
}

/** What the page tells of: of times only where data or a text says any. */
function toLeadText(edition: Edition, hasProgress: boolean): string {
  const { briefing } = edition;
  const isOne = isOnlyUnit(briefing.summary);
  const none = hasProgress ? "" : tellNoProgress(briefing);
  const { ofAll, ofOne } =
    LEADS[hasProgress ? (tellsTimes(edition) ? "both" : "progress") : "times"];
  const about = none !== "" && !tellsTimes(edition) ? "" : isOne ? ofOne : ofAll;
  return [about, none, tellCongresses(briefing)].filter((text) => text !== "").join(" ");
}

const LEADS = {
  both: {
    ofAll: "Thời gian tổ chức đại hội và tiến độ của các đơn vị.",
    ofOne: "Thời gian tổ chức đại hội và tiến độ của đơn vị.",
  },
  progress: { ofAll: "Tiến độ của các đơn vị.", ofOne: "Tiến độ của đơn vị." },
  times: {
    ofAll: "Thời gian tổ chức đại hội của các đơn vị.",
    ofOne: "Thời gian tổ chức đại hội của đơn vị.",
  },
} as const;

/** The prose of the report about the schedule; may be empty. */
function findAboutSchedule({ sections }: ReportView): string {
  return sections
    .map((section) => (section.kind === "prose" && section.isAboutSchedule ? section.bodyHtml : ""))
    .join("");
}

/** Units that have finished each strand, then and now; `null` without an earlier period or strands. */
export function composeChange(briefing: Briefing): TableView | null {
  const { dataset, period, summary, previous } = briefing;
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  if (previous === null || strands.length === 0) return null;
  const counts = strands.map(({ id, name }): StrandChange => ({
    name,
    before: doneIn(previous.summary, id),
    now: doneIn(summary, id),
  }));
  return {
    caption: "Số đơn vị hoàn thành từng phần việc so với kỳ trước",
    columns: columnsOf(
      ["Phần việc", formatDate(previous.period.date), formatDate(period.date), "Tăng, giảm"],
      (index) => index > 0,
    ),
    rows: counts.map(({ name, before, now }) => toChangeRow(name, before, now)),
    totals: toChangeRow(
      upperFirst(toReportWords(briefing).doneName),
      doneOf(previous.summary.states),
      doneOf(summary.states),
    ),
    notes: [
      ...(previous.summary.unitCount === summary.unitCount
        ? []
        : [toOtherCountNote(previous.summary.unitCount, summary.unitCount)]),
      ...(counts.some(hasFallen) ? [FALLEN_NOTE] : []),
    ],
  };
}

/** Without it more finished units would look like progress, where there are only more units. */
function toOtherCountNote(before: number, now: number): string {
  return `Kỳ trước có ${formatCount(before)} đơn vị, kỳ này có ${formatCount(now)} đơn vị.`;
}

/** Without it a unit that has not reported would look like one that has lost ground. */
const FALLEN_NOTE = "Đơn vị chưa có số liệu của kỳ này không được tính là hoàn thành.";

interface StrandChange {
  readonly name: string;
  readonly before: Told<number>;
  readonly now: Told<number>;
}

function hasFallen({ before, now }: StrandChange): boolean {
  return before !== WITHHELD && now !== WITHHELD && now < before;
}

function doneIn({ strands }: ToldSummary, strand: string): Told<number> {
  const counts = strands.get(strand);
  return counts === WITHHELD ? WITHHELD : (counts?.states.done ?? 0);
}

function doneOf(states: ToldSummary["states"]): Told<number> {
  return states === WITHHELD ? WITHHELD : states.done;
}

/** The change is told only beside both counts: with one of them it would tell the other. */
function toChangeRow(name: string, before: Told<number>, now: Told<number>): RowView {
  const isTold = before !== WITHHELD && now !== WITHHELD;
  const change = isTold ? toSignedText(now - before) : WITHHELD_TEXT;
  return {
    header: textCell(name),
    cells: [toToldText(before), toToldText(now), change].map(textCell),
  };
}

function toSignedText(change: number): string {
  const sign = change > 0 ? "+" : change < 0 ? "−" : "";
  return `${sign}${formatCount(Math.abs(change))}`;
}
