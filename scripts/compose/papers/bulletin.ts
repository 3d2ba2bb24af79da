import { composePaperShell } from "../frame/paper-shell.ts";
import { toSiteName } from "../frame/shell.ts";
import type { Edition } from "../report/edition.ts";
import { composeFront } from "../report/front.ts";
import type { Paper } from "../views/documents.ts";
import { composeSiteBlocks } from "./report-blocks.ts";
import { describeStanding } from "./standing.ts";

/** `site/pdf/bao-cao.pdf`: the report for citizens, in the look of the site. Nobody has signed it, so it has no number. */
export function composePublicBulletin({
  briefing,
  report,
}: Edition): Extract<Paper, { template: "bulletin" }> {
  const { issuer } = briefing.dataset;
  const { news, leading, leadText, tiles } = composeFront(briefing, report, []);
  const standing = [describeStanding(briefing)].filter((text) => text !== "");
  return {
    path: "site/pdf/bao-cao.pdf",
    template: "bulletin",
    shell: composePaperShell(report.title, briefing),
    view: {
      site: {
        superiorName: issuer.superiorName,
        issuerName: issuer.name,
        siteName: toSiteName(briefing.dataset),
        nav: [],
      },
      title: report.title,
      asOfText: report.asOfText,
      front: { news, leading, leadText, tiles },
      blocks: composeSiteBlocks(report, { appendices: [], standing }),
      closingHtml: report.closingHtml,
    },
  };
}
