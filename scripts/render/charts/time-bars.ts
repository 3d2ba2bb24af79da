import { CHART_MUTED_INK, PAINTS, PAPER } from "./role-paint.ts";
import { toHundredths } from "./svg-texts.ts";
import { ARROW_PX, type Bar, type PlanBox } from "./time-lanes.ts";

/** A postponement: a full bar, with an arrow where its end is not known. */
export function drawBar(bar: Bar): string {
  return `<path d="${toOutline(bar)}" fill="${PAINTS.done}"/>`;
}

/** The planned time: outlined, and hatched where everybody is put off, so that it is seen to be struck without colour. */
export function drawPlan({ struck, ...box }: PlanBox, prefix: string): string {
  return [
    `<path d="${toOutline(box)}" fill="${PAINTS.share}"/>`,
    ...struck.map(({ leftPx, rightPx }) => {
      const outline = toOutline({ ...box, leftPx, rightPx, isOpen: false });
      return `<path d="${outline}" fill="url(#${prefix}-struck)"/>`;
    }),
    `<path d="${toOutline(box)}" fill="none" stroke="${CHART_MUTED_INK}" stroke-width="1.5"/>`,
  ].join("");
}

function toOutline({ leftPx, rightPx, topPx, bottomPx, isOpen }: Bar): string {
  const [left, right, top, bottom] = [leftPx, rightPx, topPx, bottomPx].map(toHundredths);
  const neck = isOpen ? toHundredths(rightPx - ARROW_PX) : right;
  const tip = isOpen ? `L${right} ${toHundredths((topPx + bottomPx) / 2)}` : "";
  return `M${left} ${top}H${neck}${tip}L${neck} ${bottom}H${left}Z`;
}

/** The lines that strike a time. */
export function toHatchMarkup(prefix: string): string {
  return (
    `<pattern id="${prefix}-struck" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="7" height="7" fill="${PAPER}"/><rect width="1.6" height="7" fill="${CHART_MUTED_INK}"/></pattern>`
  );
}
