import type { ToldText } from "../../model/report/pack.ts";

export type TextChange =
  | { readonly kind: "added" | "removed"; readonly text: ToldText }
  | {
      readonly kind: "changed";
      readonly text: ToldText;
      readonly before: ToldText;
      /** `numbers`: they are the same but for numbers. */
      readonly words: "same" | "numbers" | "changed";
    };

/** A text is known again by its title, else by its words. */
export function compareTexts(
  before: readonly ToldText[],
  now: readonly ToldText[],
): readonly TextChange[] {
  const left = [...before];
  const take = (is: (one: ToldText) => boolean) => {
    const at = left.findIndex(is);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const byTitle = now.map((text) => ({
    text,
    former: take(({ section, title }) => section === text.section && title === text.title),
  }));
  const pairs = byTitle.map(({ text, former }) => ({
    text,
    former: former ?? take((one) => one.section === text.section && one.text === text.text),
  }));
  return [
    ...pairs.flatMap(({ text, former }): readonly TextChange[] =>
      former === undefined ? [{ kind: "added", text }] : compareText(former, text),
    ),
    ...left.map((text): TextChange => ({ kind: "removed", text })),
  ];
}

function compareText(before: ToldText, text: ToldText): readonly TextChange[] {
  const isSame =
    before.title === text.title && before.status === text.status && before.text === text.text;
  if (isSame) return [];
  const isOfNumbers = withoutNumbers(before.text) === withoutNumbers(text.text);
  const words = before.text === text.text ? "same" : isOfNumbers ? "numbers" : "changed";
  return [{ kind: "changed", text, before, words }];
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+(?:[.,]\d+)*/gu, "#");
}
