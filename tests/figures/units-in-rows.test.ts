import path from "node:path";
import { expect, test } from "vitest";
import { checkFiles } from "../../scripts/check-root.ts";
import { compose } from "../../scripts/compose/compose.ts";
import { loadRoot } from "../../scripts/load/load-root.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import { toBoardView } from "../../scripts/produce/board.ts";
import { eachPaper } from "../../scripts/produce/plan-papers.ts";
import { renderBoard } from "../../scripts/render/pages/board.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { toSentence, withSentence } from "../../scripts/validate/sentences/problems.ts";
import { PROJECT } from "../roots/project-root.ts";
import { withRows } from "../samples/unit-rows.ts";
import { makeRandom } from "../soak/random-numbers.ts";
import { writeRandomRoot } from "../solver/random/root.ts";
import { renderPublicFiles } from "./render-pages.ts";

const renderPaper = createPaperRenderer();

/** Everything that a root gives: the site, the papers as they are printed, the board, the notices. */
async function outputsOf(files: readonly SourceFile[]): Promise<ReadonlyMap<string, string>> {
  const checked = checkFiles({ files, problems: [], unread: [] }, null);
  if (checked.kind === "problems") throw new Error(checked.problems.map(toSentence).join("\n"));
  const composed = compose(checked);
  const site = await renderPublicFiles(checked.briefings);
  const notices = checked.notices.map(withSentence);
  const board = renderBoard(toBoardView(composed, { board: checked.board, notices, hasPdf: true }));
  return new Map([
    ...site.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("latin1")] as const),
    ...Array.from(eachPaper(composed), (paper) => [paper.path, renderPaper(paper)] as const),
    ["noi-bo/theo-doi.html", withoutPlaces(board)],
    [
      "lưu ý",
      notices
        .map(({ sentence }) => withoutPlaces(sentence))
        .toSorted()
        .join("\n"),
    ],
  ]);
}

/** A unit's own file and a row have other paths, lines and columns. */
function withoutPlaces(text: string): string {
  return text.replace(
    /data\/ky\/[\d-]+\/don-vi(?:\/[a-z\d-]+)?\.yaml(?::\d+:\d+|, dòng \d+)?/g,
    "§",
  );
}

/** Names of files that differ; their whole texts would tell nobody anything. */
function listDifferent(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}

const SEEDS = [1, 2, 3, 4, 5, 6];

test.each(SEEDS)(
  "số ngẫu nhiên %i: tệp riêng, tệp chung hay cả hai đều ra như nhau",
  async (seed) => {
    const { files } = writeRandomRoot(seed);
    const own = await outputsOf(files);
    const random = makeRandom(seed);
    expect(listDifferent(own, await outputsOf(withRows(files, () => true)))).toEqual([]);
    expect(listDifferent(own, await outputsOf(withRows(files, () => random() < 0.5)))).toEqual([]);
    expect(listDifferent(own, await outputsOf(withRows(files, () => true, "braces")))).toEqual([]);
    expect(own.size).toBeGreaterThan(20);
  },
);

test.each(["tests/golden/hai-ky", "examples/tien-do-dai-hoi"])(
  "%s: tệp riêng và tệp chung đều ra như nhau",
  async (folder) => {
    const { files } = await loadRoot(path.join(PROJECT, folder));
    const own = await outputsOf(files);
    const random = makeRandom(1);
    expect(listDifferent(own, await outputsOf(withRows(files, () => true)))).toEqual([]);
    expect(listDifferent(own, await outputsOf(withRows(files, () => random() < 0.5)))).toEqual([]);
  },
);
