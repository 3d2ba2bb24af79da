import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toAsOfText } from "../words/as-of-text.ts";
import { listMarks } from "../../model/marks.ts";
import { tracksProgress } from "../../model/indicator.ts";
import { formatCount } from "../../model/format-count.ts";
import { countStanding } from "../figures/standings.ts";
import { toToldText } from "../words/withheld-text.ts";
import type { SharePictureView } from "../views/feeds.ts";

/** The picture of a shared link: issuer, title, date and how many units are ready. It draws no emblem. */
export function composeSharePicture(briefing: Briefing): SharePictureView {
  const { dataset, summary } = briefing;
  const { issuer } = dataset;
  return {
    superiorName: issuer.superiorName,
    issuerName: issuer.name,
    title: briefing.period.title,
    asOfText: toAsOfText(briefing),
    figure: tracksProgress(dataset)
      ? composeReady(summary)
      : { value: formatCount(summary.unitCount), words: "đơn vị trực thuộc" },
    marks: listMarks(issuer),
  };
}

function composeReady({ states, unitCount }: Briefing["summary"]): SharePictureView["figure"] {
  return {
    value: toToldText(countStanding("done", states)),
    words:
      states === WITHHELD
        ? "số đơn vị hoàn thành mọi phần việc"
        : `trong ${formatCount(unitCount)} đơn vị trực thuộc đã hoàn thành mọi phần việc`,
  };
}
