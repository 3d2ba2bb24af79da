type Role = "done" | "share" | "late" | "notMet";

const INK = "#1f2933";
export const PAPER = "#ffffff";

/** The one table of what a colour means: charts draw with it, and style sheets get it as `--role-…`. */
export const PAINTS: Readonly<Record<Role, string>> = {
  done: "#173f4e",
  share: "#8fb0bc",
  late: "#c0392b",
  notMet: "#c13a2c",
};

export const CHART_INK = INK;
export const CHART_MUTED_INK = "#52606d";
export const CHART_GRID = "#d3dade";

/** The same on a dark screen: the darkest colour becomes the brightest. */
const DARK_PAINTS: Readonly<Record<Role, string>> = {
  done: "#84bfd3",
  share: "#4b7787",
  late: "#d9604f",
  notMet: "#d9614f",
};

/** `:root { --role-done: #173f4e; … }` */
export function toRoleProperties(): string {
  return toProperties(PAINTS);
}

/** The same for `@media (prefers-color-scheme: dark)`. */
export function toDarkRoleProperties(): string {
  return toProperties(DARK_PAINTS);
}

/**
 * Drawn charts have the colours of paper. On a screen these rules replace each of them by the colour of the
 * style sheet, light or dark.
 */
export function toChartRules(): string {
  const repainted = [
    ...Object.entries(PAINTS).map(([role, colour]) => [colour, `--role-${toKebab(role)}`] as const),
    [INK, "--ink"],
    [CHART_MUTED_INK, "--muted"],
    [CHART_GRID, "--line"],
    [PAPER, "--white"],
  ] as const;
  const rules = repainted.flatMap(([colour, property]) =>
    ["fill", "stroke"].map(
      (key) => `.chart [${key}="${colour}" i] {\n  ${key}: var(${property});\n}\n`,
    ),
  );
  return `@media screen {\n${rules.join("")}}\n`;
}

function toProperties(paints: Readonly<Record<Role, string>>): string {
  const lines = Object.entries(paints).map(
    ([role, colour]) => `  --role-${toKebab(role)}: ${colour};\n`,
  );
  return `:root {\n${lines.join("")}}\n`;
}

function toKebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
