import type { ParagraphChild } from "docx";
import type { LineFactView, StateView } from "../../../compose/views/common.ts";
import type {
  GroundView,
  ItemView,
  ShortcomingView,
  SolutionView,
} from "../../../compose/views/report.ts";
import { keepLastWithNext, toParagraph, type WordBlock } from "./blocks.ts";
import type { WordContext } from "../context.ts";
import { toProseBlocks } from "./prose.ts";
import { bold, italic, toInlineRuns, toRun } from "./runs.ts";
import { toStateRuns } from "./state-runs.ts";
import { STYLES } from "../styles/ids.ts";

/** An item "Thứ nhất, …" with the note that only the office may read. Its words repeat templates/components. */
export function toItemBlocks(item: ItemView, context: WordContext): readonly WordBlock[] {
  const lead = toInlineRuns(item.leadHtml);
  const space = lead.length === 0 ? [] : [toRun(" ")];
  return [
    toParagraph(STYLES.body, [bold(`${item.ordinal},`), ...space, ...lead]),
    ...toProseBlocks(item.restHtml, context),
    ...(item.internalNote === null
      ? []
      : [toParagraph(STYLES.internalNote, `Ghi chú nội bộ: ${item.internalNote}`)]),
  ];
}

export function toShortcomingBlocks(
  item: ShortcomingView,
  context: WordContext,
): readonly WordBlock[] {
  const blocks = [
    ...toItemBlocks(item, context),
    ...item.grounds.map((ground) => toBullet(toGroundRuns(ground), context)),
    ...[...item.handling, ...item.causes].map(({ label, value }) =>
      toParagraph(STYLES.body, [italic(`${label}:`), toRun(` ${value}.`)]),
    ),
    ...(item.remedies.length === 0
      ? []
      : [
          toParagraph(STYLES.body, "Cách khắc phục:", { keepNext: true }),
          ...item.remedies.map((remedy) => toBullet([toRun(`${remedy}.`)], context)),
        ]),
  ];
  return withResponsibility(blocks, item);
}

export function toSolutionBlocks(item: SolutionView, context: WordContext): readonly WordBlock[] {
  return withResponsibility(toItemBlocks(item, context), { task: item.task, status: null });
}

function toGroundRuns(ground: GroundView): readonly ParagraphChild[] {
  const source = ground.sourceText === "" ? "" : ` (theo ${ground.sourceText})`;
  const texts = ground.namedUnits.map(({ text }) => text);
  const units = texts.length === 0 ? "" : ` Cụ thể: ${texts.join("; ")}.`;
  return [
    bold(`${ground.indicatorName}:`),
    toRun(` ${ground.countText}. ${ground.ruleLabel}${source}: ${ground.ruleText}.${units}`),
  ];
}

function toBullet(children: readonly ParagraphChild[], { lists }: WordContext): WordBlock {
  return toParagraph(STYLES.listItem, children, { numbering: lists.bullets(0) });
}

interface Responsibility {
  readonly status: StateView | null;
  readonly task: readonly LineFactView[];
}

/** Adds who must mend it by when, and keeps this line on the page of what it is about. */
function withResponsibility(
  blocks: readonly WordBlock[],
  { status, task }: Responsibility,
): readonly WordBlock[] {
  const facts = [
    ...(status === null ? [] : [{ label: "Tình trạng", runs: toStateRuns(status) }]),
    ...task.map(({ label, opening, value }, index) => ({
      label: status === null && index === 0 ? opening : label,
      runs: [bold(value)],
    })),
  ];
  if (facts.length === 0) return blocks;
  const runs = facts.flatMap((fact, index) => [
    toRun(`${index === 0 ? "" : "; "}${fact.label}: `),
    ...fact.runs,
  ]);
  return [...keepLastWithNext(blocks), toParagraph(STYLES.responsibility, [...runs, toRun(".")])];
}
