import { composeCopy, COPY_PATH, COPY_SHARE_PICTURE_PATH } from "../../compose/article/copy.ts";
import { BOARD_PATH } from "../../compose/board/board.ts";
import type { Composed } from "../../compose/compose.ts";
import { WORD_PATH } from "../../compose/papers/internal.ts";
import type { Completeness } from "../../model/judgement/completeness.ts";
import type { Problem } from "../../model/problem.ts";
import { toBoardView } from "../../produce/board.ts";
import { INTERNAL_SCRIPTS } from "../../produce/page-scripts.ts";
import { renderBoard } from "../../render/pages/board.ts";
import { renderCopy } from "../../render/pages/copy.ts";
import { renderInternalIndex } from "../../render/pages/internal-index.ts";
import { renderAssets } from "../../render/pages/site-assets.ts";
import { toPictureSize } from "../../render/pictures/article.ts";
import { withSentence } from "../../validate/sentences/problems.ts";
import { composeInternalIndex } from "../internal-files.ts";
import type { PublicSource } from "./pages.ts";
import { drawArticlePictures, drawSharePicture } from "./public.ts";
import { inTree, roomOf, roomOfMany, type Kept, type Room } from "./rooms.ts";

/** What the internal files are made from. */
export interface InternalSource extends PublicSource {
  /** The output folder. */
  readonly out: string;
  readonly hasPdf: boolean;
  /** `null`: units are asked nothing. */
  readonly board: Completeness | null;
  readonly notices: readonly Problem[];
  readonly compose: () => Composed;
}

/** The files of `noi-bo/` but its printed documents, and a list of all of them. */
export function listInternalRooms(source: InternalSource, kept: Kept): readonly Room[] {
  return [
    roomOf("noi-bo/index.html", async () => {
      const { briefing } = source.compose().internal;
      return renderInternalIndex(await composeInternalIndex(source.out, briefing));
    }),
    roomOf(`noi-bo/${BOARD_PATH}`, () => makeBoard(source, kept)),
    roomOf(`noi-bo/${COPY_PATH}`, () => makeCopy(source, kept)),
    roomOf(`noi-bo/${WORD_PATH}`, () => makeWord(source, kept)),
    roomOf(`noi-bo/${COPY_SHARE_PICTURE_PATH}`, () => drawSharePicture(source, kept)),
    roomOfMany("noi-bo/assets/", () =>
      kept.make("assets of the internal pages", null, () =>
        inTree("noi-bo", renderAssets(INTERNAL_SCRIPTS)),
      ),
    ),
    roomOfMany("noi-bo/bai-dang/", async () =>
      inTree("noi-bo", await drawArticlePictures(source, kept)),
    ),
  ];
}

function makeBoard({ compose, board, notices, hasPdf }: InternalSource, kept: Kept) {
  const view = toBoardView(compose(), { board, notices: notices.map(withSentence), hasPdf });
  return kept.make(BOARD_PATH, view, () => renderBoard(view));
}

function makeCopy({ editions: [newest] }: InternalSource, kept: Kept) {
  const view = composeCopy(newest, toPictureSize);
  return kept.make(COPY_PATH, view, () => renderCopy(view));
}

function makeWord({ compose }: InternalSource, kept: Kept) {
  const { report, internal } = compose();
  const { date } = internal.briefing.period;
  return kept.make(WORD_PATH, { report, date }, async () => {
    const { renderReportWord } = await import("../../render/word/render-report-word.ts");
    return renderReportWord(report, date);
  });
}
