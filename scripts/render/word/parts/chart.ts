import { Bookmark, ImageRun, SimpleField, type ParagraphChild } from "docx";
import type { ReportBlock } from "../../../compose/views/papers.ts";
import { toParagraph, type WordBlock } from "../text/blocks.ts";
import type { WordContext } from "../context.ts";
import { toBookmarkName } from "../text/references.ts";
import { toRun } from "../text/runs.ts";
import { STYLES } from "../styles/ids.ts";

type ChartBlock = Extract<ReportBlock, { kind: "chart" }>;

/** The chart under its title, with its description for people who do not see it. */
export function toChartBlocks(
  { chart, label }: ChartBlock,
  { pictures }: WordContext,
): readonly WordBlock[] {
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
      title: `${label.word} ${label.number}: ${chart.title}`,
      description: chart.altText,
    },
  });
  return [
    toParagraph(STYLES.chartTitle, [...toLabelRuns(label), toRun(`: ${chart.title}`)]),
    ...(chart.aboutText === "" ? [] : [toParagraph(STYLES.chartAbout, chart.aboutText)]),
    toParagraph(STYLES.chart, [image]),
  ];
}

/**
 * The label of a picture as Word itself would write it: a sequence that counts the pictures, with the number that it has
 * now, in a bookmark for the references. A later part of a picture repeats the number.
 */
function toLabelRuns({ word, number, anchor }: ChartBlock["label"]): readonly ParagraphChild[] {
  const sequence = word.replaceAll(" ", "_");
  const field = (switches: string) => new SimpleField(`SEQ ${sequence} ${switches}`, `${number}`);
  if (anchor === null) return [toRun(`${word} `), field("\\c")];
  const children = [toRun(`${word} `), field("\\* ARABIC")];
  return [new Bookmark({ id: toBookmarkName(anchor), children })];
}
