import type { PublicBriefings } from "../compose/audience/briefings.ts";
import { remember } from "../guard/memo.ts";
import { readPlainWords } from "../guard/read/plain-words.ts";
import { createValueFinder } from "../guard/values/find-values.ts";
import { joinWords } from "../guard/values/find-words.ts";
import { listInternalValues } from "../guard/values/list-internal-values.ts";
import type { Dataset } from "../model/dataset.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import { isPublicOn } from "../model/prose/report.ts";
import { readPassages, toWords } from "./passages.ts";
import type { Locate } from "./places.ts";
import type { PublicText } from "./texts.ts";

/** Public words that repeat what people entered for insiders, also where a placeholder writes a part of them. */
export function findCopied(
  texts: readonly PublicText[],
  by: {
    readonly dataset: Dataset;
    readonly briefings: PublicBriefings;
    readonly locate: Locate;
  },
): readonly Problem[] {
  const { dataset, briefings, locate } = by;
  const { date } = briefings[0].period;
  const finder = createValueFinder(listInternalValues(dataset, date));
  const find = remember((passage) => {
    const plain = readPlainWords(passage);
    const letters = plain.words.replaceAll(" ", "");
    return new Set([...finder.findAmong(joinWords([plain])), ...finder.findLetters(letters)]);
  });
  // An item that becomes public later is internal itself until then, and would repeat its own words.
  const open = texts.filter(({ item }) => item === null || isPublicOn(item, date));
  return open.flatMap((text) =>
    readPassages(text, briefings).flatMap((passage) => {
      const found = find([passage.text, ...passage.addresses].join("\n"));
      return [...found].map(({ value, place }) =>
        problemAt(locate(text, toWords(text, passage, value)), "copied-internal", {
          found: value,
          allowed: place,
          hint: text.item === null ? CURE : `${CURE}, hoặc đặt «pham_vi: noi-bo» cho cả mục`,
        }),
      );
    }),
  );
}

const CURE = "viết lại bằng lời khác (nếu chỉ trùng ngẫu nhiên thì sửa nội dung nội bộ)";
