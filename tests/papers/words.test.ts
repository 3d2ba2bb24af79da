import { expect, test } from "vitest";
import { compose } from "../../scripts/compose/compose.ts";
import { composeBooklet, planBooklet } from "../../scripts/compose/papers/booklet.ts";
import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import { composePublicPapers } from "../../scripts/compose/papers/public.ts";
import type { Paper } from "../../scripts/compose/views/documents.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { toText } from "../figures/html-text.ts";
import { buildExample, buildProject } from "../roots/built-root.ts";
import { EXAMPLE, PROJECT } from "../roots/project-root.ts";
import { papersOf } from "../roots/read-tree.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { readPdf, toPdfText } from "./read-pdf.ts";

async function composePapers(root: string): Promise<readonly Paper[]> {
  const { editions, internal, evaluations, report } = compose(await readSoundRoot(root));
  const { briefing } = internal;
  return [
    composeBooklet(planBooklet(briefing), briefing, evaluations),
    ...composePublicPapers(editions[0]),
    report,
    ...composeInternalPapers(internal, evaluations),
  ];
}

/** The text of a paper before it is printed, once for each version that the press may take. */
function toVersions(paper: Paper, render: (paper: Paper) => string): readonly string[] {
  const versions =
    paper.template === "summary"
      ? [paper, ...paper.thinner.map((view) => ({ ...paper, view }))]
      : [paper];
  // Titles of drawings, and in reports those of tables, are for screen readers.
  const unseen =
    paper.template === "report" || paper.template === "working-copy"
      ? /<(head|title|desc|caption)\b[^]*?<\/\1>/g
      : /<(head|title|desc)\b[^]*?<\/\1>/g;
  return versions.map((version) =>
    toText(render(version).replace(unseen, "").replaceAll("</span><span", "</span> <span")),
  );
}

/** Words and numbers without the signs around them: `8548-CV/BTCTW`, `17,3`. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+(?:[-/.,][\p{L}\p{N}]+)*/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function findLost(text: string, printed: ReadonlyMap<string, number>): readonly string[] {
  return [...countWords(text)]
    .filter(([word, count]) => count > (printed.get(word) ?? 0))
    .map(([word]) => word);
}

test.each([
  ["nhiệm kỳ 2020 – 2025", PROJECT, buildProject],
  ["nhiệm kỳ 2025 – 2030", EXAMPLE, buildExample],
])("mọi chữ của bản soạn đều có trong bản in: %s", async (_term, root, build) => {
  const render = createPaperRenderer();
  const printed = papersOf((await build()).tree);
  const lost: string[] = [];
  for (const paper of await composePapers(root)) {
    const { pages } = await readPdf(printed.get(paper.path) ?? Buffer.from(""));
    const words = countWords(toPdfText(pages));
    const least = toVersions(paper, render)
      .map((text) => findLost(text, words))
      .toSorted((a, b) => a.length - b.length)[0];
    lost.push(...(least ?? []).map((word) => `${paper.path}: ${word}`));
  }
  expect(lost).toEqual([]);
  expect(printed.size).toBeGreaterThan(15);
});
