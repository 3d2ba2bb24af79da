import type { PublicBriefings } from "../compose/audience/briefings.ts";
import { resolveFigure } from "../compose/figures/resolve-figure.ts";
import { listPassages, type Passage } from "../model/prose/passages.ts";
import { isPublicOn } from "../model/prose/report.ts";
import type { PublicText } from "./texts.ts";

/** A passage of a public text, and where it begins in the text. */
export interface ReadPassage extends Passage {
  readonly start: number;
}

/** A text as its readers get it; a value of a key is one passage. Validation has checked its placeholders. */
export function readPassages(text: PublicText, briefings: PublicBriefings): readonly ReadPassage[] {
  if (text.prose === null)
    return [{ line: 0, start: 0, text: text.text, pieces: [text.text], addresses: [] }];
  const lines = [0, ...Array.from(text.text.matchAll(/\n/g), ({ index }) => index + 1)];
  const briefing = findBriefing(text, briefings);
  const passages = listPassages(text.text, (placeholder) =>
    briefing === undefined ? "" : resolveFigure(placeholder, toThis(text.item), briefing),
  );
  return passages.map((passage) => ({ ...passage, start: lines[passage.line] ?? 0 }));
}

/** An item that becomes public later is in no public briefing, and neither are its figures. */
function findBriefing({ period, item }: PublicText, briefings: PublicBriefings) {
  if (item !== null && !isPublicOn(item, briefings[0].period.date)) return undefined;
  return briefings.find((one) => one.period.date === period);
}

/** What `nay` means in an item; a solution names no indicators. */
const toThis = (item: PublicText["item"]) => (item !== null && "indicators" in item ? item : null);

/** Where words of a passage stand in the text; its beginning where a placeholder or a mark parts them. */
export function toWords({ text }: PublicText, { start }: ReadPassage, words: string) {
  const at = Math.max(text.indexOf(words, start), start);
  return { start: at, end: at + words.length };
}
