import type { ChartSeries } from "../compose/chart-spec.ts";

export type Role = ChartSeries["role"];

export interface RolePaint {
  readonly fill: string;
  /** A pattern tells roles apart in black and white; `none`: the plain fill. */
  readonly pattern: "none" | "risingLines" | "fallingLines" | "dots";
  readonly patternColour: string;
  readonly outline: string;
  /** The colour of a text in the bar. */
  readonly ink: string;
}

const INK = "#1f2933";
const PAPER = "#ffffff";

/** The one table of what a role looks like: charts draw with it, the style sheets get it as `--role-…`. */
export const ROLE_PAINTS: Readonly<Record<Role, RolePaint>> = {
  done: paint("#173f4e", PAPER),
  share: paint("#8fb0bc", INK),
  underway: paint("#8fb0bc", INK),
  late: { ...paint("#c0392b", INK), pattern: "risingLines", patternColour: "#f6d5d2" },
  notMet: { ...paint("#c13a2c", INK), pattern: "fallingLines", patternColour: "#f6d5d2" },
  notStarted: { ...paint("#e6ebee", INK), outline: "#7b8794" },
  noData: {
    ...paint("#fdfdfe", INK),
    pattern: "dots",
    patternColour: "#52606d",
    outline: "#7b8794",
  },
  threshold: paint("#1f2933", PAPER),
};

export const CHART_INK = INK;
export const CHART_MUTED_INK = "#52606d";
export const CHART_GRID = "#d3dade";

function paint(fill: string, ink: string): RolePaint {
  return { fill, pattern: "none", patternColour: fill, outline: fill, ink };
}

/** `:root { --role-done: #173f4e; … }` */
export function toRoleProperties(): string {
  const lines = Object.entries(ROLE_PAINTS).map(([role, { fill }]) => {
    return `  --role-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${fill};\n`;
  });
  return `:root {\n${lines.join("")}}\n`;
}

/** The SVG `<pattern>` of a role, or nothing when its fill is plain. */
export function toPatternMarkup(role: Role, id: string): string {
  const { pattern, fill, patternColour } = ROLE_PAINTS[role];
  if (pattern === "none") return "";
  const size = 'width="7" height="7" patternUnits="userSpaceOnUse"';
  const ground = `<rect width="7" height="7" fill="${pattern === "dots" ? PAPER : fill}"/>`;
  const turn = pattern === "fallingLines" ? -45 : 45;
  const drawing =
    pattern === "dots"
      ? `<circle cx="3.5" cy="3.5" r="1" fill="${patternColour}"/>`
      : `<rect width="2" height="7" fill="${patternColour}"/>`;
  const transform = pattern === "dots" ? "" : ` patternTransform="rotate(${turn})"`;
  return `<pattern id="${id}" ${size}${transform}>${ground}${drawing}</pattern>`;
}
