import type { ToldText } from "../../model/report/pack.ts";
import { pairUp } from "./pair-up.ts";

export type TextChange =
  | { readonly kind: "added" | "removed"; readonly text: ToldText }
  | {
      readonly kind: "changed";
      readonly text: ToldText;
      readonly before: ToldText;
    };

/** A text is known again as it was, else by its title, else by its words. */
export function compareTexts(
  before: readonly ToldText[],
  now: readonly ToldText[],
): readonly TextChange[] {
  const { pairs, gone } = pairUp(before, now, [
    (former, text) => former.section === text.section && compareText(former, text).length === 0,
    (former, text) => former.section === text.section && former.title === text.title,
    (former, text) => former.section === text.section && former.text === text.text,
  ]);
  return [
    ...pairs.flatMap(({ now: text, before: former }): readonly TextChange[] =>
      former === null ? [{ kind: "added", text }] : compareText(former, text),
    ),
    ...gone.map((text): TextChange => ({ kind: "removed", text })),
  ];
}

function compareText(before: ToldText, text: ToldText): readonly TextChange[] {
  const isSame =
    before.title === text.title && before.status === text.status && before.text === text.text;
  return isSame ? [] : [{ kind: "changed", text, before }];
}
