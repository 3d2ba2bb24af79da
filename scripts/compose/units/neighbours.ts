import type { Unit } from "../../model/report/period.ts";
import type { LinkView } from "../views/common.ts";
import { toBlockAnchor, toBlockTitle, type BlockOfUnits } from "./list-units.ts";
import type { NeighboursView } from "../views/pages.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toPagePath } from "../../model/report/site-pages.ts";
import { linkTo } from "../frame/links.ts";

/** A unit with the units before and after it in its block, or among all without blocks, in the order of the list. */
export interface UnitPlace {
  readonly block: BlockOfUnits["block"];
  readonly unit: Unit;
  readonly previous: Unit | null;
  readonly next: Unit | null;
}

export function listPlaces({ block, units }: BlockOfUnits): readonly UnitPlace[] {
  return units.map((unit, at) => ({
    block,
    unit,
    previous: units[at - 1] ?? null,
    next: units[at + 1] ?? null,
  }));
}

/** Links to the list of all units and to the unit's block in it. */
export function composeTrail({ block }: UnitPlace): readonly LinkView[] {
  if (block === null) return [linkTo("units")];
  return [
    linkTo("units"),
    { label: toBlockTitle(block), href: `${toPagePath("units")}#${toBlockAnchor(block)}` },
  ];
}

export function composeNeighbours({ block, previous, next }: UnitPlace): NeighboursView {
  const toLink = (other: Unit | null): LinkView | null =>
    other === null ? null : { label: other.name, href: toPagePath("unit", other.id) };
  return {
    title: block === null ? "Đơn vị khác" : `Đơn vị khác của ${lowerFirst(toBlockTitle(block))}`,
    previous: toLink(previous),
    next: toLink(next),
  };
}
