import { readCongress } from "../../model/days/congress.ts";
import { isBefore } from "../../model/days/moment.ts";
import type { Unit } from "../../model/report/period.ts";
import { isAmong, type Membership } from "../../model/form/scope.ts";
import { toInstrumentHref } from "../frame/links.ts";
import type { Briefing } from "../audience/briefing.ts";
import { citeShort } from "../words/citations.ts";
import type { FactView, LinkView } from "../views/common.ts";
import { composePostponement } from "../words/days/postponement-texts.ts";
import { toWindowText } from "../words/days/window-texts.ts";
import { tellsCongresses, toScheduleState } from "./schedule-state.ts";

/** The schedule of a unit's congress: its state, the planned days, each postponement. */
export function composeOwnSchedule(unit: Unit, briefing: Briefing): readonly FactView[] {
  const { dataset, period } = briefing;
  const { plannedWindow } = period;
  const { kind, word, text } = toScheduleState(unit, briefing);
  const isOwn = kind === "held" || kind === "dated";
  return [
    ...(kind === "open" && !tellsCongresses(dataset.form)
      ? []
      : [{ label: "Tình trạng tổ chức đại hội", value: isOwn ? text : word }]),
    ...(plannedWindow === null
      ? []
      : [
          {
            label: "Thời gian tổ chức theo kế hoạch",
            value: toWindowText(plannedWindow),
          },
        ]),
    ...listOwnPauses(unit, briefing).map((pause) => ({
      label: "Tạm hoãn",
      value: composePostponement(pause, dataset),
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
      .filter((indicator) => isOpenlyAmong(unit, indicator))
      .map(({ instrument }) => instrument),
  ]);
  return dataset.instruments
    .filter(({ id }) => used.has(id))
    .map((instrument) => ({
      label: citeShort(instrument),
      href: toInstrumentHref(instrument.id),
    }));
}

/** The postponements that concern its congress: none that begins when it has been held. */
export function listOwnPauses(unit: Unit, { dataset, period }: Briefing) {
  const { held } = readCongress(unit, dataset.form);
  return listPauses(unit, period).filter(({ from }) => held === null || !isBefore(held, from));
}

/** Whether everybody may know that a scope has the unit: a list of units is not public. */
export function isOpenlyAmong(unit: Unit, scope: Membership): boolean {
  return scope.units === null && isAmong(unit, scope);
}

function listPauses(unit: Unit, { postponements }: Briefing["period"]) {
  return postponements.filter(({ units }) => units.has(unit.id));
}
