import type { ChartSpec } from "../../scripts/compose/views/chart-spec.ts";
import { ROLE_PAINTS, type Role } from "../../scripts/render/charts/role-paint.ts";

const TILE_PX = 10;

/** The pattern that a role has in the picture; `null`: the role has a plain fill. */
export function paintPattern(role: Role, context: CanvasRenderingContext2D): CanvasPattern | null {
  const { pattern, fill, patternColour } = ROLE_PAINTS[role];
  if (pattern === "none") return null;
  const tile = document.createElement("canvas");
  tile.width = TILE_PX;
  tile.height = TILE_PX;
  const brush = tile.getContext("2d");
  if (brush === null) return null;
  brush.fillStyle = pattern === "dots" ? "#ffffff" : fill;
  brush.fillRect(0, 0, TILE_PX, TILE_PX);
  brush.fillStyle = patternColour;
  brush.strokeStyle = patternColour;
  brush.lineWidth = 2;
  if (pattern === "dots") brush.arc(TILE_PX / 2, TILE_PX / 2, 1.2, 0, 2 * Math.PI);
  else drawDiagonals(brush, pattern === "risingLines");
  if (pattern === "dots") brush.fill();
  else brush.stroke();
  return context.createPattern(tile, "repeat");
}

/** Draws lines through the corners of the tile too, so that they continue on the next tile. */
function drawDiagonals(brush: CanvasRenderingContext2D, isRising: boolean): void {
  const [from, to] = isRising ? [TILE_PX, 0] : [0, TILE_PX];
  for (const shift of [-TILE_PX, 0, TILE_PX]) {
    brush.moveTo(shift, from);
    brush.lineTo(shift + TILE_PX, to);
  }
}

/** A context that uses a role's pattern when it is told to fill with the role's colour. */
export function withPatterns(
  context: CanvasRenderingContext2D,
  spec: ChartSpec,
): CanvasRenderingContext2D {
  const patterns = new Map(
    spec.series.map(({ role }) => [ROLE_PAINTS[role].fill, paintPattern(role, context)]),
  );
  return new Proxy(context, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value; // `as`: bind gives any
    },
    set(target, key, value: unknown) {
      const painted =
        key === "fillStyle" && typeof value === "string" ? (patterns.get(value) ?? value) : value;
      return Reflect.set(target, key, painted, target);
    },
  });
}
