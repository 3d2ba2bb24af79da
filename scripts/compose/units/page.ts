import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field, Form } from "../../model/form/form.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { toPilotWords } from "../words/report-words.ts";
import { lowerFirst } from "../words/sentences.ts";
import type { Unit } from "../../model/report/period.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { toValueText } from "../../model/form/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { PageContent, SiteContent } from "../pages/page-content.ts";
import { toSourceColumn } from "../pages/source-column.ts";
import { composeBlockState } from "./block-state.ts";
import { listByBlock } from "./list-units.ts";
import { toScopeNote } from "../words/units/scope-text.ts";
import { composeNeighbours, composeTrail, listPlaces, type UnitPlace } from "./neighbours.ts";
import { composeOwnSchedule, isOpenlyAmong, linkInstruments } from "./own-schedule.ts";
import { tellReorganizations } from "../words/units/reorganization-texts.ts";
import { toParticularsTexts } from "../words/indicators/particulars-text.ts";
import { upperFirst } from "../words/sentences.ts";
import { toRuleText } from "../words/indicators/threshold-text.ts";
import type { FactGroupView, FactView } from "../views/common.ts";
import type { UnitPageView } from "../views/pages.ts";

/** `don-vi/<id>/`: a page for each unit. */
export function composeUnitPages({
  editions: [{ briefing }],
}: SiteContent): readonly PageContent<UnitPageView>[] {
  const { period, dataset } = briefing;
  const places = listByBlock(period.units, dataset.blocks).flatMap(listPlaces);
  return places.map((place) => ({
    id: place.unit.id,
    title: place.unit.name,
    description: `${place.unit.name}. ${dataset.issuer.name}, ${lowerFirst(toAsOfText(briefing))}.`,
    briefing,
    view: composeUnitPage(place, briefing),
  }));
}

function composeUnitPage(place: UnitPlace, briefing: Briefing): UnitPageView {
  const { unit } = place;
  const { dataset } = briefing;
  const indicators = dataset.indicators.filter((indicator) => isOpenlyAmong(unit, indicator));
  const source = toSourceColumn(indicators, dataset);
  return {
    name: unit.name,
    trail: composeTrail(place),
    identity: [...composeIdentity(unit, briefing), ...composeBlockState(unit, briefing)],
    untoldText: toUntoldText(briefing),
    changes: tellReorganizations(briefing, { unit: unit.id }),
    groups: composeFieldGroups(unit, dataset.form.fields, briefing),
    schedule: composeOwnSchedule(unit, briefing),
    standards: {
      caption: `Chỉ tiêu áp dụng (${formatCount(indicators.length)})`,
      columns: columnsOf(["Chỉ tiêu", "Mức quy định", ...source.headings]),
      rows: indicators.map((indicator) => ({
        header: textCell(`${indicator.name}${toScopeNote(indicator, dataset)}`),
        cells: [
          textCell(upperFirst(toRuleText(indicator, dataset.form))),
          ...source.cellsOf(indicator),
        ],
      })),
      totals: null,
      notes: [],
    },
    instruments: linkInstruments(unit, briefing),
    neighbours: composeNeighbours(place),
  };
}

/**
 * Why the page has no results of the unit; empty where there are none to withhold, or data allows to name units. Whether
 * some unit is named now does not matter: else the sentence would come and go with the results.
 */
export function toUntoldText({ dataset }: Pick<Briefing, "dataset">): string {
  const { indicators, strands } = dataset;
  const mayName = [...indicators, ...strands].some(({ mayNameUnits }) => mayNameUnits);
  return indicators.length === 0 || mayName ? "" : UNTOLD;
}

const UNTOLD =
  "Kết quả thực hiện chỉ tiêu chỉ công khai chung cho các đơn vị, để không chỉ ra tập thể, cá nhân cụ thể.";

/** The type and, where there are blocks, the block of a unit, and why it is a pilot. */
export function composeIdentity(
  unit: Unit,
  { dataset }: Pick<Briefing, "dataset">,
): readonly FactView[] {
  return [
    {
      label: "Loại đơn vị",
      value: dataset.unitTypes.find(({ id }) => id === unit.type)?.name ?? "",
    },
    ...dataset.blocks
      .filter(({ id }) => id === unit.block)
      .map(({ name }) => ({ label: "Khối", value: name })),
    ...(unit.isPilot
      ? [
          {
            label: upperFirst(toPilotWords(dataset.issuer).sentence),
            value: unit.pilotReason ?? "có",
          },
        ]
      : []),
  ];
}

/** Reported fields by group, in the order of the form. Groups and fields without values are left out. */
export function composeFieldGroups(
  unit: Unit,
  fields: readonly Field[],
  { dataset }: Pick<Briefing, "dataset">,
): readonly FactGroupView[] {
  return dataset.form.groups
    .map(({ id, name }) => ({
      title: name,
      facts: fields
        .filter((field) => field.group === id)
        .flatMap((field) => {
          const value = unit.values?.get(field.id);
          return value === undefined
            ? []
            : [{ label: field.name, value: toAnswerText(unit, { field, value }, dataset.form) }];
        }),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** A value and what the unit says of it: `15 người (tính đến ngày 31/3/2020; nguồn: …)`. */
function toAnswerText(
  { particulars }: Unit,
  { field, value }: { readonly field: Field; readonly value: FieldValue },
  form: Form,
): string {
  const besides = toParticularsTexts(
    { field, value, particulars: particulars.get(field.id) },
    form,
  );
  const text = toValueText(value, field, "besideName");
  return besides.length === 0 ? text : `${text} (${besides.join("; ")})`;
}
