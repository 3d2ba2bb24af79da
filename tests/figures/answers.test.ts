import { describe, expect, test } from "vitest";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { composeLevelFigures } from "../../scripts/compose/pages/level-figures.ts";
import { toCellText } from "../../scripts/render/downloads/cell-text.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { SHARE, SHARE_FILE } from "../samples/share.ts";
import { COMPARED, COMPARED_FILE } from "../samples/compared.ts";
import { LEVEL, levelFile, levelNoticesOf } from "../samples/level.ts";
import { MO_DAU, sampleDataset, sentencesOf, type Change } from "../samples/root.ts";

const NOW = levelFile("2020-04-10");
const WOMEN = "  dang_vien_nu: 1100\n";
const written = (...lines: readonly string[]): readonly Change[] => [
  ...LEVEL,
  [NOW, WOMEN, ["  dang_vien_nu:", ...lines.map((line) => `    ${line}`), ""].join("\n")],
];
const briefingOf = (...changes: readonly Change[]) => toSampleBriefings(sampleDataset(...changes));
const rowsOf = (...changes: readonly Change[]) =>
  composeLevelFigures(briefingOf(...changes).newest).flatMap(({ rows, notes }) => [
    ...rows.map(({ header, cells }) => [header, ...cells].map(({ text }) => text).join(" | ")),
    ...notes,
  ]);

describe("an answer of the issuer may say more than its value", () => {
  test("the word of a source that has rounded it stands wherever the value stands", () => {
    const changes = written("gia_tri: 1100", "xap_xi: hon");
    expect(rowsOf(...changes)[1]).toBe("Đảng viên nữ | Hơn 1.100 đảng viên");
    const { newest, editions } = briefingOf(...changes);
    expect(resolveText("{{ dang_vien_nu.gia_tri }} đảng viên", null, newest)).toBe(
      "hơn 1.100 đảng viên",
    );
    const table = composeDownloads(editions).tables.find(({ id }) => id === "so-chung");
    expect(table?.rows.map((cells) => cells.slice(3, 6).map(toCellText))).toContainEqual([
      "không áp dụng",
      "đảng viên",
      "hơn 1.100 đảng viên",
    ]);
  });

  test("nothing is computed of a rough number: it need not agree with exact parts", () => {
    expect(sentencesOf(...written("gia_tri: 1000", "xap_xi: khoang"))).toEqual([]);
    expect(sentencesOf(...written("gia_tri: 1000"))).toHaveLength(1);
  });

  test("a day of its own and a source of its own are told in the table", () => {
    const changes = written("gia_tri: 1100", "tinh_den: 31/3/2020", "nguon: Ban Tổ chức Tỉnh ủy");
    expect(rowsOf(...changes)).toEqual([
      "Tổng số đảng viên toàn huyện | 3.120 đảng viên | Ban Tổ chức Huyện ủy",
      "Đảng viên nữ | 1.100 đảng viên, tính đến ngày 31/3/2020 | Ban Tổ chức Tỉnh ủy",
      "Đảng viên nam | 2.020 đảng viên | Ban Tổ chức Huyện ủy",
      "Không cộng từ báo cáo của đơn vị.",
    ]);
  });

  test("a rough number of few persons is withheld like an exact one", () => {
    const few: Change = ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"];
    const changes = [...written("gia_tri: 3", "xap_xi: hon"), few];
    expect(rowsOf(...changes)[1]).toBe("Đảng viên nữ | Không nêu");
  });
});

describe("a share that the issuer reports", () => {
  const shared = (written: string, ...changes: readonly Change[]) => [
    ...SHARE,
    [SHARE_FILE, "{ tu: 1100, mau: 3120 }", written] as const,
    ...changes,
  ];
  test.each([
    ["{ tu: 1100, mau: 3120 }", "35,3% (1.100/3.120)", "35,3%"],
    ['{ tu: 1100, mau: 3120, gia_tri: "35,2%" }', "35,3% (1.100/3.120)", "35,3%"],
    ["35%", "35% (theo nguồn)", "35%"],
    ["1/3", "33,3% (theo nguồn)", "33,3%"],
    ["{ gia_tri: 87%, xap_xi: hon }", "Hơn 87% (theo nguồn)", "hơn 87%"],
  ])("%s is told with its counts or as its source's", (written, cell, inProse) => {
    const changes = shared(written);
    expect(rowsOf(...changes)[0]).toBe(`Tỷ lệ đảng viên nữ | ${cell}`);
    const { newest } = briefingOf(...changes);
    expect(resolveText("{{ ty_le_nu.gia_tri | phan_tram }}", null, newest)).toBe(inProse);
  });

  test.each([
    ["{ tu: 3 }", 1],
    ["{ tu: 3, mau: 2 }", 1],
    ["{ tu: 3, mau: 20, xap_xi: hon }", 1],
    ["120%", 1],
    ["{ tu: 3, mau: 20, gia_tri: 14% }", 0],
  ])("%s has %d faults", (written, count) => {
    expect(sentencesOf(...shared(written))).toHaveLength(count);
  });

  test.each([
    ["tu: 3, mau: 100", true],
    ["tu: 97, mau: 100", true],
    ["tu: 50, mau: 100", false],
  ])("%s of persons is withheld: %s", (counts, isWithheld) => {
    const few: Change = ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"];
    const [row = ""] = rowsOf(...shared(`{ ${counts} }`, few));
    expect(row.endsWith("Không nêu")).toBe(isWithheld);
  });

  test("a source that has cut the rest is not at fault, one with another share is", () => {
    const hintOf = (told: string) => {
      const dataset = sampleDataset(...shared(`{ tu: 1100, mau: 3120, gia_tri: "${told}" }`));
      return levelNoticesOf(dataset).map(({ hint }) => hint);
    };
    expect(hintOf("35,3%")).toEqual([]);
    expect(hintOf("35,2%").join()).toContain("không làm tròn");
    expect(hintOf("36%").join()).toContain("đối chiếu");
  });

  test("is a number with its counts in the files of data", () => {
    const { editions } = briefingOf(...shared("{ tu: 1100, mau: 3120 }"));
    const table = composeDownloads(editions).tables.find(({ id }) => id === "so-chung");
    expect(table?.rows.map((cells) => cells.slice(-3).map(toCellText))).toEqual([
      ["35,3", "1100", "3120"],
    ]);
  });

  test("is not asked of units, which report its counts", () => {
    const ofUnits: Change = [
      "data/bieu-mau.yaml",
      "    kieu: co-khong\n    loai_don_vi: tat-ca",
      "    kieu: ty-le\n    loai_don_vi: tat-ca",
    ];
    expect(sentencesOf(ofUnits).join()).toContain("«ty-le» không có trong");
  });
});

describe("an answer is compared with the term before and the plan", () => {
  const few: Change = ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"];

  test("each has a column, and the difference one behind it", () => {
    expect(
      composeLevelFigures(briefingOf(...COMPARED).newest)[0]?.columns.map(({ label }) => label),
    ).toEqual([
      "Nội dung",
      "Số liệu",
      "Nhiệm kỳ 2010 – 2015",
      "Chênh lệch",
      "Kế hoạch",
      "Chênh lệch",
    ]);
    expect(rowsOf(...COMPARED)).toEqual([
      "Tỷ lệ đảng viên trẻ | 17,2% (15/87) | 5% (4/80) | Cao hơn 12,2 điểm phần trăm | 18% (theo nguồn) | Thấp hơn 0,8 điểm phần trăm",
      "Tổng số đảng viên toàn huyện | 3.120 đảng viên | – | – | – | –",
      "Đảng viên nữ | 1.100 đảng viên | 1.000 đảng viên | Cao hơn 100 đảng viên | Gần 1.200 đảng viên | –",
      "Đảng viên nam | 2.020 đảng viên | 2.020 đảng viên | Không chênh lệch | – | –",
      "Nguồn: Ban Tổ chức Huyện ủy; không cộng từ báo cáo của đơn vị.",
    ]);
  });

  test.each([
    ["dang_vien_nu.so_voi.nhiem-ky-truoc", "1.000"],
    ["dang_vien_nu.chenh_lech.nhiem-ky-truoc", "cao hơn 100 đảng viên"],
    ["dang_vien_nu.so_voi.ke-hoach", "gần 1.200"],
    ["ty_le_tre.chenh_lech.ke-hoach", "thấp hơn 0,8 điểm phần trăm"],
    ["dang_vien_toan_huyen.so_voi.ke-hoach", "chưa có số liệu"],
  ])("{{ %s }} is %s", (placeholder, text) => {
    const { newest } = briefingOf(...COMPARED);
    expect(resolveText(`{{ ${placeholder} }}`, null, newest)).toBe(text);
    expect(sentencesOf(...COMPARED, [MO_DAU, `Có {{ ${placeholder} }}.\n`])).toEqual([]);
  });

  test("a comparison that the form does not declare is an error, in data and in prose", () => {
    const unknown: Change = [COMPARED_FILE, "{ nhiem-ky-truoc: 2020 }", "{ nhiem-ky-truo: 2020 }"];
    expect(sentencesOf(...COMPARED, unknown)).toEqual([
      `${COMPARED_FILE}:7:45: không có khóa «nhiem-ky-truo»; có phải «nhiem-ky-truoc»?`,
    ]);
    expect(
      sentencesOf(...COMPARED, [MO_DAU, "Có {{ dang_vien_nu.so_voi.ke-hoch }}.\n"]).join(),
    ).toContain("so_voi.ke-hoach");
  });

  test("a figure of few persons is withheld there too, and so is the difference", () => {
    expect(rowsOf(...COMPARED, few)[0]).toBe(
      "Tỷ lệ đảng viên trẻ | 17,2% (15/87) | Không nêu | – | 18% (theo nguồn) | Thấp hơn 0,8 điểm phần trăm",
    );
    const { newest } = briefingOf(...COMPARED, few);
    const told = resolveText("{{ ty_le_tre.chenh_lech.nhiem-ky-truoc }}", null, newest);
    expect(told).toBe("không nêu");
  });

  test("the files of data have the figures as numbers", () => {
    const { editions } = briefingOf(...COMPARED, few);
    const table = composeDownloads(editions).tables.find(({ id }) => id === "so-chung");
    expect(table?.columns.slice(-2).map(({ key }) => key)).toEqual([
      "so_voi.nhiem-ky-truoc",
      "so_voi.ke-hoach",
    ]);
    expect(table?.rows.slice(0, 4).map((cells) => cells.slice(-2).map(toCellText))).toEqual([
      ["không nêu", "18"],
      ["không có", "không có"],
      ["1000", "không áp dụng"],
      ["2020", "không có"],
    ]);
  });
});

describe("a figure that its source has told to everyone", () => {
  const few: Change = ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"];
  const MEN = "  dang_vien_nu: 1100\n  dang_vien_nam: 2020\n";
  const valuesOf = (women: string, men: string, total = "3120") =>
    rowsOf(
      ...LEVEL,
      few,
      [NOW, MEN, `  dang_vien_nu: ${women}\n  dang_vien_nam: ${men}\n`],
      [NOW, "dang_vien_toan_huyen: 3120", `dang_vien_toan_huyen: ${total}`],
    )
      .slice(0, 3)
      .map((row) => row.split(" | ")[1]);
  const known = (count: number) => `{ gia_tri: ${count}, da_cong_bo: có, nguon: Báo tỉnh }`;

  test("is told although it is small, and nothing is hidden for its sake", () => {
    expect(valuesOf(known(3), "3117")).toEqual([
      "3.120 đảng viên",
      "3 đảng viên",
      "3.117 đảng viên",
    ]);
    expect(valuesOf("3", "3117")).toEqual(["Không nêu", "Không nêu", "Không nêu"]);
  });

  test("leaves what others must not know hidden around it", () => {
    expect(valuesOf(known(3117), "3")).toEqual(["Không nêu", "3.117 đảng viên", "Không nêu"]);
  });

  test("says who has told it", () => {
    const untold: Change = [NOW, "don_thu: 17", "don_thu: { gia_tri: 17, da_cong_bo: có }"];
    expect(sentencesOf(...LEVEL, untold)).toEqual([
      `${NOW}:6:12: thiếu khóa «nguon» trong «so_lieu.don_thu»; số đã công bố thì ghi nguồn của chính số ấy.`,
    ]);
  });
});

describe("a fault of such an answer is told where it stands", () => {
  const at = (line: number, column: number) => `${NOW}:${line}:${column}: `;
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "no value",
      ["xap_xi: hon"],
      [`${at(5, 5)}thiếu khóa «gia_tri» trong «so_lieu.dang_vien_nu»; thêm dòng «gia_tri: …».`],
    ],
    [
      "a word that is none",
      ["gia_tri: 1100", "xap_xi: hơn"],
      [`${at(6, 13)}«hơn» không có trong các giá trị được nhận: hon, gan, khoang; có phải «hon»?`],
    ],
    [
      "a day after the cut-off date",
      ["gia_tri: 1100", "tinh_den: 15/4/2020"],
      [
        `${at(6, 15)}«so_lieu.dang_vien_nu.tinh_den» (15/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.`,
      ],
    ],
    ["an unknown key", ["gia_tri: 1100", "don_vi: người"], [`${at(6, 5)}không có khóa «don_vi».`]],
    [
      "a value that is no count",
      ["gia_tri: 1100 người"],
      [
        `${at(5, 14)}«1100 người» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; chỉ ghi số: 1100.`,
      ],
    ],
  ])("%s", (_what, lines, sentences) => {
    expect(sentencesOf(...written(...lines))).toEqual(sentences);
  });
});
