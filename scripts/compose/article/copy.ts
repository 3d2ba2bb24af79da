import type { Briefing } from "../audience/briefing.ts";
import { SHARE_PICTURE_SIZE, toUrl, toShareAltText } from "../frame/head.ts";
import { CIRCULATION_MARK } from "../../model/report/marks.ts";
import type { ArticlePictureView } from "../views/article.ts";
import type { Edition } from "../report/edition.ts";
import { composeArticle, listPictures } from "./article.ts";
import type { CopyPictureView, CopyView } from "../views/copy.ts";

/** From `noi-bo/`. */
export const COPY_PATH = "sao-chep.html";
export const COPY_SHARE_PICTURE_PATH = "bai-dang/chia-se.png";

/**
 * @param edition a public one: people post only what everyone may read
 * @param toSize the size at which the page shows a picture of the article
 */
export function composeCopy(
  edition: Edition,
  toSize: (picture: ArticlePictureView) => { readonly widthPx: number; readonly heightPx: number },
): CopyView {
  const { briefing } = edition;
  const { baseAddress, name } = briefing.dataset.issuer;
  const toPlace = (path: string) => (baseAddress === null ? null : toUrl(baseAddress, path));
  const copied = composeArticle(edition, { toLink: toPlace, toPicture: toPlace });
  const preview = composeArticle(edition, { toLink: toPlace, toPicture: (path) => path });
  return {
    title: "Sao chép bài đăng",
    issuerName: name,
    asOfText: copied.asOfText,
    circulationText: CIRCULATION_MARK,
    illustrativeText: copied.illustrativeText,
    draftText: copied.draftText,
    leadText: [
      "Bài viết công khai để đăng vào mục tin của cổng thông tin điện tử.",
      briefing.dataset.indicators.length === 0
        ? "Trang này thì chỉ dùng nội bộ."
        : "Bài không nêu tên đơn vị chưa đạt; trang này thì chỉ dùng nội bộ.",
    ].join(" "),
    steps: toSteps(baseAddress, listPictures(preview).length > 0),
    handText:
      "Không thấy nút, hoặc nút không chạy: bấm vào ô “Mã HTML của bài”, nhấn Ctrl + A rồi Ctrl + C để chép mã; hoặc chọn phần bài ở cuối trang rồi nhấn Ctrl + C.",
    linksText: toLinksText(baseAddress, listPictures(preview).length > 0),
    preview,
    copied,
    pictures: [
      ...listPictures(preview).map((picture, index) => ({
        id: `hinh-${index + 1}`,
        ...toFile(picture),
        useText: `Hình ${index + 1} trong bài`,
        ...toSize(picture),
      })),
      composeShareFile(briefing),
    ],
  };
}

function toFile({ fileName, path, altText }: ArticlePictureView) {
  return { fileName, path, altText };
}

function composeShareFile(briefing: Briefing): CopyPictureView {
  const widthPx = 600;
  const heightPx = (widthPx * SHARE_PICTURE_SIZE.heightPx) / SHARE_PICTURE_SIZE.widthPx;
  return {
    id: "hinh-dai-dien",
    fileName: "chia-se.png",
    path: COPY_SHARE_PICTURE_PATH,
    useText: "Ảnh đại diện của bài, nếu cổng có ô này",
    altText: toShareAltText(briefing),
    widthPx,
    heightPx,
  };
}

function toSteps(baseAddress: string | null, hasPictures: boolean): readonly string[] {
  return [
    "Mở trang soạn bài của cổng. Sao chép tiêu đề ở dưới, dán vào ô tiêu đề.",
    "Bấm “Sao chép bài viết”, rồi dán (Ctrl + V) vào ô nội dung. Nếu cổng chỉ nhận mã, chuyển ô nội dung sang chế độ mã HTML, bấm “Sao chép mã HTML” rồi dán.",
    ...(hasPictures ? [toPictureStep(baseAddress)] : []),
    "Xem trước bài trên cổng, so với phần “Bài sẽ hiện như sau” ở cuối trang này, rồi đăng.",
  ];
}

function toPictureStep(baseAddress: string | null): string {
  return baseAddress === null
    ? "Tải từng hình trong thư mục “bai-dang” cạnh trang này lên cổng, chèn vào chỗ ghi “[Chèn hình: …]” trong bài rồi xóa dòng ấy. Dán chữ thay thế của mỗi hình vào ô “Văn bản thay thế” (alt)."
    : "Các hình được lấy từ địa chỉ đã ghi trong dữ liệu, nên thư mục “site” phải được tải lên trước. Cổng không nhận hình từ địa chỉ ấy thì tải từng hình trong thư mục “bai-dang” cạnh trang này lên, kèm chữ thay thế.";
}

function toLinksText(baseAddress: string | null, hasPictures: boolean): string {
  const places = hasPictures ? " và hình chỉ còn chỗ chèn" : "";
  return baseAddress === null
    ? `Dữ liệu chưa ghi địa chỉ trang (dia_chi_trang trong data/to-chuc.yaml), nên trong bản sao chép, liên kết tới các trang của báo cáo chỉ còn chữ${places}. Liên kết tới văn bản, thư điện tử thì giữ nguyên.`
    : `Trong bản sao chép, mọi liên kết và hình mang địa chỉ đầy đủ, bắt đầu bằng ${baseAddress}`;
}
