import { nameWanted, parsePlaceholders, type Placeholder } from "../../model/prose/placeholder.ts";
import { problemAt, type Place, type Problem } from "../../model/problem.ts";
import { listProse, toPlaceIn, type Prose } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { PublicBriefings } from "../audience/briefings.ts";
import { findFigure } from "./find-figure.ts";
import { WORDS_WITHOUT_FIGURE } from "./resolve-figure.ts";

/**
 * Placeholders of public prose that need a withheld figure. Their sentence was written for a number, so its
 * author must write it in another way.
 */
export function findWithheldPlaceholders(briefings: PublicBriefings): readonly Problem[] {
  return listPlaced(briefings)
    .filter(isWithheld)
    .map((placed) =>
      problemAt(placed.place, "placeholder-withheld", { found: nameWanted(placed) }),
    );
}

/**
 * Placeholders that nothing can be written for: nobody has reported the figure, or the data does not say it.
 * @param internal of the newest period; internal texts of earlier ones are not printed
 */
export function findEmptyPlaceholders(
  briefings: PublicBriefings,
  internal: Briefing,
): readonly Problem[] {
  const placed = listPlaced(briefings);
  const toKey = ({ place }: Placed) => `${place.file}:${place.line}:${place.column}`;
  const open = new Set(placed.map(toKey));
  const closed = listProse(internal.period)
    .flatMap((prose) => listIn(prose, internal))
    .filter((one) => !open.has(toKey(one)));
  return [...placed, ...closed]
    .filter((one) => !isClause(one) && isEmpty(one))
    .map((one) => problemAt(one.place, "placeholder-empty", { found: nameWanted(one) }));
}

/** Of units that nothing is asked of, only their number can be told: that none of them falls short would mislead. */
function isEmpty(placed: Placed): boolean {
  const figure = findFigure(placed, placed.briefing);
  if (figure.type === "units" && figure.whole === 0)
    return placed.figure !== "ap_dung" || placed.format === WORDS_WITHOUT_FIGURE;
  return figure.type === "empty";
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
      listProse(briefing.period).flatMap((prose) => listIn(prose, briefing)),
    ),
    ...newest.dataset.pages.flatMap(({ prose }) => listIn(prose, newest)),
  ];
}

function listIn(prose: Prose, briefing: Briefing): readonly Placed[] {
  return parsePlaceholders(prose.markdown).placeholders.map((placeholder) => ({
    ...placeholder,
    place: toPlaceIn(prose, placeholder.start),
    briefing,
  }));
}

function isWithheld(placed: Placed): boolean {
  if (isClause(placed) || placed.format === WORDS_WITHOUT_FIGURE) return false;
  return findFigure(placed, placed.briefing).type === "withheld";
}

/** The program writes such a clause itself, so that it already says what is withheld or not known. */
function isClause({ figure }: Placeholder): boolean {
  return figure === "cau_chua_dat" || figure === "cau_hoan_thanh";
}
