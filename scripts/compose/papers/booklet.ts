import { asksUnits } from "../../model/form/form.ts";
import type { Dataset } from "../../model/dataset.ts";
import { tracksProgress } from "../../model/rules/indicator.ts";
import type { Unit } from "../../model/report/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composePaperShell } from "../frame/paper-shell.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { composeUnitView, type Evaluations } from "./unit/sheet.ts";
import { toBlockTitle } from "../units/list-units.ts";
import { lowerFirst } from "../words/sentences.ts";
import type { Paper } from "../views/documents.ts";

/** The path of one booklet and the units that it holds. */
export interface BookletPlan {
  readonly path: string;
  readonly title: string;
  readonly units: readonly Unit[];
}

/** One booklet of all units. */
export function planBooklet({ period }: Briefing): BookletPlan {
  return { path: "noi-bo/tap-don-vi.pdf", title: "Tập phiếu đơn vị", units: period.units };
}

/** Whether there are sheets to bind. */
export function hasBooklets({ dataset }: Pick<Briefing, "dataset">): boolean {
  return asksUnits(dataset.form);
}

/**
 * A booklet for every block with units, or for every type where there are no blocks, for the case that one of all
 * units would be too thick.
 */
export function planPartBooklets({ dataset, period }: Briefing): readonly BookletPlan[] {
  const { blocks, unitTypes } = dataset;
  const parts = blocks.length === 0 ? unitTypes : blocks;
  return parts
    .map(({ id, name }) => ({
      path: `noi-bo/tap-don-vi-${id}.pdf`,
      title: `Tập phiếu đơn vị: ${blocks.length === 0 ? "" : "khối "}${lowerFirst(name)}`,
      units: period.units.filter(({ block, type }) => (block ?? type) === id),
    }))
    .filter(({ units }) => units.length > 0);
}

/** The sheets of the plan's units by block, with a table of contents. */
export function composeBooklet(
  { path, title, units }: BookletPlan,
  briefing: Briefing,
  evaluations: Evaluations,
): Extract<Paper, { template: "booklet" }> {
  const { dataset } = briefing;
  const blocks = (dataset.blocks.length === 0 ? [null] : dataset.blocks).map((own) => ({
    title: own === null ? null : toBlockTitle(own),
    units: units
      .filter(({ block }) => block === (own?.id ?? null))
      .map((unit) => composeUnitView(unit, briefing, evaluations)),
  }));
  return {
    path,
    template: "booklet",
    shell: {
      ...composePaperShell(title, briefing),
      runningHeads: units.map(({ id, name }) => ({ id, text: name })),
    },
    view: {
      issuerName: dataset.issuer.name,
      title,
      asOfText: toAsOfText(briefing),
      resultLabel: nameResult(dataset),
      blocks: blocks.filter((block) => block.units.length > 0),
    },
  };
}

function nameResult(dataset: Dataset): string {
  if (tracksProgress(dataset)) return "Tiến độ chung";
  return dataset.indicators.length > 0 ? "Kết quả" : "";
}
