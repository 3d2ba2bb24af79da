import { describe, expect, test } from "vitest";
import { findLevelNotice } from "../../scripts/evaluate/find-level-notice.ts";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { composeLevelFigures } from "../../scripts/compose/pages/level-figures.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { LEVEL, levelFile } from "../samples/level.ts";
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

  test("are data of every period", () => {
    const table = composeDownloads(editions).tables.find(({ id }) => id === "so-chung");
    expect(table?.rows).toHaveLength(6);
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
      [`${NOW}:1:1: thiếu tệp «${NOW}»; chép lại tệp này từ kỳ trước hoặc từ bản sao lưu.`],
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
  expect(dataset.periods.flatMap((period) => findLevelNotice(dataset, period))).toEqual([]);
});
