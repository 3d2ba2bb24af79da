import { describe, expect, test } from "vitest";
import { composeStatisticTables } from "../../scripts/compose/downloads/statistic-table.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { composeIndicatorsPage } from "../../scripts/compose/pages/indicators.ts";
import { composeStatistics } from "../../scripts/compose/pages/statistics.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { LEVEL, LEVEL_SHARE, levelFile } from "../samples/level.ts";
import { MO_DAU, sampleDataset, sentencesOf, type Change } from "../samples/root.ts";

const NOW = levelFile("2020-04-10");
const BIEU_MAU = "data/bieu-mau.yaml";

describe("a share of two figures of the issuer", () => {
  const root = [...LEVEL, LEVEL_SHARE];
  const { newest, all, internalPapers } = toSampleBriefings(sampleDataset(...root));

  test("is a statistic that no unit makes", () => {
    const [table] = composeStatistics(newest);
    expect(
      table?.rows.map(({ header, cells }) => [header, ...cells].map(({ text }) => text)),
    ).toEqual([
      [
        "Tỷ lệ đảng viên nữ toàn huyện",
        "35,3% (1.100/3.120)",
        "Tỷ lệ trên tổng số đảng viên toàn huyện, theo số liệu chung",
        ...["–", "–", "–"],
      ],
    ]);
    expect(resolveText("{{ nu-toan-huyen.gia_tri }}", null, newest)).toBe("35,3%");
  });

  test("stands in data and among the figures of the internal report", () => {
    const [table] = composeStatisticTables(all);
    const keys = table?.columns.map(({ key }) => key) ?? [];
    const of = (key: string) => table?.rows[0]?.[keys.indexOf(key)];
    expect(of("tu_so")).toEqual({ kind: "count", count: 1100 });
    expect(of("ap_dung")).toEqual({ kind: "gap", gap: "notApplicable" });
    expect(JSON.stringify(internalPapers)).toContain("35,3% (1.100/3.120)");
  });

  test("is explained without units where nothing else is told", () => {
    const { editions } = toSampleBriefings(sampleDataset(...root));
    const [newestEdition, ...others] = editions;
    const { briefing } = newestEdition;
    const alone = { ...briefing, dataset: { ...briefing.dataset, indicators: [] } };
    const [page] = composeIndicatorsPage({
      editions: [{ ...newestEdition, briefing: alone }, ...others],
    });
    expect(page?.view.leadText).toBe("Số liệu do cơ quan ban hành báo cáo.");
    expect(page?.view.explanations.map(({ value }) => value)).toEqual([
      "Tính từ số liệu chung, không tính từ báo cáo của các đơn vị.",
    ]);
  });

  test("has no value where one of the two is not reported", () => {
    const dataset = sampleDataset(...root, [NOW, "so_lieu:\n  dang_vien_toan_huyen: 3120\n"]);
    const [table] = composeStatistics(toSampleBriefings(dataset).newest);
    expect(table?.rows[0]?.cells[0]?.text).toBe("chưa có số liệu");
  });

  const CHI_TIEU = "data/chi-tieu.yaml";
  test.each<readonly [string, Change, string]>([
    [
      "is made in another way",
      [CHI_TIEU, "tinh: ty_le", "tinh: cong"],
      `${CHI_TIEU}:91:11: «cong» không có trong các giá trị được nhận: ty_le.`,
    ],
    [
      "reads a field of units",
      [CHI_TIEU, "tu_so: dang_vien_nu\n", "tu_so: cap_uy_nu\n"],
      `${CHI_TIEU}:93:12: «chi_tieu[6].tu_so» nêu mã «cap_uy_nu», nhưng không có mã này.`,
    ],
    [
      "reads what is internal",
      [
        BIEU_MAU,
        "    ten: Đảng viên nữ\n    kieu: so-dem\n    don_vi_tinh: đảng viên\n    bat_buoc: không\n    cong_khai: tong-hop\n",
        "    ten: Đảng viên nữ\n    kieu: so-dem\n    don_vi_tinh: đảng viên\n    bat_buoc: không\n",
      ],
      `${BIEU_MAU}:95:9: trường «dang_vien_nu» không công khai nhưng là căn cứ tính «nu-toan-huyen», mà kết quả chung của mục ấy được công khai; đặt «cong_khai: tong-hop» cho trường.`,
    ],
    [
      "has units in a text",
      [MO_DAU, "Có {{ nu-toan-huyen.so_don_vi }}.\n"],
      `${MO_DAU}:1:4: không có giá trị «nu-toan-huyen.so_don_vi»; các giá trị có thể dùng: gia_tri, thay_doi.`,
    ],
    [
      "has a level",
      [CHI_TIEU, "tinh_tu: chung\n", "tinh_tu: chung\n    muc: 3%\n    so_sanh: toi-da\n"],
      `${CHI_TIEU}:93:10: khóa «muc» nói về đơn vị; mục có «tinh_tu: chung» tính từ số liệu chung, không từ đơn vị nào; xóa khóa này, hoặc xóa «tinh_tu: chung».`,
    ],
  ])("is refused where it %s", (_what, change, sentence) => {
    expect(sentencesOf(...root, change)).toEqual([sentence]);
  });
});
