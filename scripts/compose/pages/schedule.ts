import type { Briefing } from "../audience/briefing.ts";
import { citeInFull } from "../words/citations.ts";
import { composeProgressChart, tellNoProgress } from "../charts/progress.ts";
import { composeTimeLine } from "../charts/time-line.ts";
import { formatInSentence, formatMoment } from "../../model/days/moment.ts";
import { listSpans, type Postponement } from "../../model/report/period.ts";
import { upperFirst } from "../words/sentences.ts";
import { toWindowLabel } from "../words/days/window-texts.ts";
import { composePostponement } from "../words/days/postponement-texts.ts";
import type { ScheduleView } from "../views/pages.ts";
import type { ReportView } from "../views/report.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import { tellCongresses } from "../units/congress-counts.ts";
import { describeStanding } from "../papers/standing.ts";
import { tellsTimes } from "../frame/navigation.ts";
import { nameSchedulePage } from "../frame/links.ts";
import type { Edition } from "../report/edition.ts";
import { describePage } from "../feeds/describe-state.ts";
import type { PageContent, SiteContent } from "./page-content.ts";

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
    // In words the lead says it already.
    progress: progress?.isComparing === true ? progress : null,
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
  const congresses = tellCongresses(briefing);
  // Both would say how many have held their congress.
  const standing = hasProgress && congresses === "" ? describeStanding(briefing) : "";
  return [about, none, standing, congresses].filter((text) => text !== "").join(" ");
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
