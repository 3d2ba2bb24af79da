import { describe, expect, test } from "vitest";
import { composeSamplePages, toSampleBriefings } from "../../../tests/samples/briefings.ts";
import {
  HAN_CHE,
  MO_DAU,
  PHUONG_B,
  sampleDataset,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { PRINTED_PAPERS } from "../../../tests/samples/printed-papers.ts";
import { composeReport } from "./report.ts";
import { listShortcomings, listSolutions } from "./sections.ts";
import type { ReportView } from "../views/report.ts";

const FOLDER = "content/2020-04-10";
const KET_QUA = `${FOLDER}/ket-qua/01-van-kien.md`;
const GIAI_PHAP = `${FOLDER}/giai-phap/01-ra-soat.md`;
const TINH_HINH = `${FOLDER}/tinh-hinh.md`;

function report(...changes: readonly Change[]): ReportView {
  return composeReport(toSampleBriefings(sampleDataset(...changes)).newest);
}

function shortcomings(...changes: readonly Change[]) {
  return listShortcomings(report(...changes).sections);
}

/** No unit misses any indicator. */
const ALL_MET: readonly Change[] = [
  [XA_A, "cap_uy_nu: 2\n  cap_uy_nam: 13", "cap_uy_nu: 3\n  cap_uy_nam: 12"],
  [PHUONG_B, "ban_chi_dao: không", "ban_chi_dao: có"],
  [
    PHUONG_B,
    "    de-cuong: 01/02/2020\n",
    "    de-cuong: 01/02/2020\n    du-thao: 02/02/2020\n    da-duyet: 03/02/2020\n",
  ],
];

describe("a shortcoming that people wrote", () => {
  const [first] = shortcomings();

  test("has its ordinal, its words with the figures in them, and its solutions", () => {
    expect(first).toMatchObject({
      id: "han-che-1",
      ordinal: "Một là",
      title: "Cơ cấu cấp ủy",
      leadHtml: "Sau khi rà soát, còn một đơn vị chưa bảo đảm tỷ lệ nữ từ 15% trở lên.",
      solutions: [{ label: "Thứ nhất: Rà soát nhân sự", href: "#giai-phap-1" }],
    });
  });

  test("tells its rule, its counts and its instrument", () => {
    expect(first?.grounds).toEqual([
      {
        indicatorName: "Tỷ lệ nữ cấp ủy viên",
        countText: "1 trong 2 đảng bộ xã, phường chưa đạt",
        ruleLabel: "Chỉ tiêu phấn đấu",
        ruleText: "từ 15% tổng số cấp ủy viên trở lên",
        sourceText: "Chỉ thị số 35-CT/TW, mục 2",
        namedUnits: [],
      },
    ]);
  });

  test("has a solution that links back to it", () => {
    expect(listSolutions(report().sections)[0]?.answers).toEqual([
      { label: "Một là: Cơ cấu cấp ủy", href: "#han-che-1" },
    ]);
  });

  test.each([
    ["da-khac-phuc", "đã khắc phục"],
    ["da-khac-phuc\nngay_khac_phuc: 05/4/2020", "đã khắc phục ngày 05/4/2020"],
    ["da-khac-phuc\nngay_khac_phuc: tháng 3/2020", "đã khắc phục tháng 3/2020"],
  ])("says, when it is remedied, that it is: %s", (written, countText) => {
    const [resolved] = shortcomings(...ALL_MET, [HAN_CHE, "dang-khac-phuc", written]);
    expect(resolved).toMatchObject({
      status: { mark: "done", word: "Đã khắc phục" },
      leadHtml: "Sau khi rà soát, không còn đơn vị nào chưa đạt.",
    });
    expect(resolved?.grounds[0]?.countText).toBe(countText);
  });

  test("does not say so while a unit misses it", () => {
    const [resolved] = shortcomings([HAN_CHE, "dang-khac-phuc", "da-khac-phuc"]);
    expect(resolved?.grounds[0]?.countText).toBe("1 trong 2 đảng bộ xã, phường chưa đạt");
  });
});

describe("what the figures say and nobody wrote", () => {
  test("gets an item of its own, after the written ones, in the order of the indicators", () => {
    const composed = shortcomings().slice(1);
    expect(
      composed.map(({ id, ordinal, title, leadHtml }) => [id, ordinal, title, leadHtml]),
    ).toEqual([
      [
        "han-che-2",
        "Hai là",
        "Chưa đạt: hoàn chỉnh báo cáo chính trị",
        "còn một đơn vị chưa duyệt báo cáo chính trị.",
      ],
      ["han-che-3", "Ba là", "Chưa đạt: Lập Ban Chỉ đạo", "còn một đơn vị chưa lập Ban Chỉ đạo."],
    ]);
    expect(composed[0]).toMatchObject({
      status: { mark: "notMet" },
      remedies: ["Đôn đốc đơn vị"],
      solutions: [],
    });
  });

  test("has a title that says what was done late", () => {
    const late: readonly Change[] = [
      [
        "data/chi-tieu.yaml",
        "    truong: ngay_dai_hoi\n    nguong: 30/6/2020\n",
        "    truong: ngay_thanh_lap\n    nguong: 01/01/2020\n",
      ],
      [
        "data/bieu-mau.yaml",
        "    bat_buoc: không\n  - id: ngay_dai_hoi\n",
        "    bat_buoc: không\n    cong_khai: tong-hop\n  - id: ngay_dai_hoi\n",
      ],
    ];
    expect(shortcomings(...late).map(({ title, status }) => [title, status.word])).toContainEqual([
      "Thực hiện sau thời hạn: thời hạn tổ chức đại hội",
      "Đã khắc phục",
    ]);
  });

  test("gets no item when a written shortcoming names it", () => {
    const claim: Change = [
      HAN_CHE,
      "[nu-cap-uy]",
      "[nu-cap-uy, lap-ban-chi-dao, bao-cao-chinh-tri]",
    ];
    expect(shortcomings(claim).map(({ title }) => title)).toEqual(["Cơ cấu cấp ủy"]);
  });

  test("gets no public item when an internal shortcoming names it", () => {
    const titles = shortcomings([HAN_CHE, "pham_vi: cong-khai", "pham_vi: noi-bo"]).map(
      ({ title }) => title,
    );
    expect(titles).not.toContain("Tỷ lệ nữ cấp ủy viên");
    expect(titles).not.toContain("Cơ cấu cấp ủy");
  });

  test("shows its own words as text, not as markup", () => {
    const clause = "mot: còn {{ nay.chua_dat | muc_do }} chưa lập Ban Chỉ đạo";
    const told = shortcomings(["data/chi-tieu.yaml", clause, 'mot: "còn <b>một</b> & **hai**"']);
    expect(told[2]?.leadHtml).toBe("còn &lt;b&gt;một&lt;/b&gt; &amp; **hai**.");
  });
});

describe("a report has the sections that are there", () => {
  const anchors = (view: ReportView) => view.sections.map(({ anchor }) => anchor);
  const noShortcoming: Change = [HAN_CHE, null];
  test.each([
    ["all of them", [], ["ket-qua", "thoi-gian", "so-lieu", "han-che", "giai-phap"]],
    ["no achievement", [[KET_QUA, null]], ["thoi-gian", "so-lieu", "han-che", "giai-phap"]],
    ["no situation", [[TINH_HINH, null]], ["ket-qua", "so-lieu", "han-che", "giai-phap"]],
    [
      "no solution",
      [noShortcoming, [GIAI_PHAP, null]],
      ["ket-qua", "thoi-gian", "so-lieu", "han-che"],
    ],
    [
      "no shortcoming",
      [...ALL_MET, noShortcoming],
      ["ket-qua", "thoi-gian", "so-lieu", "giai-phap"],
    ],
  ] as const)("%s", (_what, changes, expected) => {
    expect(anchors(report(...changes))).toEqual(expected);
  });

  test("a period without prose still shows its figures and the shortcomings that they tell", () => {
    const view = report(
      ...[MO_DAU, TINH_HINH, KET_QUA, HAN_CHE, GIAI_PHAP].map((file): Change => [file, null]),
    );
    expect(anchors(view)).toEqual(["so-lieu", "han-che"]);
    expect(view.openingHtml).toBe("");
    expect(listShortcomings(view.sections)).toHaveLength(3);
  });

  test("the printed report numbers the sections that are there", () => {
    const { report: paper } = toSampleBriefings(sampleDataset([TINH_HINH, null]));
    const titles = paper.view.blocks.flatMap((block) =>
      "title" in block ? [`${block.number} ${block.title}`] : [],
    );
    expect(titles).toEqual([
      "I- KẾT QUẢ ĐẠT ĐƯỢC",
      "1- Kết quả các mặt công tác",
      "2- Tiến độ và kết quả thực hiện các chỉ tiêu",
      "II- HẠN CHẾ",
      "III- GIẢI PHÁP",
    ]);
  });
});

describe("pages of the site", () => {
  const sample = toSampleBriefings(sampleDataset());
  const pages = composeSamplePages(sample);

  test("have one path each, newest period first", () => {
    const paths = pages.map(({ path }) => path);
    expect(paths.slice(0, 3)).toEqual([
      "index.html",
      "ky/2020-04-10/index.html",
      "ky/2020-03-05/index.html",
    ]);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain("don-vi/chi-bo-c/index.html");
    expect(paths).toContain("gioi-thieu/index.html");
  });

  test("link only to PDFs that exist", () => {
    const withPdf = composeSamplePages(sample, PRINTED_PAPERS);
    expect(JSON.stringify(pages)).not.toContain(".pdf");
    expect(withPdf[0]?.view).toMatchObject({
      downloads: [
        { label: "Tóm tắt (PDF, 2 trang A4, 127 KB)", href: "pdf/tom-tat.pdf" },
        { label: "Bản in báo cáo (PDF, 6 trang A4, 275 KB)", href: "pdf/bao-cao.pdf" },
        { label: "Số liệu (Excel, CSV, JSON)", href: "du-lieu/index.html" },
      ],
    });
  });

  test("say on an earlier period that there is a newer report", () => {
    const earlier = pages.find(({ path }) => path === "ky/2020-03-05/index.html");
    expect(earlier?.view).toMatchObject({
      supersededBy: {
        label: "Đã có báo cáo mới hơn, số liệu chốt đến ngày 10/4/2020",
        href: "index.html",
      },
    });
  });

  test("say that the figures are made up when the data says so", () => {
    expect(pages.every(({ shell }) => shell.illustrativeText === "SỐ LIỆU MINH HỌA")).toBe(true);
    const real = toSampleBriefings(
      sampleDataset(["data/to-chuc.yaml", "so_lieu_minh_hoa: có", "so_lieu_minh_hoa: không"]),
    );
    expect(composeSamplePages(real)[0]?.shell.illustrativeText).toBeNull();
  });
});

test("the description of every page ends with the marks of made-up figures and of a draft", () => {
  const sample = toSampleBriefings(
    sampleDataset(["data/to-chuc.yaml", "lan_du_thao:", "lan_du_thao: 2 #"]),
  );
  const descriptions = composeSamplePages(sample).map(({ shell }) => shell.description);
  expect(descriptions.filter((one) => !one.endsWith("SỐ LIỆU MINH HỌA. Dự thảo lần 2."))).toEqual(
    [],
  );
});
