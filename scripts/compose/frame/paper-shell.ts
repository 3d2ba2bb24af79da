import type { Briefing } from "../audience/briefing.ts";
import { listDocumentNumbers } from "./document-numbers.ts";
import { findLayoutProfile } from "./layout-profile.ts";
import { CIRCULATION_MARK, listMarks } from "../../model/report/marks.ts";
import type { PaperShellView } from "../views/papers.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";

/** What every sheet carries: its title, its format, and the marks that run on every page. */
export function composePaperShell(title: string, briefing: Briefing): PaperShellView {
  const { audience, dataset } = briefing;
  const { issuer } = dataset;
  const marks = [...listMarks(issuer), ...(audience === "internal" ? [CIRCULATION_MARK] : [])];
  return {
    title,
    properties: {
      author: issuer.name,
      description: [toAsOfText(briefing), ...marks].join(" · "),
      identifier: null,
    },
    isDoubleSided: issuer.isDoubleSided,
    layout: findLayoutProfile(issuer),
    documentNumbers: listDocumentNumbers(briefing),
    runningHeads: [],
    appendices: [],
    runningMarks: marks.join(" · "),
  };
}
