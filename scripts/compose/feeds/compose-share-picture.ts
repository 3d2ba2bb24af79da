import { WITHHELD } from "../../model/withheld.ts";
import type { Briefing } from "../briefing.ts";
import { composeKeyFigures, toAsOfText } from "../compose-report.ts";
import { listMarks } from "../compose-shell.ts";
import { formatCount } from "../format-number.ts";
import type { SharePictureView } from "./feed-views.ts";

/** Whose report, on what, as of when, and its first key figure. No emblem is drawn. */
export function composeSharePicture(briefing: Briefing): SharePictureView {
  const { dataset, summary } = briefing;
  const { issuer } = dataset;
  const [first] = composeKeyFigures(briefing);
  if (first === undefined) throw new TypeError("no key figure");
  return {
    superiorName: issuer.superiorName,
    issuerName: issuer.name,
    title: briefing.period.title,
    asOfText: toAsOfText(briefing),
    figure: {
      value: first.value,
      words:
        summary.states === WITHHELD
          ? "số đơn vị hoàn thành mọi phần việc"
          : `trong ${formatCount(summary.unitCount)} đơn vị trực thuộc đã hoàn thành mọi phần việc`,
    },
    marks: listMarks(issuer),
  };
}
