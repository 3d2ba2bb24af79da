import type { ChartSeries } from "../../compose/views/chart-spec.ts";

export type Role = ChartSeries["role"];

export interface RolePaint {
  readonly fill: string;
  /** A pattern tells roles apart in black and white; `none`: the plain fill. */
  readonly pattern: "none" | "risingLines" | "fallingLines" | "levelLines" | "dots";
  readonly patternColour: string;
  readonly outline: string;
  /** The colour of a text in the bar. */
  readonly ink: string;
}

const INK = "#1f2933";
export const PAPER = "#ffffff";

/** The one table of how a role looks: charts draw with it, and style sheets get it as `--role-…`. */
export const ROLE_PAINTS: Readonly<Record<Role, RolePaint>> = {
  done: paint("#173f4e", PAPER),
  share: paint("#8fb0bc", INK),
  underway: paint("#8fb0bc", INK),
  late: { ...paint("#c0392b", INK), pattern: "risingLines", patternColour: "#f6d5d2" },
  notMet: { ...paint("#c13a2c", INK), pattern: "fallingLines", patternColour: "#f6d5d2" },
  notStarted: { ...paint("#e6ebee", INK), outline: "#7b8794" },
  notDue: {
    ...paint("#eff4f6", INK),
    pattern: "levelLines",
    patternColour: "#8fb0bc",
    outline: "#7b8794",
  },
  noData: {
    ...paint("#fdfdfe", INK),
    pattern: "dots",
    patternColour: "#52606d",
    outline: "#7b8794",
  },
  threshold: paint("#1f2933", PAPER),
};

const ROLES = Object.keys(ROLE_PAINTS) as readonly Role[]; // `as`: the keys of a total record

export const CHART_INK = INK;
export const CHART_MUTED_INK = "#52606d";
export const CHART_GRID = "#d3dade";

function paint(fill: string, ink: string): RolePaint {
  return { fill, pattern: "none", patternColour: fill, outline: fill, ink };
}

/** The fills on a dark screen: the darkest fill becomes the brightest. */
const DARK_FILLS: Readonly<Record<Role, string>> = {
  done: "#84bfd3",
  share: "#4b7787",
  underway: "#4b7787",
  late: "#d9604f",
  notMet: "#d9614f",
  notStarted: "#2c3a42",
  notDue: "#1f2b32",
  noData: "#151d22",
  threshold: "#e6ebee",
};

/** `:root { --role-done: #173f4e; … }` */
export function toRoleProperties(): string {
  return toProperties(ROLES.map((role) => [role, ROLE_PAINTS[role].fill]));
}

/** The same for `@media (prefers-color-scheme: dark)`. */
export function toDarkRoleProperties(): string {
  return toProperties(ROLES.map((role) => [role, DARK_FILLS[role]]));
}

/**
 * Drawn charts have the colours of paper. On a screen these rules replace each of them by the colour of the
 * style sheet, light or dark.
 */
export function toChartRules(): string {
  const repainted = [
    ...ROLES.map((role) => [ROLE_PAINTS[role].fill, `--role-${toKebab(role)}`] as const),
    [INK, "--ink"],
    [CHART_MUTED_INK, "--muted"],
    [CHART_GRID, "--line"],
    [PAPER, "--white"],
    ["white", "--white"],
  ] as const;
  const rules = [...new Map(repainted)].flatMap(([colour, property]) =>
    ["fill", "stroke"].map(
      (key) => `.chart [${key}="${colour}" i] {\n  ${key}: var(${property});\n}\n`,
    ),
  );
  return `@media screen {\n${rules.join("")}}\n`;
}

function toProperties(fills: readonly (readonly [Role, string])[]): string {
  const lines = fills.map(([role, fill]) => `  --role-${toKebab(role)}: ${fill};\n`);
  return `:root {\n${lines.join("")}}\n`;
}

function toKebab(role: Role): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The SVG `<pattern>` of a role, or nothing when its fill is plain. */
export function toPatternMarkup(role: Role, id: string): string {
  const { pattern, fill, patternColour } = ROLE_PAINTS[role];
  if (pattern === "none") return "";
  const size = 'width="7" height="7" patternUnits="userSpaceOnUse"';
  const ground = `<rect width="7" height="7" fill="${pattern === "dots" ? PAPER : fill}"/>`;
  const drawing =
    pattern === "dots"
      ? `<circle cx="3.5" cy="3.5" r="1" fill="${patternColour}"/>`
      : `<rect width="2" height="7" fill="${patternColour}"/>`;
  const transform = pattern === "dots" ? "" : ` patternTransform="rotate(${TURNS[pattern]})"`;
  return `<pattern id="${id}" ${size}${transform}>${ground}${drawing}</pattern>`;
}

/** Lines are drawn upright; this turns them. */
const TURNS = { risingLines: 45, fallingLines: -45, levelLines: 90 } as const;
