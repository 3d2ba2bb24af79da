import type { Briefing } from "../audience/briefing.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { listMarks } from "../../model/report/marks.ts";
import { composeKeyFigures } from "../key-figures/choose.ts";
import type { SharePictureView } from "../views/feeds.ts";

/** The picture of a shared link: issuer, title, date and the first key figure that is a number. It draws no emblem. */
export function composeSharePicture(briefing: Briefing): SharePictureView {
  const { issuer } = briefing.dataset;
  return {
    superiorName: issuer.superiorName,
    issuerName: issuer.name,
    title: briefing.period.title,
    asOfText: toAsOfText(briefing),
    figure: toFigure(briefing),
    marks: listMarks(issuer),
  };
}

function toFigure(briefing: Briefing): SharePictureView["figure"] {
  const found = composeKeyFigures(briefing).find(({ picture }) => picture !== null)?.picture;
  return found === undefined || found === null ? null : { value: found.value, words: found.words };
}
