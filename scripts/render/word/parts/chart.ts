import { ImageRun } from "docx";
import type { ChartView } from "../../../compose/views/common.ts";
import { toParagraph, type WordBlock } from "../text/blocks.ts";
import type { WordContext } from "../context.ts";
import { STYLES } from "../styles/ids.ts";

/** The chart under its title, with its description for people who do not see it. */
export function toChartBlocks(chart: ChartView, { pictures }: WordContext): readonly WordBlock[] {
  const picture = pictures.get(chart);
  if (picture === undefined) throw new Error(`The chart ${chart.id} has not been drawn.`);
  const image = new ImageRun({
    type: "png",
    data: picture.png,
    transformation: { width: picture.widthPx, height: picture.heightPx },
    altText: {
      // Otherwise docx gives every picture the number 1.
      id: String([...pictures.keys()].indexOf(chart) + 1),
      name: chart.id,
      title: chart.title,
      description: chart.altText,
    },
  });
  return [
    toParagraph(STYLES.chartTitle, chart.title),
    ...(chart.aboutText === ""
      ? []
      : [toParagraph(STYLES.chart, chart.aboutText, { keepNext: true })]),
    toParagraph(STYLES.chart, [image]),
  ];
}
