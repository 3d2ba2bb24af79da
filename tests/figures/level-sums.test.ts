import { expect, test } from "vitest";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { composeLevelFigures } from "../../scripts/compose/pages/level-figures.ts";
import { toCellText } from "../../scripts/render/downloads/cell-text.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { DECIMAL, NO_SUM } from "../samples/decimal.ts";
import { LEVEL, levelFile, levelNoticesOf } from "../samples/level.ts";
import { inBoth, sampleDataset, XA_A, type Change } from "../samples/root.ts";

/** The issuer tells of the area of all premises, of which communes A and B report 12,57 ha. */
function areaTold(value: string): readonly Change[] {
  return [
    ...DECIMAL,
    ...LEVEL,
    [
      "data/bieu-mau.yaml",
      "an_so_nho:\n",
      "  - { truong: dien_tich, cong_khai: tong-hop }\nan_so_nho:\n",
    ],
    [levelFile("2020-04-10"), "  don_thu: 17\n", `  don_thu: 17\n  dien_tich: ${value}\n`],
  ];
}

const ROUGH_UNIT = inBoth([
  XA_A,
  "  dien_tich: 12,5\n",
  '  dien_tich: { gia_tri: "12,5", xap_xi: hon }\n',
]);

const COLUMNS = ["so", "cong_don_vi", "noi_dung_khac"];

function tell(...changes: readonly Change[]) {
  const dataset = sampleDataset(...changes);
  const { newest, editions } = toSampleBriefings(dataset);
  const [table] = composeLevelFigures(newest);
  const row = table?.rows.find(({ header }) => header.text === "Diện tích trụ sở");
  const data = composeDownloads(editions).tables.find(({ id }) => id === "so-chung");
  const own = data?.rows.find((cells) => cells.some((cell) => toCellText(cell) === "dien_tich"));
  return {
    page: row?.cells.map(({ text }) => text),
    data: COLUMNS.map((key) => {
      const cell = own?.[data?.columns.findIndex((column) => column.key === key) ?? -1];
      return cell === undefined ? undefined : toCellText(cell);
    }),
    notices: levelNoticesOf(dataset)
      .filter(({ code }) => code === "level-differs")
      .map(({ found }) => found),
  };
}

test("what units add up to has the decimals of its field, however the issuer tells its own", () => {
  expect(tell(...areaTold("13")).data).toEqual(["13", "12,57", "không áp dụng"]);
  expect(tell(...areaTold('{ gia_tri: "13", xap_xi: hon }'))).toEqual({
    page: ["Hơn 13 ha", "12,57 ha"],
    data: ["không áp dụng", "12,57", "hơn 13 ha"],
    notices: [],
  });
});

test("a sum with a rough part is rough, and nothing is compared with it", () => {
  expect(tell(...areaTold("13"), ...ROUGH_UNIT)).toEqual({
    page: ["13 ha", "khoảng 12,57 ha"],
    data: ["13", "khoảng 12,57", "không áp dụng"],
    notices: [],
  });
  expect(tell(...areaTold("13")).notices).toEqual(["Diện tích trụ sở"]);
});

test("numbers that do not add up stand beside no sum", () => {
  const { page, data, notices } = tell(...areaTold("13"), NO_SUM);
  expect([page, data, notices]).toEqual([["13 ha"], ["13", undefined, "không áp dụng"], []]);
});
