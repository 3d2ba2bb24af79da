import { groupBy } from "../../model/group-by.ts";
import { toPagePath } from "../../model/report/site-pages.ts";
import type { SendingState } from "../../model/judgement/completeness.ts";
import type { ProgressState, Verdict } from "../../model/judgement/evaluation.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Clearance } from "../values/clearance.ts";
import { type Finding, type Tell } from "../finding.ts";
import { toPlainWords } from "../read/plain-words.ts";
import { findUnitOf } from "./names.ts";
import { isInside, toElementText, type PageElement, type ReadPage } from "../read/page.ts";

/** Where the pages of units lie, and their list. */
const UNITS_FOLDER = `site/${toPagePath("units").replace("index.html", "")}`;

const UNIT_PAGE = /^site\/don-vi\/([^/]+)\//;
/**
 * Labels of a unit's page that come from no field. The guard keeps its own list, so that a line that
 * compose adds stops the build until somebody has looked at it.
 */
export const OWN_LABELS: ReadonlySet<string> = new Set(
  [
    "Loại đơn vị",
    "Khối",
    "Tình trạng của khối",
    "Đơn vị làm điểm",
    "Tình trạng tổ chức đại hội",
    "Thời gian tổ chức theo kế hoạch",
    "Tạm hoãn",
  ].map(toPlainWords),
);

/** Columns of the table of units that come from no field. */
const OWN_HEADS: ReadonlySet<string> = new Set(
  ["Đơn vị", "Loại", "Khối", "Tổ chức đại hội", "Làm điểm"].map(toPlainWords),
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
  notDue: false,
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
  { knowledge, tell }: { readonly knowledge: Knowledge; readonly tell: Tell },
): void {
  if (file.startsWith(UNITS_FOLDER)) tellHiddenFields(page, knowledge, tell);
  if (UNIT_PAGE.test(file)) tellUnknownLabels(page, knowledge, tell);
  tellHiddenStates(page, tell);
  tellUnknownHeads(page, knowledge, tell);
}

function tellHiddenStates(page: ReadPage, tell: Tell): void {
  for (const { name, attributes } of page.elements)
    for (const [key, value] of attributes)
      if (key.startsWith("data-") && BLAMING_STATES.has(value))
        tell({
          what: `phần tử <${name}> mang tình trạng «${value}» của đơn vị ở ${key}`,
          source: null,
        });
}

/** Digits do not show which count they are, but the label beside them or above their column does. */
function tellHiddenFields(page: ReadPage, { hiddenFields, readText }: Knowledge, tell: Tell): void {
  for (const label of listLabels(page))
    if (hiddenFields.has(readText(label).words))
      tell({
        what: `nêu «${label}» theo từng đơn vị, trong khi trường này không công khai theo đơn vị`,
        source: "data/bieu-mau.yaml",
      });
}

function tellUnknownLabels(page: ReadPage, knowledge: Knowledge, tell: Tell): void {
  const facts = page.elements.filter(
    (one) => one.name === "dt" && isInside(one, ({ name }) => name === "main"),
  );
  for (const fact of facts) {
    const label = toElementText(fact, page);
    const { words } = knowledge.readText(label);
    if (OWN_LABELS.has(words) || knowledge.unitFields.has(words)) continue;
    if (words === knowledge.pilotName) continue;
    if (knowledge.hiddenFields.has(words)) continue;
    tell({
      what: `có dòng lạ «${label}» trên trang của một đơn vị`,
      source: null,
    });
  }
}

/** A table with links to units may say of each only what somebody has looked at. */
function tellUnknownHeads(
  page: ReadPage,
  { unitFields, pilotName, readText }: Knowledge,
  tell: Tell,
): void {
  const tables = new Set(page.elements.filter(isUnitLink).flatMap((one) => findTable(one) ?? []));
  if (tables.size === 0) return;
  for (const head of page.elements) {
    const table = head.attributes.get("scope") === "col" ? findTable(head) : undefined;
    if (table === undefined || !tables.has(table)) continue;
    const label = toElementText(head, page);
    const { words } = readText(label);
    if (OWN_HEADS.has(words) || unitFields.has(words) || words === pilotName) continue;
    tell({ what: `có cột lạ «${label}» cạnh tên đơn vị`, source: null });
  }
}

const isUnitLink = ({ name, attributes }: PageElement) =>
  name === "a" && findUnitOf(attributes.get("href") ?? "") !== undefined;

function findTable(element: PageElement): PageElement | undefined {
  if (element.name === "table") return element;
  return element.parent === null ? undefined : findTable(element.parent);
}

/** A unit's page, and which fields it tells. */
export interface ToldFields {
  readonly file: string;
  readonly fields: readonly string[];
}

/** The fields that a page of a unit tells; `null` for any other page. */
export function listToldFields(
  file: string,
  page: ReadPage,
  { unitFields, readText }: Knowledge,
): ToldFields | null {
  if (!UNIT_PAGE.test(file)) return null;
  const labels = listLabels(page).filter((label) => unitFields.has(readText(label).words));
  return { file, fields: [...new Set(labels)] };
}

/** A page that lacks a line of its type, of which the form asks the unit, shows readers that it has sent nothing. */
export function findGaps(
  pages: readonly ToldFields[],
  { typeOf, unasked }: Clearance,
): readonly Finding[] {
  const byType = groupBy(pages, (page) => typeOf.get(toUnit(page)));
  return [...byType.values()].flatMap((group) => {
    const all = new Set(group.flatMap(({ fields }) => fields));
    return group.flatMap((page) => {
      const told = new Set(page.fields);
      const silent = unasked.get(toUnit(page));
      return [...all]
        .filter((label) => !told.has(label) && silent?.has(toPlainWords(label)) !== true)
        .map((label) => toGap(page.file, label));
    });
  });
}

const toUnit = ({ file }: ToldFields) => UNIT_PAGE.exec(file)?.[1] ?? "";

function toGap(file: string, label: string): Finding {
  const what = `thiếu dòng «${label}» mà trang đơn vị cùng loại có, nên lộ đơn vị chưa gửi số liệu`;
  return { files: [file], what, source: null };
}

function listLabels(page: ReadPage): readonly string[] {
  return page.elements
    .filter(
      ({ name, attributes }) =>
        name === "dt" || (name === "th" && attributes.get("scope") !== "row"),
    )
    .map((one) => toElementText(one, page));
}
