import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { KEY_WORDS } from "../../../scripts/model/rules/key-figure.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import type { Change } from "../root.ts";

const STATEMENT = "---\ntieu_de: Một việc\npham_vi: cong-khai\n---\nLời văn.\n";

/** The sample's report with an outline of its own. */
export function withOutline(...lines: readonly string[]): Change {
  const outline = ["bo_cuc:", ...lines.map((line) => `  - ${line}`)].join("\n");
  return ["data/to-chuc.yaml", "in_hai_mat:", `${outline}\nin_hai_mat:`];
}

/** The sample's report with key figures of its own. */
export function withKeyFigures(...names: readonly string[]): Change {
  const list = names.map((name) => `    - ${name}\n`).join("");
  return [
    "data/to-chuc.yaml",
    "in_hai_mat:",
    `loai_bao_cao:\n  so_lieu_chinh:\n${list}in_hai_mat:`,
  ];
}

/** Faults of the report's sections and of what stands in them. */
export const SECTION_FAULTS = {
  "prose-of-past": [
    "the opening was copied from the period before, and nobody has read it since",
    () =>
      problemsOf([
        "content/2020-04-10/mo-dau.md",
        "---\ncua_ky: 05/3/2020\n---\nTình hình như sau:\n",
      ]),
    "content/2020-04-10/mo-dau.md:2:9: lời chép từ kỳ 05/3/2020, chưa ai xem lại cho kỳ này; sửa cho đúng kỳ này, rồi xóa dòng «cua_ky»; không dùng nữa thì xóa tệp.",
  ],
  "roster-in-part": [
    "units are judged where only some of them are known",
    () =>
      problemsOf([
        "data/ky/2020-04-10/ky.yaml",
        "so_van_ban:",
        "loai_bao_cao:\n  danh_sach: mot-phan\nso_van_ban:",
      ]),
    "data/ky/2020-04-10/ky.yaml:4:14: danh sách đơn vị mới có một phần thì không xét, không cộng số liệu của đơn vị, mà «data/chi-tieu.yaml» còn «bao-cao-chinh-tri»; bỏ mục ấy, hoặc ghi «tinh_tu: chung»; danh sách đã đủ thì ghi «danh_sach: du».",
  ],
  "unknown-key-figure": [
    "a key figure names nothing",
    () => problemsOf(withKeyFigures("don_vi.tien-do")),
    "data/to-chuc.yaml:20:7: «don_vi.tien-do» không là mã của mảng, chỉ tiêu, số liệu thống kê hay trường nào; có phải «don_vi.tien_do»?",
  ],
  "too-many-key-figures": [
    "more key figures than tiles",
    () => problemsOf(withKeyFigures(...KEY_WORDS, "van-kien", "so_dang_vien")),
    "data/to-chuc.yaml:26:7: «so_lieu_chinh» nêu quá 6 số liệu, nhiều hơn số ô ở đầu trang; bỏ bớt, để lại số liệu quan trọng nhất ở trên.",
  ],
  "section-needed": [
    "an outline has no place for shortcomings",
    () =>
      problemsOf(
        withOutline("phan: ket-qua", "phan: tinh-hinh", "phan: so-lieu", "phan: giai-phap"),
        ["content/2020-04-10/han-che/01-co-cau.md", null],
      ),
    "data/to-chuc.yaml:19:3: «bo_cuc» thiếu phần «han-che», là phần báo cáo nào cũng phải có; thêm phần này vào danh sách.",
  ],
  "section-left-out": [
    "an outline leaves out what people have written",
    () =>
      problemsOf(withOutline("phan: ket-qua", "phan: so-lieu", "phan: han-che", "phan: giai-phap")),
    "content/2020-04-10/tinh-hinh.md:1:1: phần «tinh-hinh» không có trong «bo_cuc» (của ky.yaml, không có thì của to-chuc.yaml), nên tệp này không vào báo cáo; thêm phần ấy vào «bo_cuc»; nếu là tệp của kỳ này thì cũng có thể xóa tệp.",
  ],
  "lead-without-items": [
    "a sentence leads to the items of a section that is prose",
    () =>
      problemsOf(
        withOutline(
          ...["ket-qua", "so-lieu", "han-che", "giai-phap"].map((id) => `phan: ${id}`),
          "{ phan: tinh-hinh, cau_noi: Cụ thể như sau }",
        ),
      ),
    "data/to-chuc.yaml:23:33: phần «tinh-hinh» không gồm các mục, nên không có câu nối nào đứng trước các mục; bỏ dòng này.",
  ],
  "section-internal": [
    "a proposal to the level above is public",
    () => problemsOf(["content/2020-04-10/kien-nghi/01-cap-tren.md", STATEMENT]),
    "content/2020-04-10/kien-nghi/01-cap-tren.md:3:10: phần này của báo cáo chỉ dùng nội bộ, mục trong đó không được công khai; đặt «pham_vi: noi-bo».",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
