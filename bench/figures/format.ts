import { isMet, type Figure, type Unit } from "./figure.ts";
import type { Machine } from "./describe-machine.ts";
import type { MeasuredSection } from "./results.ts";
import type { Spread } from "./spread.ts";

const DIGITS: Readonly<Record<Unit, number>> = { s: 2, MB: 0, "×": 2, "/s": 1, "%": 1 };

/** One section as Markdown: when and where, its figures beside their goals, how it was measured. */
export function formatSection(section: MeasuredSection, machine: Machine): string {
  const { name, title, measuredOn, load, figures, notes } = section;
  const [before, after] = load.map((value) => value.toFixed(2));
  const where = [
    `${measuredOn}; ${machine.cores} cores (${machine.processor}), ${machine.memoryGib} GiB, ${machine.system}`,
    `Node ${machine.node}, ${machine.browser}`,
    `load average ${before ?? ""} before and ${after ?? ""} after`,
  ];
  return [
    `### ${title}`,
    "",
    `\`npm run bench -- ${name}\`: ${where.join("; ")}.`,
    "",
    "| what | figure | goal |",
    "| --- | --- | --- |",
    ...figures.map(
      (figure) => `| ${figure.what} | ${formatFigure(figure)} | ${formatGoal(figure)} |`,
    ),
    "",
    ...notes.map((note) => `- ${note}`),
    "",
  ].join("\n");
}

function formatFigure({ spread, unit }: Figure): string {
  return spread === null ? "not measured" : `${formatSpread(spread, DIGITS[unit])} ${unit}`;
}

/** `4.21 (4.02–4.90)`; a single measurement has no spread to show. */
function formatSpread({ median, min, max, count }: Spread, digits: number): string {
  const [shown, low, high] = [median, min, max].map((value) => value.toFixed(digits));
  return count === 1 ? (shown ?? "") : `${shown ?? ""} (${low ?? ""}–${high ?? ""})`;
}

function formatGoal({ goal, spread, unit }: Figure): string {
  if (goal === null) return "–";
  const beyond = goal.beyond === null ? "" : `, beyond it ${goal.beyond}`;
  const text = `${goal.sign} ${goal.value} ${unit}${beyond}`;
  if (spread === null) return text;
  return `${text}: ${isMet(spread, goal) ? "met" : "**missed**"}`;
}
