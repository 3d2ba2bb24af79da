import { describe, expect, test } from "vitest";
import { evaluate } from "../../scripts/evaluate/evaluate.ts";
import { findWithheld } from "../../scripts/evaluate/withhold/find-withheld.ts";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { composeLevelFigures } from "../../scripts/compose/pages/level-figures.ts";
import { composeReport } from "../../scripts/compose/report/report.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { LEVEL, levelFile, levelNoticesOf, LINKED } from "../samples/level.ts";
import { MO_DAU, sampleDataset, sentencesOf, XA_A, type Change } from "../samples/root.ts";

const NOW = levelFile("2020-04-10");
const BIEU_MAU = "data/bieu-mau.yaml";
const faultsOf = (...changes: readonly Change[]) => sentencesOf(...LEVEL, ...changes);

describe("the issuer's own figures", () => {
  const { newest, internal, editions } = toSampleBriefings(sampleDataset(...LEVEL));
  const rowsOf = (briefing: Parameters<typeof composeLevelFigures>[0]) =>
    composeLevelFigures(briefing).flatMap(({ rows }) =>
      rows.map(({ header, cells }) => [header, ...cells].map(({ text }) => text).join(": ")),
    );
  const OPEN = [
    "Tổng số đảng viên toàn huyện: 3.120 đảng viên",
    "Đảng viên nữ: 1.100 đảng viên",
    "Đảng viên nam: 2.020 đảng viên",
  ];

  test("are told to everyone where the form says so, and to insiders all", () => {
    expect(rowsOf(newest)).toEqual(OPEN);
    expect(rowsOf(internal.briefing)).toEqual([...OPEN, "Số đơn thư: 17 đơn"]);
  });

  test("say from whom they are", () => {
    expect(composeLevelFigures(newest)[0]?.notes).toEqual([
      "Nguồn: Ban Tổ chức Huyện ủy; không cộng từ báo cáo của đơn vị.",
    ]);
  });

  test("are among the sources of the report, where they are told", () => {
    const sourceOf = (changes: readonly Change[]) =>
      composeReport(toSampleBriefings(sampleDataset(...changes)).newest).sourceText;
    expect(sourceOf(LEVEL)).toContain("từ báo cáo của các đơn vị trực thuộc và số liệu chung;");
    const FIELD = `truong_chung:
  - { id: don_thu, ten: Số đơn thư, kieu: so-dem, don_vi_tinh: đơn, bat_buoc: không }
an_so_nho:
`;
    const forInsiders: readonly Change[] = [
      [BIEU_MAU, "an_so_nho:\n", FIELD],
      [NOW, "so_lieu:\n  don_thu: 17\n"],
    ];
    for (const changes of [[], forInsiders])
      expect(sourceOf(changes)).toContain("từ báo cáo của các đơn vị trực thuộc;");
  });

  test("are data of every period", () => {
    const table = composeDownloads(editions).tables.find(({ id }) => id === "so-chung");
    expect(table?.rows).toHaveLength(6);
  });

  test("have gaps only in the columns of their kind", () => {
    const FIELDS = `truong_chung:
  - { id: bi_thu, ten: Số bí thư, kieu: so-dem, don_vi_tinh: người, bat_buoc: không, cong_khai: tong-hop }
  - { id: ty_le_nu, ten: Tỷ lệ nữ, kieu: ty-le, don_vi_tinh: người, bat_buoc: không, cong_khai: tong-hop }
an_so_nho:
`;
    const hidden = toSampleBriefings(
      sampleDataset(
        [BIEU_MAU, "nguoi_duoi: 0", "nguoi_duoi: 5"],
        [BIEU_MAU, "an_so_nho:\n", FIELDS],
        [NOW, "so_lieu:\n  bi_thu: 3\n  ty_le_nu: 30%\n"],
      ),
    );
    const table = composeDownloads(hidden.editions).tables.find(({ id }) => id === "so-chung");
    const [own] = table?.rows ?? [];
    const gaps = table?.columns.flatMap(({ key }, at) => {
      const cell = own?.[at];
      return cell?.kind === "gap" ? [`${key}: ${cell.gap}`] : [];
    });
    expect(gaps).toEqual([
      "so: withheld",
      "noi_dung_khac: notApplicable",
      "ty_le: notApplicable",
      "tu_so: notApplicable",
      "mau_so: notApplicable",
    ]);
  });

  test("make no table where there are none", () => {
    const bare = toSampleBriefings(sampleDataset());
    expect(composeLevelFigures(bare.newest)).toEqual([]);
    expect(composeDownloads(bare.editions).tables.map(({ id }) => id)).not.toContain("so-chung");
  });
});

describe("a fault of the issuer's own figures is told where it stands", () => {
  test.each<readonly [string, readonly Change[], readonly string[]]>([
    [
      "the file of a required figure is not there",
      [[NOW, null]],
      [
        `${NOW}:1:1: thiếu tệp «${NOW}»; tạo tệp như docs/du-lieu.md chỉ, hoặc ghi «bat_buoc: không» ở «truong_chung».`,
      ],
    ],
    [
      "nothing is said to have been sent",
      [[NOW, "so_lieu: chua-gui\n"]],
      [`${NOW}:1:10: cần một nhóm khóa.`],
    ],
    [
      "parts do not add up",
      [[NOW, "dang_vien_nu: 1100", "dang_vien_nu: 1000"]],
      [
        `${NOW}:3:25: «so_lieu.dang_vien_toan_huyen» là 3120, nhưng Đảng viên nữ + Đảng viên nam = 3020; đối chiếu các số này với báo cáo của đơn vị, sửa số sai.`,
      ],
    ],
    [
      "a figure of units stands there",
      [[NOW, "  don_thu: 17", "  so_dang_vien: 17"]],
      [`${NOW}:6:3: không có khóa «so_dang_vien».`],
    ],
    [
      "a public text asks for what is internal",
      [[MO_DAU, "Có {{ don_thu.gia_tri }} đơn.\n"]],
      [
        `${MO_DAU}:1:4: trường «don_thu» không được công khai, không dùng trong lời văn công khai; bỏ chỗ điền này, hoặc đặt «pham_vi: noi-bo» cho cả mục.`,
      ],
    ],
    [
      "an indicator judges it",
      [["data/chi-tieu.yaml", "mau_so: cap_uy_tong\n", "mau_so: dang_vien_nam\n"]],
      [
        "data/chi-tieu.yaml:54:13: «chi_tieu[4].mau_so» nêu mã «dang_vien_nam», nhưng không có mã này.",
      ],
    ],
    [
      "it has a type of unit",
      [[BIEU_MAU, "    don_vi_tinh: đơn\n", "    don_vi_tinh: đơn\n    loai_don_vi: tat-ca\n"]],
      [`${BIEU_MAU}:111:5: không có khóa «loai_don_vi».`],
    ],
  ])("%s", (_what, changes, sentences) => {
    expect(faultsOf(...changes)).toEqual(sentences);
  });

  test("a unit cannot report it", () => {
    const sentences = faultsOf([XA_A, "  so_dang_vien: 214", "  so_dang_vien: 214\n  don_thu: 3"]);
    expect(sentences).toEqual([
      "data/ky/2020-04-10/don-vi/xa-a.yaml:9:3: không có khóa «don_thu».",
    ]);
  });
});

test("figures that have changed since the last period need no notice", () => {
  const dataset = sampleDataset(...LEVEL, [NOW, "don_thu: 17", "don_thu: 18"]);
  expect(levelNoticesOf(dataset)).toEqual([]);
});

describe("a figure of the issuer that units report too", () => {
  const { newest, internal, editions } = toSampleBriefings(sampleDataset(...LINKED));
  test("stands beside what units add up to; leaders also read how many units that is", () => {
    const lastRow = (briefing: typeof newest) =>
      composeLevelFigures(briefing)[0]
        ?.rows.find(({ header }) => header.text === "Số đảng viên")
        ?.cells.map(({ text }) => text);
    expect(lastRow(newest)).toEqual(["1.500 đảng viên", "1.448 đảng viên"]);
    expect(lastRow(internal.briefing)).toEqual(["1.500 đảng viên", "1.448 đảng viên (2 đơn vị)"]);
  });

  test("is data beside what units add up to", () => {
    const table = composeDownloads(editions).tables.find(({ id }) => id === "so-chung");
    expect(table?.columns.at(-1)?.key).toBe("cong_don_vi");
  });

  test.each([
    ["and few of them make the difference", 1452, true],
    ["and few of them make it, roughly", "{ gia_tri: 1452, xap_xi: hon }", true],
    ["and many make the difference", 1500, false],
    ["and they make none", 1448, false],
  ])("is not told together with the total where units are silent %s", (_what, count, isHidden) => {
    const dataset = sampleDataset(
      ...LINKED,
      [BIEU_MAU, "nguoi_duoi: 0", "nguoi_duoi: 5"],
      [NOW, "so_dang_vien: 1500", `so_dang_vien: ${count}`],
    );
    const period = dataset.periods.at(-1);
    if (period === undefined) throw new Error("no period");
    const { totals, level } = findWithheld({
      dataset,
      period,
      evaluation: evaluate(dataset, period),
    });
    expect(totals.has("so_dang_vien") || level.has("so_dang_vien")).toBe(isHidden);
  });

  test.each<readonly [string, readonly Change[], readonly string[]]>([
    [
      "stands twice",
      [
        [
          BIEU_MAU,
          "  - { truong: so_dang_vien, cong_khai: tong-hop }\n",
          "  - { truong: so_dang_vien }\n  - { truong: so_dang_vien }\n",
        ],
      ],
      [`${BIEU_MAU}:113:15: mã «so_dang_vien» đã dùng ở ${BIEU_MAU}:112; đổi một trong hai mã.`],
    ],
    [
      "has another id than its field",
      [[BIEU_MAU, "truong: so_dang_vien, cong", "truong: so_dang_vien, id: khac, cong"]],
      [`${BIEU_MAU}:112:33: «khac» không có trong các giá trị được nhận: so_dang_vien.`],
    ],
    [
      "is no number",
      [[BIEU_MAU, "{ truong: so_dang_vien,", "{ truong: hinh_thuc,"]],
      [
        `${BIEU_MAU}:112:15: trường «hinh_thuc» có kiểu lua-chon, ở đây cần kiểu so-dem, thap-phan.`,
        `${NOW}:7:3: không có khóa «so_dang_vien».`,
      ],
    ],
    [
      "is unknown to units",
      [[BIEU_MAU, "{ truong: so_dang_vien,", "{ truong: so_dang_vienn,"]],
      [
        `${BIEU_MAU}:112:15: «truong_chung[5].truong» nêu mã «so_dang_vienn», nhưng không có mã này; có phải «so_dang_vien»?`,
        `${NOW}:7:3: không có khóa «so_dang_vien».`,
      ],
    ],
    [
      "is internal, and a public text asks for it",
      [
        [BIEU_MAU, "{ truong: so_dang_vien, cong_khai: tong-hop }", "{ truong: so_dang_vien }"],
        [MO_DAU, "Có {{ so_dang_vien.tong }}, {{ so_dang_vien.chung }}.\n"],
      ],
      [
        `${MO_DAU}:1:29: trường «so_dang_vien» không được công khai, không dùng trong lời văn công khai; bỏ chỗ điền này, hoặc đặt «pham_vi: noi-bo» cho cả mục.`,
      ],
    ],
    [
      "is not there, and a text asks for it",
      [[MO_DAU, "Có {{ cap_uy_nu.chung }}.\n"]],
      [
        `${MO_DAU}:1:4: không có giá trị «cap_uy_nu.chung»; các giá trị có thể dùng: tong, so_don_vi.`,
      ],
    ],
  ])("is refused where it %s", (_what, changes, sentences) => {
    expect(sentencesOf(...LINKED, ...changes)).toEqual(sentences);
  });
});
