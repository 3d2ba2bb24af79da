/** A kind of report that a new root can be made for. Its structure is that of an example. */
export interface RootKind {
  /** As a file of answers names it. */
  readonly id: string;
  /** In one line, for somebody who has not seen the example. */
  readonly line: string;
  /** The folder below `examples/`. */
  readonly example: string;
  /** The title of a period; the term follows. */
  readonly title: string;
  /** Opens the report: true of every office, so nobody else's sentence. */
  readonly opening: string;
  /** Keys of `loai_bao_cao` in place of those by which the example names its own units and term. */
  readonly words: Readonly<Record<string, string>>;
  /** The thresholds that an instrument lays down for everybody; `null`: the example has none. */
  readonly rules: GeneralRules | null;
}

export interface GeneralRules {
  /** They hold in this term alone. */
  readonly term: string;
  /** Ids of indicators of the example. Its other thresholds are not compared with the text, or are its own. */
  readonly indicators: readonly string[];
}

const RESULTS = "Tính đến ngày {{ ky.ngay_chot }}, tình hình và kết quả như sau:";

/** In the order in which they are offered. */
export const ROOT_KINDS: readonly RootKind[] = [
  {
    id: "chuan-bi-dai-hoi",
    line: "Chuẩn bị đại hội: phần việc, chỉ tiêu có mức quy định, hạn chế, giải pháp",
    example: "nhiem-ky-2025-2030",
    title: "Công tác chuẩn bị đại hội",
    opening: RESULTS,
    words: { chu_de: "công tác chuẩn bị đại hội" },
    rules: {
      // Kết luận 150-KL/TW, 14/4/2025.
      term: "2025 – 2030",
      indicators: ["quy-mo-den-27", "quy-mo-den-33", "quy-mo-ban-thuong-vu", "so-pho-bi-thu"],
    },
  },
  {
    id: "tien-do-dai-hoi",
    line: "Tiến độ tổ chức đại hội: nơi nào đã tổ chức, nơi nào dự kiến khi nào, nơi nào tạm hoãn",
    example: "tien-do-dai-hoi",
    title: "Công tác tổ chức đại hội",
    opening: RESULTS,
    words: {},
    rules: null,
  },
  {
    id: "so-lieu-thong-ke",
    line: "Kết quả, thống kê (cấp ủy, đảng viên, đại biểu, ý kiến góp ý): chỉ nêu số, không xét đạt hay chưa đạt",
    example: "so-lieu-thong-ke",
    title: "Công tác xây dựng đội ngũ cấp ủy cơ sở",
    opening: RESULTS,
    words: {},
    rules: null,
  },
  {
    id: "giam-sat-chuan-bi",
    line: "Kết luận giám sát, kiểm tra: ưu điểm, hạn chế, giải trình, yêu cầu có thời hạn",
    example: "giam-sat-chuan-bi",
    title: "Việc giám sát công tác chuẩn bị đại hội",
    opening: "{{ to_chuc.ten }} kết luận như sau:",
    words: { don_vi: "đơn vị được giám sát" },
    rules: null,
  },
  {
    id: "tam-hoan-dai-hoi",
    line: "Thông báo không có số liệu, như tạm hoãn đại hội",
    example: "tam-hoan-dai-hoi",
    title: "Việc tạm hoãn đại hội",
    opening: "{{ to_chuc.ten }} thông báo như sau:",
    words: {},
    rules: null,
  },
];
