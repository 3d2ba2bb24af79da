import { formatDate } from "../../model/days/format-date.ts";
import type { ToldText } from "../../model/report/pack.ts";
import type { ChangeView } from "../views/pack.ts";
import { lowerFirst } from "../words/sentences.ts";
import type { TextChange } from "./compare-texts.ts";

type Changed = Extract<TextChange, { kind: "changed" }>;

/** What people have written anew; texts in which only figures differ are one entry. */
export function tellTexts(
  changes: readonly TextChange[],
  toName = nameText,
): readonly ChangeView[] {
  const isOfNumbers = (change: TextChange) =>
    change.kind === "changed" && change.words === "numbers" && isSameHead(change);
  const numbers = changes.filter(isOfNumbers).map(({ text }) => toName(text));
  return [
    ...changes
      .filter((change) => !isOfNumbers(change))
      .map((change) => ({ name: toName(change.text), lines: tellText(change) })),
    ...(numbers.length === 0 ? [] : [{ name: ONLY_NUMBERS, lines: [`${numbers.join("; ")}.`] }]),
  ];
}

const ONLY_NUMBERS = "Con số trong lời văn đổi theo số liệu";

function isSameHead({ before, text }: Changed): boolean {
  return before.title === text.title && before.status === text.status;
}

/** Texts of a period that is over, each with its day. */
export function tellEarlierTexts(changes: readonly TextChange[]): readonly ChangeView[] {
  return tellTexts(changes, (text) =>
    text.period === null
      ? nameText(text)
      : `Kỳ ${formatDate(text.period)}, ${lowerFirst(nameText(text))}`,
  );
}

function nameText({ section, title }: ToldText): string {
  return section === "" ? title : `${section} “${title}”`;
}

function tellText(change: TextChange): readonly string[] {
  switch (change.kind) {
    case "added":
      return [`Mới có: ${quote(change.text.text)}`];
    case "removed":
      return ["Không còn."];
    case "changed":
      return tellChanged(change);
  }
}

function tellChanged({ before, text, words }: Changed): readonly string[] {
  return [
    ...(before.title === text.title ? [] : [`Tiêu đề trước: ${before.title}.`]),
    ...(before.status === text.status ? [] : [tellStatus(before.status, text.status)]),
    ...(words === "numbers" ? [`${ONLY_NUMBERS}.`] : []),
    ...(words === "changed" ? tellSentences(before.text, text.text) : []),
  ];
}

function tellStatus(before: string, now: string): string {
  return `Tình trạng: ${lowerFirst(before)} → ${lowerFirst(now)}.`;
}

/** Nobody compares more of a text here. */
const MOST_SENTENCES = 3;

/** The sentences that are gone, and those that are new. */
function tellSentences(before: string, now: string): readonly string[] {
  const [old, current] = [toSentences(before), toSentences(now)];
  const gone = old.filter((one) => !current.includes(one));
  const added = current.filter((one) => !old.includes(one));
  return gone.length + added.length === 0
    ? ["Vẫn những câu ấy, chỉ khác thứ tự hoặc số lần nêu."]
    : [...tellSome("Bỏ", gone), ...tellSome("Thêm", added)];
}

function tellSome(what: string, sentences: readonly string[]): readonly string[] {
  const others = sentences.length - MOST_SENTENCES;
  return [
    ...sentences.slice(0, MOST_SENTENCES).map((one) => `${what}: ${quote(one)}`),
    ...(others > 0 ? [`${what} ${others} câu khác.`] : []),
  ];
}

function toSentences(text: string): readonly string[] {
  return text.split(/(?<=[.;!?])\s+/u).filter((one) => one !== "");
}

const LONGEST_QUOTE = 280;

function quote(text: string): string {
  if (text.length <= LONGEST_QUOTE) return `“${text}”`;
  const cut = text.slice(0, LONGEST_QUOTE);
  return `“${cut.slice(0, cut.lastIndexOf(" "))} …”`;
}
