import type { PublicBriefings } from "../compose/audience/briefings.ts";
import { remember } from "../guard/memo.ts";
import { findPersonalData, type PersonalRules } from "../guard/people/personal-data.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import { listClearedTexts } from "../model/prose/public.ts";
import { listPassages } from "../model/prose/passages.ts";
import { readPassages, toWords } from "./passages.ts";
import type { Locate } from "./places.ts";
import type { PublicFile, PublicText } from "./texts.ts";

/** Personal data in public words that nobody has looked at again. */
export function findPersonal(
  texts: readonly PublicText[],
  by: {
    readonly rules: PersonalRules;
    readonly briefings: PublicBriefings;
    readonly locate: Locate;
  },
): readonly Problem[] {
  const { rules, briefings, locate } = by;
  const read = remember((passage) => findPersonalData(passage, rules));
  return texts
    .filter(({ text }) => MAY_TELL.test(text))
    .flatMap((text) => {
      const reviewed = text.declared.reviewed.map((one) => toPattern(one.text));
      return readPassages(text, briefings).flatMap((passage) => {
        const cleared = reviewed.flatMap((pattern) =>
          Array.from(passage.text.matchAll(pattern), ({ 0: words, index }) => ({
            start: index,
            end: index + words.length,
          })),
        );
        const found = read(passage.text).filter(
          ({ start, match }) =>
            !cleared.some((one) => one.start <= start && start + match.length <= one.end),
        );
        const inAddresses = passage.addresses.flatMap(read);
        return [...found, ...inAddresses].map(({ what, match }) =>
          problemAt(locate(text, toWords(text, passage, match)), "personal-data", {
            found: match,
            allowed: what,
            hint: text.file.endsWith(".md")
              ? `${CURE}; nếu không phải thông tin cá nhân thì khai ở «da_soat»`
              : CURE,
          }),
        );
      });
    });
}

/** Every pattern needs a digit, an @ or a figure, and most texts have none. */
const MAY_TELL = /[\d@]|\{\{/;
const CURE =
  "bỏ khỏi lời văn; chỉ số điện thoại, thư điện tử ở «lien_he» và trong content/trang/ được đăng";

/** Reviewed words as readers get them, on one line or several. */
function toPattern(text: string): RegExp {
  const read = listPassages(text, () => "").map((passage) => passage.text);
  const words = read.join(" ").trim().split(/\s+/);
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(escaped.join(String.raw`\s+`), "gu");
}

/** Reviewed words that no longer stand in their file. */
export function findIdleReviews(files: readonly PublicFile[]): readonly Problem[] {
  return files.flatMap(({ prose, title, item }) => {
    const words = toLine([title ?? "", ...listClearedTexts(item), prose.markdown].join("\n"));
    return prose.declared.reviewed
      .filter(({ text }) => !words.includes(toLine(text)))
      .map(({ text, place }) => problemAt(place, "review-idle", { found: text }));
  });
}

const toLine = (text: string) => text.replace(/\s+/g, " ").trim();
