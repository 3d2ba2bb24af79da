import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { toAsOfText } from "../words/as-of-text.ts";
import { listMarks } from "../../model/marks.ts";
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
    figure: {
      value: toToldText(countStanding("done", summary.states)),
      words:
        summary.states === WITHHELD
          ? "số đơn vị hoàn thành mọi phần việc"
          : `trong ${formatCount(summary.unitCount)} đơn vị trực thuộc đã hoàn thành mọi phần việc`,
    },
    marks: listMarks(issuer),
  };
}
