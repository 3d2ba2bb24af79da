import { formatDate } from "../../model/days/format-date.ts";
import type { ToldText } from "../../model/report/pack.ts";
import type { ChangeView } from "../views/pack.ts";
import { lowerFirst } from "../words/sentences.ts";
import type { TextChange } from "./compare-texts.ts";
import { pairUp } from "./pair-up.ts";

type Changed = Extract<TextChange, { kind: "changed" }>;

/** What people have written anew, and figures in it that are others now. */
export function tellTexts(
  changes: readonly TextChange[],
  toName = nameText,
): readonly ChangeView[] {
  return changes.map((change) => ({ name: toName(change.text), lines: tellText(change) }));
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

function tellChanged({ before, text }: Changed): readonly string[] {
  return [
    ...(before.title === text.title ? [] : [`Tiêu đề trước: ${before.title}.`]),
    ...(before.status === text.status ? [] : [tellStatus(before.status, text.status)]),
    ...(before.text === text.text ? [] : tellSentences(before.text, text.text)),
  ];
}

function tellStatus(before: string, now: string): string {
  return `Tình trạng: ${lowerFirst(before)} → ${lowerFirst(now)}.`;
}

/** Nobody compares more of a text here. */
const MOST_SENTENCES = 3;

/** Sentences whose figures alone are others now, those that are gone, and those that are new. */
function tellSentences(before: string, now: string): readonly string[] {
  const [old, current] = [toSentences(before), toSentences(now)];
  const { pairs, gone } = pairUp(
    old.filter((one) => !current.includes(one)),
    current.filter((one) => !old.includes(one)),
    [(former, one) => withoutFigures(former) === withoutFigures(one)],
  );
  const figures = pairs.flatMap(({ before: former, now: one }) =>
    former === null ? [] : [tellFigures(former, one)],
  );
  const added = pairs.filter((pair) => pair.before === null).map((pair) => pair.now);
  return gone.length + pairs.length === 0
    ? ["Vẫn những câu ấy, chỉ khác thứ tự hoặc số lần nêu."]
    : [
        ...cutShort(figures, (others) => `Con số còn đổi trong ${others} câu khác.`),
        ...tellSome("Bỏ", gone),
        ...tellSome("Thêm", added),
      ];
}

/** A number, a ratio or a day. */
const FIGURE = /\d+(?:[.,/]\d+)*/gu;

function withoutFigures(text: string): string {
  return text.replace(FIGURE, "#");
}

/** `610 → 61 trong câu “Tổng số đảng viên là 61.”`, of two sentences that differ in figures alone. */
function tellFigures(before: string, now: string): string {
  const former = before.match(FIGURE) ?? [];
  const changed = (now.match(FIGURE) ?? []).flatMap((figure, at) =>
    former[at] === figure ? [] : [`${former[at] ?? ""} → ${figure}`],
  );
  return `${[...new Set(changed)].join(", ")} trong câu ${quote(now)}`;
}

function tellSome(what: string, sentences: readonly string[]): readonly string[] {
  return cutShort(
    sentences.map((one) => `${what}: ${quote(one)}`),
    (others) => `${what} ${others} câu khác.`,
  );
}

function cutShort(lines: readonly string[], toRest: (others: number) => string): readonly string[] {
  const others = lines.length - MOST_SENTENCES;
  return [...lines.slice(0, MOST_SENTENCES), ...(others > 0 ? [toRest(others)] : [])];
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
