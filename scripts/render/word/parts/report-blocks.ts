import type { ReportBlock, ReportPaperView } from "../../../compose/views/papers.ts";
import { keepLastWithNext, keepWithNext, toParagraph, type WordBlock } from "../text/blocks.ts";
import { toChartBlocks } from "./chart.ts";
import type { WordContext } from "../context.ts";
import { toItemBlocks, toShortcomingBlocks, toSolutionBlocks } from "../text/items.ts";
import { toPartyHeading } from "./party-heading.ts";
import { toProseBlocks } from "../text/prose.ts";
import { toSignature } from "./signature.ts";
import { STYLES } from "../styles/ids.ts";

/** The report from its heading to its signature, in the order of the print. */
export function toReportBlocks(view: ReportPaperView, context: WordContext): readonly WordBlock[] {
  const body = view.blocks.flatMap((block) => toBlocks(block, context));
  const closing = toProseBlocks(view.closingHtml, context);
  const signature = toSignature(view.signature, context);
  return [
    ...toPartyHeading(view.heading, context.layout),
    // The signature never stands alone on a page: the closing paragraph or the last item stays with it.
    ...(signature.length === 0
      ? [...body, ...closing]
      : [...keepLastWithNext(body), ...keepWithNext(closing), ...signature]),
  ];
}

function toBlocks(block: ReportBlock, context: WordContext): readonly WordBlock[] {
  switch (block.kind) {
    case "section":
      return [toParagraph(STYLES.section, block.title)];
    case "subsection":
      return [toParagraph(STYLES.subsection, block.title)];
    case "lead":
      return [toParagraph(STYLES.body, block.text, { keepNext: true })];
    case "prose":
      return toProseBlocks(block.html, context);
    case "item":
      return toItemBlocks(block.item, context);
    case "shortcoming":
      return toShortcomingBlocks(block.item, context);
    case "solution":
      return toSolutionBlocks(block.item, context);
    case "chart":
      return toChartBlocks(block, context);
  }
}
