import { parsePlaceholders, type Placeholder } from "../../model/prose/placeholder.ts";
import type { Place, Problem } from "../../model/problem.ts";
import { listProse, type Prose } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { PublicBriefings } from "../audience/briefings.ts";
import { findFigure } from "./find-figure.ts";
import { WORDS_WITHOUT_FIGURE } from "./resolve-figure.ts";

/**
 * Placeholders of public prose that need a withheld figure. Their sentence was written for a number, so its
 * author must write it in another way.
 */
export function findWithheldPlaceholders(briefings: PublicBriefings): readonly Problem[] {
  const [newest] = briefings;
  return [
    // The public dataset holds only public prose.
    ...briefings.flatMap((briefing) =>
      listProse(briefing.period.report).flatMap((prose) => findIn(prose, briefing)),
    ),
    ...newest.dataset.pages.flatMap(({ prose }) => findIn(prose, newest)),
  ];
}

function findIn({ markdown, place }: Prose, briefing: Briefing): readonly Problem[] {
  return parsePlaceholders(markdown)
    .placeholders.filter((placeholder) => isWithheld(placeholder, briefing))
    .map(({ subject, figure, start }) => ({
      code: "placeholder-withheld",
      place: toPlace(markdown.slice(0, start), place),
      path: "",
      found: `${subject}.${figure}`,
      allowed: null,
      hint: null,
    }));
}

/** The program writes a clause of shortfalls itself, so that clause already says what is withheld. */
function isWithheld({ subject, figure, format }: Placeholder, briefing: Briefing): boolean {
  if (figure === "cau_chua_dat" || format === WORDS_WITHOUT_FIGURE) return false;
  return findFigure({ subject, figure }, briefing).type === "withheld";
}

function toPlace(before: string, { file, line }: Place): Place {
  const lines = before.split("\n");
  return { file, line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}
