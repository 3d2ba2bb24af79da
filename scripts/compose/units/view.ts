import type { Briefing } from "../audience/briefing.ts";
import { composeBlocksOverview } from "./blocks-overview.ts";
import { composeUnitsTable, UNITS_TABLE } from "./table.ts";
import { toCountText } from "../words/units/count-text.ts";
import { toOrders, toUnitChoices } from "./finder-options.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { SCHEDULE_KINDS, toScheduleState, toScheduleWord } from "./schedule-state.ts";
import type { FinderChoice, FinderView, UnitsTableView, UnitsView } from "../views/units.ts";
import { linkTo } from "../frame/links.ts";
import { tellReorganizations } from "../words/units/reorganization-texts.ts";
import { describePage } from "../feeds/describe-state.ts";
import type { PageContent, SiteContent } from "../pages/page-content.ts";
import { toPilotWords, toReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";

/** `don-vi/`: every unit, with search, filters and sorting. */
export function composeUnitsPage({
  editions: [{ briefing }],
}: SiteContent): readonly PageContent<UnitsView>[] {
  const { label: title } = linkTo("units");
  const description = describePage(title, briefing);
  return [{ id: "", title, description, briefing, view: composeUnitsView(briefing) }];
}

/** All units in one table, and the counts by block and state. */
export function composeUnitsView(briefing: Briefing): UnitsView {
  const table = composeUnitsTable(briefing);
  return {
    title: linkTo("units").label,
    leadText: toLeadText(briefing),
    overview: composeBlocksOverview(briefing),
    finder: briefing.period.units.length < 2 ? null : composeFinder(table.columns, briefing),
    table,
    changes: tellReorganizations(briefing),
  };
}

function composeFinder(columns: UnitsTableView["columns"], briefing: Briefing): FinderView {
  const { dataset, period } = briefing;
  return {
    tableId: UNITS_TABLE,
    choices: composeChoices(briefing),
    orders: toOrders(dataset.blocks.length === 0 ? "Thứ tự ban đầu" : "Từng khối", columns),
    countText: toCountText(period.units.length, period.units.length),
  };
}

function toLeadText(briefing: Briefing): string {
  const { unitCount, isWhole } = briefing.summary;
  const { unitName } = toReportWords(briefing);
  if (!isWhole) return `Các ${unitName} đã có trong danh sách; danh sách chưa đủ mọi đơn vị.`;
  return `${formatCount(unitCount)} ${unitName}${toPilotsText(briefing)}.`;
}

function toPilotsText({ summary: { pilotCount, unitCount }, dataset }: Briefing): string {
  const { sentence } = toPilotWords(dataset.issuer);
  if (pilotCount === 0) return "";
  if (pilotCount < unitCount) return `, trong đó ${formatCount(pilotCount)} ${sentence}`;
  return `, ${unitCount === 1 ? "" : "đều "}là ${sentence}`;
}

/** The filters of the table. A filter needs two options at least, and some unit must have each option. */
function composeChoices(briefing: Briefing): readonly FinderChoice[] {
  const { dataset, period } = briefing;
  const { units } = period;
  const pilot = toPilotWords(dataset.issuer);
  const kinds = new Set(units.map((unit) => toScheduleState(unit, briefing).kind));
  const choices: readonly FinderChoice[] = [
    ...toUnitChoices(dataset, units),
    {
      key: "tinh-trang",
      label: "Đại hội",
      allLabel: "Mọi tình trạng",
      options: SCHEDULE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
        value: kind,
        label: toScheduleWord(kind, briefing),
      })),
    },
    {
      key: "diem",
      label: pilot.head,
      allLabel: "Mọi đơn vị",
      options: units.some(({ isPilot }) => isPilot)
        ? [
            { value: "co", label: upperFirst(pilot.sentence) },
            { value: "khong", label: "Đơn vị khác" },
          ]
        : [],
    },
  ];
  return choices.filter(({ options }) => options.length > 1);
}
