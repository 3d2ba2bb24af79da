import type { Dataset } from "../dataset.ts";
import { isForEveryone } from "../report/outline.ts";
import type { Period } from "../report/period.ts";
import type {
  Finding,
  Order,
  Prose,
  ReportProse,
  Shortcoming,
  Solution,
  Statement,
} from "./report.ts";

/** A running text for everyone, with its item where it is one. */
export interface PublicPart {
  readonly prose: Prose;
  readonly item: Statement | Shortcoming | Solution | null;
}

/** What everyone may read of a report and of its summary, now or from a later day on. */
export function listPublicParts({ report, conclusion }: Public): readonly PublicPart[] {
  return [
    ...(conclusion === null ? [] : [{ prose: conclusion, item: null }]),
    ...(report === null ? [] : listPartsOf(report)),
  ];
}

type Public = Pick<Period, "report" | "conclusion">;

function listPartsOf(report: ReportProse): readonly PublicPart[] {
  const { opening, closing, prose, statements, shortcomings, solutions } = report;
  const sections = [...prose].filter(([section]) => isForEveryone(section));
  const open = [...statements].filter(([section]) => isForEveryone(section));
  const items = [...open.flatMap(([, own]) => own), ...shortcomings, ...solutions];
  return [
    ...[opening, ...sections.map(([, own]) => own), ...(closing === null ? [] : [closing])].map(
      (own) => ({ prose: own, item: null }),
    ),
    ...items.filter(({ isPublic }) => isPublic).map((item) => ({ prose: item.prose, item })),
  ];
}

/** The words of a public item that its file clears beside its prose. */
export function listClearedTexts(item: PublicPart["item"]): readonly string[] {
  const internal: Partial<Finding & Order> = item?.internal ?? {};
  return (internal.cleared ?? []).flatMap(({ part }) => {
    const value = internal[part];
    return typeof value === "string" ? [value] : [];
  });
}

/** Every running text for everyone, of all periods and pages. */
export function listPublicProse({
  periods,
  pages,
}: {
  readonly periods: readonly Public[];
  readonly pages: Dataset["pages"];
}): readonly Prose[] {
  return [...periods.flatMap(listPublicParts), ...pages.map(({ prose }) => ({ prose }))].map(
    ({ prose }) => prose,
  );
}
