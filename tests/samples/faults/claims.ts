import { evaluatePeriod } from "../../../scripts/evaluate/evaluate-period.ts";
import {
  findBareInstruments,
  findBareIssuer,
} from "../../../scripts/evaluate/notices/find-bare.ts";
import { findContradictions } from "../../../scripts/evaluate/notices/find-contradictions.ts";
import { findEmbargoed } from "../../../scripts/evaluate/notices/find-embargoed.ts";
import { findIllustrativeLeft } from "../../../scripts/evaluate/notices/find-loose-items.ts";
import { findIdleRulings } from "../../../scripts/evaluate/rulings.ts";
import type { Problem, ProblemCode } from "../../../scripts/model/problem.ts";
import { addLines } from "./rulings.ts";
import type { FaultRow } from "./files.ts";
import { BARE_ISSUER, HAN_CHE, sampleDataset, XA_A, type Change } from "../root.ts";

const VAN_BAN = "data/van-ban.yaml";
const KET_QUA = "content/2020-04-10/ket-qua/01-van-kien.md";
const GIOI_THIEU = "content/trang/gioi-thieu.md";
const GIAI_PHAP = "content/2020-04-10/giai-phap/01-ra-soat.md";

/** What only the evaluation of a changed sample root finds, without the problems of other codes. */
export function claimsOf(...changes: readonly Change[]): readonly Problem[] {
  const dataset = sampleDataset(...changes);
  return dataset.periods.flatMap((period) => {
    const { evaluation } = evaluatePeriod(dataset, period);
    return [
      ...findContradictions(dataset, period, evaluation).filter(
        ({ code }) => code !== "shortfall-unclaimed",
      ),
      ...findIdleRulings(period, evaluation),
      ...findEmbargoed(period, dataset.periods.at(-1)?.date ?? period.date),
    ];
  });
}

/** Faults that only the evaluation finds, because it judges the figures. */
export const CLAIM_FAULTS = {
  "ruling-idle": [
    "a ruling says what the figures say",
    () =>
      claimsOf(
        addLines(
          XA_A,
          "ghi_de:",
          "  - chi_tieu: nu-cap-uy",
          "    ket_qua: chua-dat",
          "    ly_do: L",
          "    nguoi: N",
          "    ngay: 08/4/2020",
        ),
      ),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:5: «ghi_de» đặt kết quả của «nu-cap-uy» là «chua-dat», nhưng tính từ số liệu cũng đã là như vậy; bỏ mục ghi đè này.",
  ],
  "words-differ": [
    "the words say finished where one of two units with figures is",
    () =>
      claimsOf([
        KET_QUA,
        "{{ bao-cao-chinh-tri.dat | muc_do_hoan_thanh }}",
        "cơ bản đã hoàn thành",
      ]),
    "content/2020-04-10/ket-qua/01-van-kien.md:7:12: lời văn gõ tay «cơ bản đã hoàn thành», nhưng số liệu của các chỉ tiêu gắn với mục này cho: «đang được triển khai»; thay bằng chỗ điền, như {{ bao-cao-chinh-tri.dat | muc_do_hoan_thanh }}.",
  ],
  "figure-typed": [
    "a count of units is typed by hand",
    () => claimsOf([KET_QUA, "báo cáo chính trị.\n", "báo cáo chính trị; 1 đơn vị đã duyệt.\n"]),
    "content/2020-04-10/ket-qua/01-van-kien.md:7:79: số «1 đơn vị» gõ tay trong lời văn, khi số liệu đổi sẽ không đổi theo; thay bằng chỗ điền: {{ bao-cao-chinh-tri.dat | kem_ten }}.",
  ],
  "solution-unused": [
    "no shortcoming leans on a solution",
    () =>
      claimsOf([
        "content/2020-04-10/giai-phap/02-them.md",
        "---\ntieu_de: Việc thêm\npham_vi: cong-khai\nchu_tri: A\nthoi_han: 30/4/2020\n---\nlàm thêm.\n",
      ]),
    "content/2020-04-10/giai-phap/02-them.md:1:1: giải pháp «Việc thêm» chưa có hạn chế nào nêu; nêu ở «giai_phap» của một hạn chế, hoặc bỏ qua nếu là giải pháp chung.",
  ],
  "item-unassigned": [
    "a shortcoming tells neither an answer nor who mends it until when",
    () =>
      claimsOf([
        HAN_CHE,
        "giai_phap: [ra-soat]\nchu_tri: CHU-TRI-HAN-CHE\nthoi_han: 30/4/2020\n",
        "",
      ]).filter(({ code }) => code !== "solution-unused"),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: mục «Cơ cấu cấp ủy» chưa có giải pháp, cơ quan chủ trì, thời hạn; đã phân công thì ghi thêm, chưa thì để nguyên, không tự đặt ra.",
  ],
  "issuer-bare": [
    "the issuer tells neither its symbol, who signs, who gets the report nor where to ask",
    () => findBareIssuer(sampleDataset(...BARE_ISSUER)),
    "data/to-chuc.yaml:1:1: không có «ky_hieu», «nguoi_ky», «noi_nhan», «lien_he»; trang và bản in không ghi những mục ấy; biết thì ghi thêm, không biết thì để nguyên, không tự đặt ra.",
  ],
  "solution-hidden": [
    "a public shortcoming leans on an internal solution alone",
    () => claimsOf([GIAI_PHAP, "pham_vi: cong-khai", "pham_vi: noi-bo"]),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: hạn chế công khai «Cơ cấu cấp ủy» chỉ nêu giải pháp nội bộ, nên trang công khai có hạn chế mà không có giải pháp; nêu thêm một giải pháp công khai, hoặc đổi «pham_vi» của giải pháp.",
  ],
  "item-embargoed": [
    "the public may read a solution later than the report",
    () =>
      claimsOf([GIAI_PHAP, "pham_vi: cong-khai", "pham_vi: cong-khai\ncong_khai_tu: 20/4/2020"]),
    "content/2020-04-10/giai-phap/01-ra-soat.md:1:1: mục «Rà soát nhân sự» chưa có trong bản công khai: «cong_khai_tu» là 20/4/2020, sau ngày chốt số liệu 10/4/2020.",
  ],
  "solution-late": [
    "a solution is due after the shortcoming that it is to mend",
    () => claimsOf([GIAI_PHAP, "thoi_han: 30/4/2020", "thoi_han: 15/5/2020"]),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: thời hạn của hạn chế «Cơ cấu cấp ủy» sớm hơn thời hạn giải pháp của nó: «Rà soát nhân sự» (15/5/2020, sau 30/4/2020); sửa thời hạn của hạn chế hoặc của giải pháp.",
  ],
  "illustrative-left": [
    "a page still calls real figures illustrative",
    () =>
      findIllustrativeLeft(
        sampleDataset(
          ["data/to-chuc.yaml", "so_lieu_minh_hoa: có", "so_lieu_minh_hoa: không"],
          [GIOI_THIEU, null],
          [GIOI_THIEU, "---\ntieu_de: Giới thiệu\n---\nĐây là **số liệu minh họa**.\n"],
        ),
      ),
    "content/trang/gioi-thieu.md:1:1: trang «Giới thiệu» còn ghi «số liệu minh họa», nhưng data/to-chuc.yaml ghi «so_lieu_minh_hoa: không»; sửa lời văn của trang.",
  ],
  "instrument-bare": [
    "of an instrument nobody knows the number and what it is about",
    () =>
      findBareInstruments(
        sampleDataset(
          [VAN_BAN, "    so: 06/ĐM\n", ""],
          [VAN_BAN, "trich_yeu: về việc tạm hoãn đại hội", "trich_yeu:"],
        ),
      ),
    "data/van-ban.yaml:8:9: văn bản «cong-dien-06» không có «so», «trich_yeu»; trang và bản in dẫn văn bản này bằng những gì đã ghi; biết thì ghi thêm, không biết thì để nguyên, không tự đặt ra.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
