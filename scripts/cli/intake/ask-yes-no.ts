import { toPlainLabel } from "../../tasks/forms/layout/questions.ts";
import type { Talk } from "../begin/talk.ts";
import { toVisible } from "../problems/excerpt.ts";

/** Asks until somebody says yes or no; nothing is no. */
export async function askYesNo(talk: Talk, question: string): Promise<boolean> {
  for (;;) {
    const line = await talk.ask(`${question} (c: có, k: không) `);
    if (isYes(line)) return true;
    if (isNo(line)) return false;
    talk.tell(`  «${toVisible(line.trim())}» không phải là «c» hoặc «k».`);
  }
}

export function isYes(line: string): boolean {
  return ["c", "có", "co"].includes(toPlainLabel(line));
}

/** Whether it says no, or nothing. */
export function isNo(line: string): boolean {
  return ["k", "không", "khong", ""].includes(toPlainLabel(line));
}
