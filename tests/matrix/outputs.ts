import { checkFiles } from "../../scripts/check-root.ts";
import { composeCopy } from "../../scripts/compose/article/copy.ts";
import { composeSharePicture } from "../../scripts/compose/feeds/share-picture.ts";
import { composeBooklet, hasBooklets, planBooklet } from "../../scripts/compose/papers/booklet.ts";
import { renderBoard } from "../../scripts/render/pages/board.ts";
import { renderCopy } from "../../scripts/render/pages/copy.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import type { ReportPaper } from "../../scripts/compose/papers/report.ts";
import type { CalendarDate } from "../../scripts/model/days/calendar-date.ts";
import { renderReportWord } from "../../scripts/render/word/render-report-word.ts";
import { findAll, readDocx, toDocxText } from "../papers/read-docx.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { renderPublicFiles } from "../figures/render-pages.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { composePackPages } from "./pack-pages.ts";

/** All texts of a root for both audiences, by path. */
export interface Outputs {
  /** Pages, papers and the board as markup. */
  readonly markup: ReadonlyMap<string, string>;
  /** Files of data and the feed. */
  readonly plain: ReadonlyMap<string, string>;
  /** The paragraphs of the report for Word. */
  readonly word: readonly string[];
  /** The words of the share picture. */
  readonly share: readonly string[];
}

const render = createPaperRenderer();
const SIZE = { widthPx: 600, heightPx: 300 };

const made = new Map<string, Promise<Outputs>>();

/**
 * All that is composed of a root, once for all who ask.
 * @throws with the problems of a root that is not sound
 */
export function composeOutputs(files: readonly SourceFile[]): Promise<Outputs> {
  const key = JSON.stringify(files);
  const outputs = made.get(key) ?? compose(files);
  made.set(key, outputs);
  return outputs;
}

async function compose(files: readonly SourceFile[]): Promise<Outputs> {
  const checked = checkFiles({ files, problems: [], unread: [] }, null);
  if (checked.kind === "problems") throw new Error(checked.problems.map(toSentence).join("\n"));
  const composed = toSampleBriefings(checked.dataset);
  const { internal, evaluations, editions, publicPapers, internalPapers, board } = composed;
  const booklet = planBooklet(internal.briefing);
  const papers = [
    ...publicPapers,
    ...internalPapers,
    ...(hasBooklets(internal.briefing)
      ? [composeBooklet(booklet, internal.briefing, evaluations)]
      : []),
  ];
  const rendered = await renderPublicFiles(composed.all);
  const textsOf = (kind: RegExp) =>
    rendered
      .filter(({ path }) => kind.test(path))
      .map(({ path, bytes }): [string, string] => [path, Buffer.from(bytes).toString("utf8")]);
  const ofPack = composePackPages(checked, composed);
  const { figure, ...share } = composeSharePicture(editions[0].briefing);
  return {
    markup: new Map([
      ...textsOf(/\.html$/),
      ...papers.map((paper): [string, string] => [paper.path, render(paper)]),
      ["noi-bo/theo-doi.html", renderBoard(board)],
      ["noi-bo/sao-chep.html", renderCopy(composeCopy(editions[0], () => SIZE))],
      ...ofPack.markup,
    ]),
    word: await readWord(composed.report, checked.dataset.periods),
    plain: new Map([...textsOf(/\.(?:csv|xml)$/), ...ofPack.plain]),
    share: [
      share.title,
      ...(figure === null ? [] : [figure.value, figure.words]),
      share.asOfText,
      ...share.marks,
    ],
  };
}

async function readWord(
  report: ReportPaper,
  periods: readonly { readonly date: CalendarDate }[],
): Promise<readonly string[]> {
  const date = periods.at(-1)?.date;
  if (date === undefined) throw new Error("no period");
  const document = readDocx(await renderReportWord(report, date));
  return findAll(document.read("word/document.xml"), "w:p").map(toDocxText);
}
