import type { ToldText } from "../../model/report/pack.ts";
import { assertNever } from "../../model/never.ts";
import { renderPageHtml } from "../figures/render-markdown.ts";
import type { Edition, PublicEditions } from "../report/edition.ts";
import type { FactView } from "../views/common.ts";
import type { ItemView, SectionView, ShortcomingView, SolutionView } from "../views/report.ts";

/** What people have written for the site: the reports of all periods, and its own pages. */
export function toToldTexts(editions: PublicEditions): readonly ToldText[] {
  const [{ briefing: newest }] = editions;
  const pages = newest.dataset.pages.map(({ title, prose }) => ({
    period: null,
    section: "Trang",
    title,
    status: "",
    text: toBareText(renderPageHtml(prose, newest)),
  }));
  return [...editions.flatMap(toReportTexts), ...pages].filter(
    ({ text, status }) => text + status !== "",
  );
}

function toReportTexts({ briefing, report }: Edition): readonly ToldText[] {
  const period = briefing.period.date;
  const toProse = (title: string, html: string): ToldText => ({
    period,
    section: "",
    title,
    status: "",
    text: toBareText(html),
  });
  return [
    toProse("Tiêu đề", report.title),
    toProse("Mở đầu", report.openingHtml),
    ...report.sections.flatMap((section) =>
      section.kind === "prose"
        ? [toProse(section.title, section.bodyHtml)]
        : toItems(section).map((item) => ({ period, section: section.title, ...item })),
    ),
    toProse("Kết thúc", report.closingHtml),
  ];
}

/** Charts and sentences about figures are told by the figures. */
function toItems(
  section: Exclude<SectionView, { readonly kind: "prose" }>,
): readonly Pick<ToldText, "title" | "status" | "text">[] {
  switch (section.kind) {
    case "figures":
      return [];
    case "statements":
      return section.items.map((item) => toItem(item, [], ""));
    case "shortcomings":
      return section.items.map((item) =>
        toItem(item, [...item.handling, ...item.task], item.status.word),
      );
    case "solutions":
      return section.items.map((item) => toItem(item, item.task, ""));
    default:
      return assertNever(section);
  }
}

function toItem(
  { title, leadHtml, restHtml }: ItemView | ShortcomingView | SolutionView,
  facts: readonly FactView[],
  status: string,
): Pick<ToldText, "title" | "status" | "text"> {
  const told = facts.map(({ label, value }) => `${label}: ${value}.`);
  return { title, status, text: [toBareText(`${leadHtml} ${restHtml}`), ...told].join(" ").trim() };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The words of our own markup, which escapes these four signs. */
function toBareText(html: string): string {
  return html
    .replace(/<\/?(?:strong|em|a|span)\b[^>]*>/gu, "")
    .replace(/<[^>]*>/gu, " ")
    .replace(/&(amp|lt|gt|quot);/gu, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/\s+/gu, " ")
    .trim();
}
