import { toPagePath } from "../../model/site-pages.ts";
import type { SendingState } from "../../model/completeness.ts";
import type { ProgressState, Verdict } from "../../model/evaluation.ts";
import type { Clearance } from "../values/clearance.ts";
import { OUR_DEFECT, type Finding, type Tell } from "../finding.ts";
import { toPlainWords } from "../read/plain-words.ts";
import { isInside, toElementText, type PageElement, type ReadPage } from "../read/page.ts";
import { splitSentences } from "../read/split-sentences.ts";
import { tellNamed } from "../people/tell-named.ts";

/** Where the pages of units lie, and their list. */
const UNITS_FOLDER = `site/${toPagePath("units").replace("index.html", "")}`;

/** Elements of which each tells one thing. */
const ROWS = new Set("tr li p dd dt figcaption caption h1 h2 h3 title subtitle summary".split(" "));
const UNIT_PAGE = /^site\/don-vi\/([^/]+)\//;
/**
 * Labels of a unit's page that come from no field. The guard keeps its own list, so that a line that
 * compose adds stops the build until somebody has looked at it.
 */
export const OWN_LABELS: ReadonlySet<string> = new Set(
  [
    "Loại đơn vị",
    "Khối",
    "Đơn vị làm điểm",
    "Tình trạng tổ chức đại hội",
    "Thời gian tổ chức theo kế hoạch",
    "Tạm hoãn",
  ].map(toPlainWords),
);

/** Which states blame the unit that has them: only internal pages may give such a word to a script. */
const IS_BLAMING: Readonly<Record<ProgressState | Verdict | SendingState, boolean>> = {
  done: false,
  underway: false,
  late: true,
  notStarted: true,
  met: false,
  exceeded: false,
  notMet: true,
  noData: true,
  notApplicable: false,
  sent: false,
  silent: true,
  stale: true,
  unreadable: true,
};
const BLAMING_STATES = new Set(
  Object.entries(IS_BLAMING).flatMap(([state, isBlaming]) => (isBlaming ? [state] : [])),
);

/** Tells if a page says of a named unit what only totals may say. */
export function checkUnits(
  file: string,
  page: ReadPage,
  { clearance, tell }: { readonly clearance: Clearance; readonly tell: Tell },
): void {
  if (file.startsWith(UNITS_FOLDER)) tellHiddenFields(page, clearance, tell);
  if (UNIT_PAGE.test(file)) tellUnknownLabels(page, clearance, tell);
  tellHiddenStates(page, tell);
  for (const element of page.elements) {
    if (ROWS.has(element.name)) tellBlame(element, page, { clearance, tell });
  }
}

function tellHiddenStates(page: ReadPage, tell: Tell): void {
  for (const { name, attributes } of page.elements)
    for (const [key, value] of attributes)
      if (key.startsWith("data-") && BLAMING_STATES.has(value))
        tell({
          what: `phần tử <${name}> mang tình trạng «${value}» của đơn vị ở ${key}`,
          source: null,
          cure: OUR_DEFECT,
        });
}

/** Digits do not show which count they are, but the label beside them or above their column does. */
function tellHiddenFields(page: ReadPage, { hiddenFields }: Clearance, tell: Tell): void {
  for (const label of listLabels(page))
    if (hiddenFields.has(toPlainWords(label)))
      tell({
        what: `nêu «${label}» theo từng đơn vị, trong khi trường này không công khai theo đơn vị`,
        source: "data/bieu-mau.yaml",
        cure: "hãy kiểm tra cong_khai của trường; nếu đã đúng thì " + OUR_DEFECT,
      });
}

function tellUnknownLabels(page: ReadPage, clearance: Clearance, tell: Tell): void {
  const facts = page.elements.filter(
    (one) => one.name === "dt" && isInside(one, ({ name }) => name === "main"),
  );
  for (const fact of facts) {
    const label = toElementText(fact, page);
    const words = toPlainWords(label);
    if (OWN_LABELS.has(words) || clearance.unitFields.has(words)) continue;
    if (clearance.hiddenFields.has(words)) continue;
    tell({
      what: `có dòng lạ «${label}» trên trang của một đơn vị`,
      source: null,
      cure: OUR_DEFECT,
    });
  }
}

/** A unit's page, and which fields it tells. */
export interface ToldFields {
  readonly file: string;
  readonly fields: ReadonlySet<string>;
}

/** The fields that a page of a unit tells; `null` for any other page. */
export function listToldFields(
  file: string,
  page: ReadPage,
  { unitFields }: Clearance,
): ToldFields | null {
  if (!UNIT_PAGE.test(file)) return null;
  const labels = listLabels(page).filter((label) => unitFields.has(toPlainWords(label)));
  return { file, fields: new Set(labels) };
}

/** A page that lacks a line of its type shows readers that this unit has sent nothing. */
export function findGaps(pages: readonly ToldFields[], { typeOf }: Clearance): readonly Finding[] {
  const byType = new Map<string, ToldFields[]>();
  for (const page of pages) {
    const type = typeOf.get(UNIT_PAGE.exec(page.file)?.[1] ?? "") ?? "";
    byType.set(type, [...(byType.get(type) ?? []), page]);
  }
  return [...byType.values()].flatMap((group) => {
    const all = new Set(group.flatMap(({ fields }) => [...fields]));
    return group.flatMap(({ file, fields }) =>
      [...all].filter((label) => !fields.has(label)).map((label) => toGap(file, label)),
    );
  });
}

function toGap(file: string, label: string): Finding {
  const what = `thiếu dòng «${label}» mà trang đơn vị cùng loại có, nên lộ đơn vị chưa gửi số liệu`;
  return { files: [file], what, source: null, cure: OUR_DEFECT };
}

function listLabels(page: ReadPage): readonly string[] {
  return page.elements
    .filter(
      ({ name, attributes }) =>
        name === "dt" || (name === "th" && attributes.get("scope") !== "row"),
    )
    .map((one) => toElementText(one, page));
}

function tellBlame(
  element: PageElement,
  page: ReadPage,
  { clearance, tell }: { readonly clearance: Clearance; readonly tell: Tell },
): void {
  const { failures } = clearance;
  const isShortcoming = isInside(element, ({ attributes }) =>
    /^han-che-\d+$/.test(attributes.get("id") ?? ""),
  );
  const find = isShortcoming ? failures.findNamed : failures.findBlamed;
  tellNamed(splitSentences(listPieces(element, page)), find, tell);
}

/** A row in pieces, one for each cell; the text of any other element in one piece. */
function listPieces(element: PageElement, page: ReadPage): readonly string[] {
  if (element.name !== "tr") return [toElementText(element, page)];
  const cells = page.elements.filter(({ parent }) => parent === element);
  const cuts = [element.from, ...cells.flatMap(({ from, until }) => [from, until]), element.until];
  return cuts.slice(1).map((until, index) => {
    const from = cuts[index] ?? until;
    return toElementText({ ...element, from, until }, page);
  });
}
