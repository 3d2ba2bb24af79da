import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { HAN_CHE, sampleDataset, sentencesOf, type Change } from "../../../tests/samples/root.ts";
import { listShortcomings, listSolutions } from "./sections.ts";

const GIAI_PHAP = "content/2020-04-10/giai-phap/01-ra-soat.md";
const HANDLED: readonly Change[] = [
  [
    HAN_CHE,
    "giai_phap: [ra-soat]",
    "doi_tuong: { loai: [dang-bo-xa] }\nnguoi_neu: NGUOI-NEU\ngiai_trinh: GIAI-TRINH-MOT. GIAI-TRINH-HAI.\nket_luan: KET-LUAN\ngiai_phap: [ra-soat]",
  ],
  [
    GIAI_PHAP,
    "chu_tri: CHU-TRI-GIAI-PHAP",
    "doi_tuong: { loai: [dang-bo-xa], diem: có }\nbao_cao_cho: NOI-NHAN\nchu_tri: CHU-TRI-GIAI-PHAP",
  ],
];

const HANDLING = [
  { part: "foundBy", label: "Người nêu", value: "NGUOI-NEU" },
  { part: "explanation", label: "Giải trình của đơn vị", value: "GIAI-TRINH-MOT. GIAI-TRINH-HAI" },
  { part: "conclusion", label: "Kết luận", value: "KET-LUAN" },
];

describe("how a finding was handled", () => {
  const { internal, editions, internalPapers } = toSampleBriefings(sampleDataset(...HANDLED));

  test("is told to leaders: who found it, what the unit says, what is concluded", () => {
    expect(listShortcomings(internal.report.sections)[0]?.handling).toEqual(HANDLING);
  });

  test("is in the summary", () => {
    const summary = internalPapers.find(({ template }) => template === "summary");
    const briefs = summary?.template === "summary" ? summary.view.shortcomings : [];
    expect(briefs.map(({ handling }) => handling)).toContainEqual(HANDLING);
  });

  test("is in the sheets of the units concerned alone", () => {
    const findingsOf = (unit: string) => {
      const sheet = internalPapers.find(({ path }) => path === `noi-bo/don-vi/${unit}.pdf`);
      return sheet?.template === "unit-sheet" ? sheet.view.shortfalls.slice(-2) : [];
    };
    expect(findingsOf("xa-a")).toEqual([
      {
        text: "Cơ cấu cấp ủy.",
        remediesText:
          "Người nêu: NGUOI-NEU. Giải trình của đơn vị: GIAI-TRINH-MOT. GIAI-TRINH-HAI. Kết luận: KET-LUAN.",
        taskText: "Chủ trì: CHU-TRI-HAN-CHE; thời hạn: 30/4/2020.",
      },
      {
        text: "Rà soát nhân sự.",
        remediesText: "",
        taskText: "Chủ trì: CHU-TRI-GIAI-PHAP; thời hạn: 30/4/2020; báo cáo kết quả về: NOI-NHAN.",
      },
    ]);
    expect(JSON.stringify(findingsOf("phuong-b"))).not.toContain("NGUOI-NEU");
  });

  test("is nothing to the public", () => {
    const [shortcoming] = listShortcomings(editions[0].report.sections);
    const [solution] = listSolutions(editions[0].report.sections);
    expect([shortcoming?.handling, shortcoming?.task, solution?.task]).toEqual([[], [], []]);
  });

  test("a solution says for which units it is and to whom its result is reported", () => {
    expect(listSolutions(internal.report.sections)[0]?.task).toMatchObject([
      { part: "units", label: "đơn vị thực hiện", value: "Đảng bộ xã (đơn vị điểm)" },
      { part: "owner", label: "chủ trì", value: "CHU-TRI-GIAI-PHAP" },
      { part: "deadline", label: "thời hạn", value: "30/4/2020" },
      { part: "reportTo", label: "báo cáo kết quả về", value: "NOI-NHAN" },
    ]);
  });
});

test.each([
  [
    "dang-khac-phuc\nngay_khac_phuc: 05/4/2020",
    "content/2020-04-10/han-che/01-co-cau.md:11:17: «ngay_khac_phuc» chỉ dùng khi «tinh_trang: da-khac-phuc»; xóa khóa này, hoặc đổi «tinh_trang».",
  ],
  [
    "da-khac-phuc\nngay_khac_phuc: 11/4/2020",
    "content/2020-04-10/han-che/01-co-cau.md:11:17: «ngay_khac_phuc» (11/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.",
  ],
])(
  "the day of a remedy is of a remedied shortcoming, and not in the future",
  (written, sentence) => {
    expect(sentencesOf([HAN_CHE, "dang-khac-phuc", written])).toEqual([sentence]);
  },
);
