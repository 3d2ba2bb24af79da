import { toFindingSentence, type Finding } from "../../guard/finding.ts";
import { MOST_SHOWN } from "./problem-list.ts";

/** What the guard stopped, as a terminal shows it. */
export function formatFindings(findings: readonly Finding[]): string {
  const lines = findings.slice(0, MOST_SHOWN).map(toFindingSentence);
  const hidden = findings.length - lines.length;
  const rest = hidden > 0 ? [`… và ${hidden} điều nữa.`] : [];
  return `\n${[...lines, ...rest].join("\n")}\n\n${findings.length} điều không được công bố. Chưa thay gì; kết quả lần trước còn nguyên.\n`;
}
