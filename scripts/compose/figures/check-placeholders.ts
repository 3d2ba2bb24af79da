import { parsePlaceholders, type Placeholder } from "../../model/prose/placeholder.ts";
import { problemAt, type Place, type Problem } from "../../model/problem.ts";
import { listProse, type Prose } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { PublicBriefings } from "../audience/briefings.ts";
import { findFigure } from "./find-figure.ts";
import { NO_DATA, resolveFigure, WORDS_WITHOUT_FIGURE } from "./resolve-figure.ts";

/**
 * Placeholders of public prose that need a withheld figure. Their sentence was written for a number, so its
 * author must write it in another way.
 */
export function findWithheldPlaceholders(briefings: PublicBriefings): readonly Problem[] {
  return listPlaced(briefings)
    .filter(isWithheld)
    .map(({ place, subject, figure }) =>
      problemAt(place, "placeholder-withheld", { found: `${subject}.${figure}` }),
    );
}

/** Placeholders of public prose whose figure nobody has reported yet: their sentence would say so in a clumsy way. */
export function findEmptyPlaceholders(briefings: PublicBriefings): readonly Problem[] {
  return listPlaced(briefings)
    .filter((placed) => !isShortfall(placed) && !isWithheld(placed))
    .filter((placed) => resolveFigure(placed, null, placed.briefing) === NO_DATA)
    .map(({ place, subject, figure }) =>
      problemAt(place, "placeholder-empty", { found: `${subject}.${figure}` }),
    );
}

/** A placeholder, where it stands, and the briefing that it is resolved from. */
interface Placed extends Placeholder {
  readonly place: Place;
  readonly briefing: Briefing;
}

function listPlaced(briefings: PublicBriefings): readonly Placed[] {
  const [newest] = briefings;
  return [
    // The public dataset holds only public prose.
    ...briefings.flatMap((briefing) =>
      listProse(briefing.period.report).flatMap((prose) => listIn(prose, briefing)),
    ),
    ...newest.dataset.pages.flatMap(({ prose }) => listIn(prose, newest)),
  ];
}

function listIn({ markdown, place }: Prose, briefing: Briefing): readonly Placed[] {
  return parsePlaceholders(markdown).placeholders.map((placeholder) => ({
    ...placeholder,
    place: toPlace(markdown.slice(0, placeholder.start), place),
    briefing,
  }));
}

function isWithheld(placed: Placed): boolean {
  const { subject, figure, format, briefing } = placed;
  if (isShortfall(placed) || format === WORDS_WITHOUT_FIGURE) return false;
  return findFigure({ subject, figure }, briefing).type === "withheld";
}

/** The program writes a clause of shortfalls itself, so that clause already says what is withheld or not known. */
function isShortfall({ figure }: Placeholder): boolean {
  return figure === "cau_chua_dat";
}

function toPlace(before: string, { file, line }: Place): Place {
  const lines = before.split("\n");
  return { file, line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}
