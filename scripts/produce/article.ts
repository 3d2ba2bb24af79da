import { composeArticlePictures } from "../compose/article/article.ts";
import { composeCopy, COPY_SHARE_PICTURE_PATH } from "../compose/article/copy.ts";
import { SHARE_PICTURE_PATH } from "../compose/frame/head.ts";
import type { PublicEditions } from "../compose/report/edition.ts";
import { composeSharePicture } from "../compose/feeds/share-picture.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";
import { drawArticlePicture, toPictureSize } from "../render/pictures/article.ts";
import { renderCopy } from "../render/pages/copy.ts";
import { drawSharePicture } from "../render/pictures/share.ts";

/**
 * What staff post by hand: the pictures of `bai-dang.html`, which the pages bring, and in `noi-bo/` the page to copy
 * from, with the same pictures beside it.
 */
export async function produceArticle(
  [newest]: PublicEditions,
  release: Release,
  progress: Progress,
): Promise<void> {
  const stage = progress.begin("Soạn bài đăng");
  const pictures = composeArticlePictures(newest);
  for (const picture of pictures) {
    const png = await drawArticlePicture(picture);
    await release.write(`site/${picture.path}`, png);
    await release.write(`noi-bo/${picture.path}`, png);
  }
  const share = drawSharePicture(composeSharePicture(newest.briefing));
  await release.write(`site/${SHARE_PICTURE_PATH}`, share);
  await release.write(`noi-bo/${COPY_SHARE_PICTURE_PATH}`, share);
  for (const { path, content } of renderCopy(composeCopy(newest, toPictureSize)))
    await release.write(`noi-bo/${path}`, content);
  stage.end(`1 bài, ${pictures.length + 1} hình`);
}
