import type { Unit } from "../../model/period.ts";
import type { LinkView } from "../views/common.ts";
import { toBlockAnchor, toBlockTitle, type BlockOfUnits } from "./list-units.ts";
import type { NeighboursView } from "../views/pages.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toPagePath } from "../../model/site-pages.ts";
import { linkTo } from "../frame/links.ts";

/** A unit among those of its block, as the list of all units has them. */
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

/** From the list of all units to the unit's block in it. */
export function composeTrail({ block }: UnitPlace): readonly LinkView[] {
  return [
    linkTo("units"),
    { label: toBlockTitle(block), href: `${toPagePath("units")}#${toBlockAnchor(block)}` },
  ];
}

/** The units of its block before and after it. */
export function composeNeighbours({ block, previous, next }: UnitPlace): NeighboursView {
  const toLink = (other: Unit | null): LinkView | null =>
    other === null ? null : { label: other.name, href: toPagePath("unit", other.id) };
  return {
    title: `Đơn vị khác của ${lowerFirst(toBlockTitle(block))}`,
    previous: toLink(previous),
    next: toLink(next),
  };
}
