import { expect, test } from "vitest";
import { EXAMPLE, PROJECT } from "../../tests/roots/project-root.ts";
import { checkRoot } from "../check-root.ts";
import { SILENT } from "../progress.ts";
import { toPictureSize } from "../render/pictures/article.ts";
import { composeArticlePictures } from "./article/article.ts";
import { composeCopy } from "./article/copy.ts";
import { composeBoard } from "./board/board.ts";
import { compose } from "./compose.ts";
import { composeDownloads } from "./downloads/downloads.ts";
import { composeFeed } from "./feeds/feed.ts";
import { composeSharePicture } from "./feeds/share-picture.ts";
import { composeBooklet, planBooklet } from "./papers/booklet.ts";
import { composeInternalPapers } from "./papers/internal.ts";
import { composePublicPapers } from "./papers/public.ts";
import { composePages } from "./registry.ts";

/** Every view that something is drawn from. */
async function composeViews(root: string) {
  const checked = await checkRoot({ root, period: null }, SILENT);
  if (checked.kind === "problems" || checked.board === null) throw new Error("no sound root");
  const { editions, internal, evaluations, report } = compose(checked);
  const [newest] = editions;
  const { briefing } = internal;
  const data = composeDownloads(editions);
  return {
    report,
    data,
    pages: composePages({ editions, printed: [], data, files: [] }),
    papers: [...composePublicPapers(newest), ...composeInternalPapers(internal, evaluations)],
    booklet: composeBooklet(planBooklet(briefing), briefing, evaluations),
    board: composeBoard(briefing, {
      completeness: checked.board,
      evaluation: evaluations.now,
      notices: [],
      hasPdf: false,
    }),
    pictures: composeArticlePictures(newest),
    share: composeSharePicture(newest.briefing),
    copy: composeCopy(newest, toPictureSize),
    feed: composeFeed(editions),
  };
}

/** So its JSON can be the key under which what was drawn is kept, and another thread can draw it. */
test.each([
  ["nhiệm kỳ 2020 – 2025", PROJECT],
  ["nhiệm kỳ 2025 – 2030", EXAMPLE],
])("every view is plain data, which JSON tells whole: %s", async (_name, root) => {
  const views = await composeViews(root);
  expect(JSON.parse(JSON.stringify(views))).toStrictEqual(views);
});
