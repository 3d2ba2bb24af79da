import type { MarkRole } from "../../compose/views/chart-spec.ts";
import { CHART_MUTED_INK, PAINTS, PAPER } from "./role-paint.ts";
import { toHundredths } from "./svg-texts.ts";

/** The middle of a mark. */
export interface Place {
  readonly xPx: number;
  readonly yPx: number;
}

/** A filled dot, a cross, a line, a ring of dashes: shapes differ without colour. */
export function toMarkMarkup(role: MarkRole, places: readonly Place[], radiusPx: number): string {
  if (places.length === 0) return "";
  const r = toHundredths(radiusPx);
  switch (role) {
    case "done":
      return toDots(places, radiusPx);
    case "notMet": {
      const cross = `l${2 * r} ${2 * r}m0-${2 * r}l-${2 * r} ${2 * r}`;
      return `<path d="${toPath(places, [-r, -r], cross)}" ${toStroke(PAINTS.notMet, 0.62 * r)}/>`;
    }
    case "notDue":
      return `<path d="${toPath(places, [-r, 0], `h${2 * r}`)}" ${toStroke(CHART_MUTED_INK, 0.5 * r)}/>`;
    case "noData":
      return `<path d="${toPath(places, [-r, 0], toCircle(r))}" ${toStroke(CHART_MUTED_INK, 1.2)} stroke-dasharray="2 1.5"/>`;
  }
}

function toDots(places: readonly Place[], radiusPx: number): string {
  const stroke = toStroke(PAINTS.done, 2 * toHundredths(radiusPx));
  return `<path d="${toPath(places, [0, 0], "h.01")}" ${stroke} stroke-linecap="round"/>`;
}

/** Hollow, for what is over: on white, so that no line shows through. */
export function toRings(places: readonly Place[], radiusPx: number): string {
  if (places.length === 0) return "";
  const r = toHundredths(radiusPx);
  const path = toPath(places, [-r, 0], toCircle(r));
  return `<path d="${path}" fill="${PAPER}" stroke="${PAINTS.done}" stroke-width="1.8"/>`;
}

function toCircle(r: number): string {
  return `a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
}

function toPath(
  places: readonly Place[],
  [dx, dy]: readonly [number, number],
  shape: string,
): string {
  return places
    .map(({ xPx, yPx }) => `M${toHundredths(xPx + dx)} ${toHundredths(yPx + dy)}${shape}`)
    .join("");
}

function toStroke(colour: string, widthPx: number): string {
  return `fill="none" stroke="${colour}" stroke-width="${toHundredths(widthPx)}"`;
}
