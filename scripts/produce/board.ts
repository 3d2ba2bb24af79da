import { BOARD_PATH, composeBoard } from "../compose/board/board.ts";
import type { Composed } from "../compose/compose.ts";
import type { BoardView } from "../compose/views/board.ts";
import type { Completeness } from "../model/judgement/completeness.ts";
import type { Place } from "../model/problem.ts";
import { INTERNAL_SCRIPTS } from "./page-scripts.ts";
import type { Kind } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";

/** What staff see beside the figures. */
export interface BoardSource {
  readonly board: Completeness | null;
  /** What is worth knowing of the data, a sentence each, with its place. */
  readonly notices: readonly { readonly place: Place; readonly sentence: string }[];
}

const BOARD: Kind<object> = "board";
const ASSETS: Kind<object> = "assets of the internal pages";

/** The board and what the internal pages load; it needs no browser. */
export async function produceBoard(
  composed: Composed,
  source: BoardSource,
  { release, toKey, browser }: Workshop,
): Promise<void> {
  const view = toBoardView(composed, { ...source, hasPdf: browser !== null });
  await release.make(toKey(BOARD, view), async () => {
    const { renderBoard } = await import("../render/pages/board.ts");
    return { files: [{ path: `noi-bo/${BOARD_PATH}`, content: renderBoard(view) }], told: {} };
  });
  await release.make(toKey(ASSETS, null), async () => {
    const { renderAssets } = await import("../render/pages/site-assets.ts");
    const files = renderAssets(INTERNAL_SCRIPTS);
    return {
      files: files.map(({ path, content }) => ({ path: `noi-bo/${path}`, content })),
      told: {},
    };
  });
}

/** What the board shows: of the notices those about the texts of the newest period. */
export function toBoardView(
  { internal: { briefing }, evaluations }: Composed,
  { board, notices, hasPdf }: BoardSource & { readonly hasPdf: boolean },
): BoardView {
  return composeBoard(briefing, {
    completeness: board,
    evaluation: evaluations.now,
    notices: notices
      .filter(({ place }) => place.file.startsWith(`content/${briefing.period.date}/`))
      .map(({ sentence }) => sentence),
    hasPdf,
  });
}
