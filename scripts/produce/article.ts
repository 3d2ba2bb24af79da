import { composeArticlePictures } from "../compose/article/article.ts";
import { composeCopy, COPY_PATH, COPY_SHARE_PICTURE_PATH } from "../compose/article/copy.ts";
import { SHARE_PICTURE_PATH } from "../compose/frame/head.ts";
import type { PublicEditions } from "../compose/report/edition.ts";
import { composeSharePicture } from "../compose/feeds/share-picture.ts";
import type { Kind } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";

const PICTURE: Kind<object> = "picture of the article";
const SHARE_PICTURE: Kind<object> = "picture to share";
const COPY: Kind<object> = "page to copy from";

/** The sizes of pictures follow from the pictures, which are in the key; to measure them takes longer than a key. */
const ANY_SIZE = () => ({ widthPx: 0, heightPx: 0 });

/**
 * What staff post by hand: the pictures of `bai-dang.html`, which the pages bring, and in `noi-bo/` the page to copy
 * from, with the same pictures beside it.
 */
export async function produceArticle(
  [newest]: PublicEditions,
  { release, toKey, progress }: Workshop,
): Promise<void> {
  const stage = progress.begin("Soạn bài đăng");
  const pictures = composeArticlePictures(newest);
  for (const picture of pictures)
    await release.make(toKey(PICTURE, picture), async () => {
      const { drawArticlePicture } = await import("../render/pictures/article.ts");
      const { path } = picture;
      return toBothTrees([path, path], await drawArticlePicture(picture));
    });
  const share = composeSharePicture(newest.briefing);
  await release.make(toKey(SHARE_PICTURE, share), async () => {
    const { drawSharePicture } = await import("../render/pictures/share.ts");
    return toBothTrees([SHARE_PICTURE_PATH, COPY_SHARE_PICTURE_PATH], drawSharePicture(share));
  });
  await release.make(toKey(COPY, composeCopy(newest, ANY_SIZE)), () => makeCopy([newest]));
  stage.end(`1 bài, ${pictures.length + 1} hình`);
}

function toBothTrees([inSite, inInternal]: readonly [string, string], content: Uint8Array) {
  const files = [
    { path: `site/${inSite}`, content },
    { path: `noi-bo/${inInternal}`, content },
  ];
  return { files, told: {} };
}

async function makeCopy([newest]: PublicEditions) {
  const { renderCopy } = await import("../render/pages/copy.ts");
  const { toPictureSize } = await import("../render/pictures/article.ts");
  const content = renderCopy(composeCopy(newest, toPictureSize));
  return { files: [{ path: `noi-bo/${COPY_PATH}`, content }], told: {} };
}
