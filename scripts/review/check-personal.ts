import { findPersonalData, type PersonalRules } from "../guard/people/personal-data.ts";
import type { Declared } from "../model/declared.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import type { Locate } from "./places.ts";
import type { PublicFile, PublicText } from "./texts.ts";

/** Personal data in public words that nobody has looked at again. */
export function findPersonal(
  texts: readonly PublicText[],
  rules: PersonalRules,
  locate: Locate,
): readonly Problem[] {
  return texts.flatMap((text) =>
    findPersonalData(text.text, { ...rules, reviewed: toTexts(text.declared) }).map(
      ({ what, match }) => {
        const start = Math.max(text.text.normalize("NFC").indexOf(match), 0);
        const place = locate(text, { start, end: start + match.length });
        const canReview = text.file.endsWith(".md");
        return problemAt(place, "personal-data", {
          found: match,
          allowed: what,
          hint: canReview ? `${CURE}; nếu không phải thông tin cá nhân thì khai ở «da_soat»` : CURE,
        });
      },
    ),
  );
}

const CURE = "bỏ khỏi lời văn; chỉ thông tin ở «lien_he» và trong content/trang/ được đăng";

/** A text is cleared in its own file alone. */
function toTexts({ reviewed }: Declared): readonly string[] {
  return reviewed.map(({ text }) => text);
}

/** Reviewed words that no longer stand in their file. */
export function findIdleReviews(files: readonly PublicFile[]): readonly Problem[] {
  return files.flatMap(({ prose, title }) => {
    const words = `${title ?? ""}\n${prose.markdown}`;
    return prose.declared.reviewed
      .filter(({ text }) => !words.includes(text))
      .map(({ text, place }) => problemAt(place, "review-idle", { found: text }));
  });
}
