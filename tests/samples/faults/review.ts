import { composePublicBriefings } from "../../../scripts/compose/audience/briefings.ts";
import { evaluatePeriod } from "../../../scripts/evaluate/evaluate-period.ts";
import type { Problem, ProblemCode } from "../../../scripts/model/problem.ts";
import { review } from "../../../scripts/review/review.ts";
import { toSentence } from "../../../scripts/validate/sentences/problems.ts";
import { validate } from "../../../scripts/validate/validate.ts";
import type { SourceFile } from "../../../scripts/load/source-file.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { HAN_CHE, MO_DAU, sampleRoot, XA_A, type Change } from "../root.ts";

const GIOI_THIEU = "content/trang/gioi-thieu.md";
const GIAI_PHAP = "content/2020-04-10/giai-phap/01-ra-soat.md";

/** Long enough that nobody writes the same words by chance. */
export const LONG_NOTE = "đồng chí bí thư nghỉ chữa bệnh dài ngày, giao phó bí thư phụ trách";

/** What only the second reading of the public words of a sound root finds. */
export function reviewRoot(files: readonly SourceFile[]): readonly Problem[] {
  const { dataset, problems } = validate(files);
  if (dataset === null) throw new Error(problems.map(toSentence).join("\n"));
  const [newest, ...earlier] = dataset.periods
    .map((period) => evaluatePeriod(dataset, period))
    .toReversed();
  if (newest === undefined) throw new Error("no period");
  const periods = [newest, ...earlier] as const;
  return review({ dataset, periods, briefings: composePublicBriefings(dataset, periods) }, files);
}

const reviewOf = (...changes: readonly Change[]) => reviewRoot(sampleRoot(...changes));

/** Faults of public words that only somebody who knows all facts can find. */
export const REVIEW_FAULTS = {
  "vague-link": [
    "a link does not say where it leads",
    () => reviewOf([MO_DAU, "Mở đầu.\n\nKế hoạch xem **[Tại đây](https://a.vn/)**.\n"]),
    "content/2020-04-10/mo-dau.md:3:16: chữ của liên kết «Tại đây» không cho biết nơi đến; viết tên của nơi đến, như [Kế hoạch số 12-KH/TU](https://…): trên giấy, và với người nghe đọc từng liên kết, chỉ còn chữ ấy.",
  ],
  "name-undeclared": [
    "a public text names a unit, and nobody has declared it",
    () => reviewOf([GIAI_PHAP, "nguồn cán bộ nữ", "nguồn cán bộ nữ của **xã A**"]),
    "content/2020-04-10/giai-phap/01-ra-soat.md:8:40: lời công khai viết «xã A», là tên đơn vị «Đảng bộ xã A», mà chưa khai; nếu được phép nêu thì ghi «neu_ten: [xa-a]» ở phần khóa đầu tệp; không thì viết «một đơn vị» thay cho tên, hoặc dùng chỗ điền, hoặc đặt «pham_vi: noi-bo» cho cả mục.",
  ],
  "cleared-scope": [
    "a solution tells of which units it is",
    () =>
      problemsOf([
        GIAI_PHAP,
        "chu_tri:",
        "doi_tuong: { don_vi: [xa-a] }\ncong_khai_them: [doi_tuong]\nchu_tri:",
      ]),
    "content/2020-04-10/giai-phap/01-ra-soat.md:5:18: «doi_tuong» của mục này nêu từng đơn vị, công khai ra thì chỉ ra đơn vị; bỏ «doi_tuong» khỏi «cong_khai_them»; đơn vị được phép nêu tên thì viết trong lời của mục, khai ở «neu_ten».",
  ],
  "cleared-few": [
    "a solution tells that it is for the two units of the villages and wards",
    () =>
      reviewOf([
        GIAI_PHAP,
        "chu_tri:",
        "doi_tuong: { khoi: [xa-phuong] }\ncong_khai_them: [doi_tuong]\nchu_tri:",
      ]),
    "content/2020-04-10/giai-phap/01-ra-soat.md:5:18: «doi_tuong» của mục này chỉ gồm 2 đơn vị, ít hơn «nhom_duoi», công khai ra thì chỉ ra đơn vị; bỏ «doi_tuong» khỏi «cong_khai_them»; đơn vị được phép nêu tên thì viết trong lời của mục, khai ở «neu_ten».",
  ],
  "name-pair-uncleared": [
    "a shortcoming names a unit that misses the very indicator which it is about",
    () =>
      reviewOf(
        [HAN_CHE, "khac-phuc\n", "khac-phuc\nneu_ten: [xa-a]\n"],
        [HAN_CHE, "Sau khi", "Ở Đảng bộ xã A, sau khi"],
      ).filter(({ code }) => code !== "name-of-failing"),
    "content/2020-04-10/han-che/01-co-cau.md:11:11: mục nêu tên «Đảng bộ xã A» và gắn với chỉ tiêu «Tỷ lệ nữ cấp ủy viên» (nu-cap-uy) mà đơn vị chưa đạt, như vậy là nêu tên đơn vị cùng điều chưa đạt; bỏ tên khỏi mục, hoặc ghi «neu_ten_don_vi: có» ở đó trong data/chi-tieu.yaml nếu đã được phép.",
  ],
  "name-of-failing": [
    "a text praises a unit that misses something else",
    () =>
      reviewOf([
        MO_DAU,
        "---\nneu_ten: [phuong-b]\n---\nĐảng bộ phường B tặng nhà cho một hộ dân.\n",
      ]),
    "content/2020-04-10/mo-dau.md:2:11: «neu_ten» nêu «Đảng bộ phường B», là đơn vị đang có điều chưa đạt: Hoàn chỉnh báo cáo chính trị; Lập Ban Chỉ đạo; chậm ở mảng Văn kiện; đọc lại các câu có tên đơn vị, xem có nêu điều chưa đạt không.",
  ],
  "name-idle": [
    "a unit is declared whose name does not stand in the file",
    () => reviewOf([MO_DAU, "---\nneu_ten: [xa-a]\n---\nMột đơn vị làm tốt.\n"]),
    "content/2020-04-10/mo-dau.md:2:11: «neu_ten» nêu «Đảng bộ xã A», nhưng tệp không nêu tên đơn vị này; bỏ mã này khỏi «neu_ten».",
  ],
  "personal-data": [
    "a solution tells a telephone number",
    () => reviewOf([GIAI_PHAP, "nguồn cán bộ nữ", "nguồn cán bộ nữ, hỏi 0912 345 678"]),
    "content/2020-04-10/giai-phap/01-ra-soat.md:8:39: có số điện thoại «0912 345 678», là thông tin cá nhân không được đăng; bỏ khỏi lời văn; chỉ số điện thoại, thư điện tử ở «lien_he» và trong content/trang/ được đăng; nếu không phải thông tin cá nhân thì khai ở «da_soat».",
  ],
  "review-idle": [
    "words that somebody has looked at are gone",
    () =>
      reviewOf([
        GIOI_THIEU,
        "tieu_de: Giới thiệu\n",
        "tieu_de: Giới thiệu\nda_soat:\n  - { noi_dung: sinh năm 1930, ly_do: Liệt sĩ, nguoi: Bí thư }\n",
      ]),
    "content/trang/gioi-thieu.md:4:5: «da_soat» nêu «sinh năm 1930», nhưng tệp không còn lời ấy; xóa mục này của «da_soat», hoặc chép lại đúng lời trong tệp.",
  ],
  "copied-internal": [
    "a public text repeats an internal note",
    () =>
      reviewOf(
        [XA_A, "GHI-CHU-DON-VI", LONG_NOTE],
        [GIAI_PHAP, "nguồn cán bộ nữ", `nguồn cán bộ nữ; ${LONG_NOTE}`],
      ),
    "content/2020-04-10/giai-phap/01-ra-soat.md:8:35: lời công khai chép nội dung nội bộ «đồng chí bí thư nghỉ chữa bệnh dài ngày, giao phó bí thư phụ trách», đã nhập ở data/ky/2020-04-10/don-vi/xa-a.yaml, ghi_chu_noi_bo; viết lại bằng lời khác (nếu chỉ trùng ngẫu nhiên thì sửa nội dung nội bộ), hoặc đặt «pham_vi: noi-bo» cho cả mục.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
