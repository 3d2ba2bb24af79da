/** One part of the benchmark as it is shown on the console and in the README. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** How it was measured, and what to keep in mind. */
  readonly notes: readonly string[];
}

export interface Row {
  readonly what: string;
  readonly figure: string;
  /** `null`: for information. */
  readonly target: { readonly text: string; readonly isMet: boolean } | null;
}

export function formatSection({ title, rows, notes }: Section): string {
  return [
    `### ${title}`,
    "",
    "| what | figure | target |",
    "| --- | --- | --- |",
    ...rows.map(({ what, figure, target }) => `| ${what} | ${figure} | ${formatTarget(target)} |`),
    "",
    ...notes.map((note) => `- ${note}`),
    "",
  ].join("\n");
}

function formatTarget(target: Row["target"]): string {
  if (target === null) return "–";
  return `${target.text}: ${target.isMet ? "met" : "**missed**"}`;
}
