import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toAsOfText } from "../words/as-of-text.ts";
import { listMarks } from "../../model/marks.ts";
import { tracksProgress } from "../../model/indicator.ts";
import { formatCount } from "../../model/format-count.ts";
import { countStanding } from "../figures/standings.ts";
import { toToldText } from "../words/withheld-text.ts";
import { toReportWords } from "../words/report-words.ts";
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
      ? composeReady(briefing)
      : { value: formatCount(summary.unitCount), words: toReportWords(briefing).unitName },
    marks: listMarks(issuer),
  };
}

function composeReady(briefing: Briefing): SharePictureView["figure"] {
  const { states, unitCount } = briefing.summary;
  const { unitName, doneName } = toReportWords(briefing);
  return {
    value: toToldText(countStanding("done", states)),
    words:
      states === WITHHELD
        ? `số đơn vị ${doneName}`
        : `trong ${formatCount(unitCount)} ${unitName} đã ${doneName}`,
  };
}
