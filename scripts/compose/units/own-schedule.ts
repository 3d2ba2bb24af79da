import { formatDate } from "../../model/format-date.ts";
import type { Unit } from "../../model/period.ts";
import { toInstrumentHref } from "../frame/links.ts";
import type { Briefing } from "../audience/briefing.ts";
import { citeShort } from "../words/citations.ts";
import type { FactView, LinkView } from "../views/common.ts";
import { composePostponement } from "../words/postponement-texts.ts";
import { toScheduleState } from "./schedule-state.ts";

/** The schedule of a unit's congress: its state, the planned days, each postponement. */
export function composeOwnSchedule(unit: Unit, { dataset, period }: Briefing): readonly FactView[] {
  const { plannedWindow } = period;
  const { kind, word } = toScheduleState(unit.block, period);
  return [
    ...(kind === "open" ? [] : [{ label: "Tình trạng tổ chức đại hội", value: word }]),
    ...(plannedWindow === null
      ? []
      : [
          {
            label: "Thời gian tổ chức theo kế hoạch",
            value: `từ ngày ${formatDate(plannedWindow.from)} đến ngày ${formatDate(plannedWindow.until)}`,
          },
        ]),
    ...listPauses(unit, period).map((pause) => ({
      label: "Tạm hoãn",
      value: composePostponement(pause, dataset.blocks),
    })),
  ];
}

/**
 * The instruments of a unit's schedule, indicators and changes, in rank order. The page does not tell which
 * shortcomings and solutions are about the unit: that would tell its failure.
 */
export function linkInstruments(unit: Unit, { dataset, period }: Briefing): readonly LinkView[] {
  const used = new Set([
    period.plannedWindow?.instrument,
    ...listPauses(unit, period).map(({ instrument }) => instrument),
    ...period.reorganizations
      .filter(({ into }) => into.includes(unit.id))
      .map(({ instrument }) => instrument),
    ...dataset.indicators
      .filter(({ unitTypes }) => unitTypes.includes(unit.type))
      .map(({ instrument }) => instrument),
  ]);
  return dataset.instruments
    .filter(({ id }) => used.has(id))
    .map((instrument) => ({
      label: citeShort(instrument),
      href: toInstrumentHref(instrument.id),
    }));
}

function listPauses(unit: Unit, { postponements }: Briefing["period"]) {
  return postponements.filter(({ blocks }) => blocks.includes(unit.block));
}
