import { expect, test } from "vitest";
import { composeScheduleTable } from "../../scripts/compose/downloads/period-tables.ts";
import { tellSchedule } from "../../scripts/compose/units/congress-counts.ts";
import {
  composePostponement,
  toSpanText,
} from "../../scripts/compose/words/days/postponement-texts.ts";
import { toCellText } from "../../scripts/render/downloads/cell-text.ts";
import { guardPublic } from "../guard/guard-public.ts";
import { composeSamplePages, toSampleBriefings } from "../samples/briefings.ts";
import { KY, sampleDataset } from "../samples/root.ts";

const PLAIN = "  - tu: 26/3/2020\n    den:\n";
const WATCHER = "Ban Tổ chức Thị ủy";
const MEANWHILE = "chuẩn bị văn kiện, nhân sự";

function toPaused(...lines: readonly string[]) {
  return sampleDataset([KY, PLAIN, `  - ${lines.join("\n    ")}\n`]);
}

function pauseOf(...lines: readonly string[]) {
  const dataset = toPaused(...lines);
  const [pause] = dataset.periods.at(-1)?.postponements ?? [];
  if (pause === undefined) throw new Error("no postponement");
  return { pause, dataset };
}

const DAY = "tu: 26/3/2020";
const OPEN = "den:";
const CLOSED = "den: 30/4/2020";
const HOUR = "gio: 0 giờ";
const CONDITION = "tiep_tuc_khi: có chỉ đạo mới của cấp trên";

test.each<readonly [string, readonly string[], string]>([
  ["nothing else", [DAY, OPEN], "từ ngày 26/3/2020, chưa xác định ngày kết thúc"],
  ["an hour", [DAY, HOUR, OPEN], "từ 0 giờ ngày 26/3/2020, chưa xác định ngày kết thúc"],
  ["an end", [DAY, CLOSED], "từ ngày 26/3/2020 đến ngày 30/4/2020"],
  [
    "a condition",
    [DAY, OPEN, CONDITION],
    "từ ngày 26/3/2020, cho đến khi có chỉ đạo mới của cấp trên",
  ],
  [
    "an end and a condition",
    [DAY, HOUR, CLOSED, CONDITION],
    "từ 0 giờ ngày 26/3/2020 đến ngày 30/4/2020, tiếp tục khi có chỉ đạo mới của cấp trên",
  ],
  [
    "ten days",
    ["tu: hạ tuần tháng 3/2020", "den: tháng 4/2020"],
    "từ hạ tuần tháng 3/2020 đến tháng 4/2020",
  ],
])("a postponement with %s", (_what, lines, text) => {
  expect(toSpanText(pauseOf(...lines).pause)).toBe(text);
});

const ALL = [DAY, HOUR, OPEN, CONDITION, `van_lam: ${MEANWHILE}`, `theo_doi: ${WATCHER}`];

test("the whole sentence says why, what goes on and who watches", () => {
  const { pause, dataset } = pauseOf(...ALL);
  expect(composePostponement(pause, dataset)).toBe(
    "từ 0 giờ ngày 26/3/2020, cho đến khi có chỉ đạo mới của cấp trên; lý do: dịch bệnh; vẫn tiếp tục: chuẩn bị văn kiện, nhân sự; theo dõi: Ban Tổ chức Thị ủy",
  );
});

test("who watches is for insiders, what goes on for everyone", async () => {
  const dataset = toPaused(...ALL);
  const briefings = toSampleBriefings(dataset);
  expect(tellSchedule(briefings.internal.briefing)[0]).toContain(WATCHER);
  const pages = JSON.stringify(composeSamplePages(briefings).map(({ view }) => view));
  expect(pages).not.toContain(WATCHER);
  expect(pages).toContain(MEANWHILE);
  expect((await guardPublic(dataset)).told).toEqual([]);
});

test("the data files have the columns only where a postponement says it", () => {
  const keysOf = (dataset: ReturnType<typeof sampleDataset>) =>
    composeScheduleTable(toSampleBriefings(dataset).all).columns.map(({ key }) => key);
  expect(keysOf(sampleDataset())).toHaveLength(7);
  expect(keysOf(toPaused(...ALL)).slice(7)).toEqual(["gio", "tiep_tuc_khi", "van_lam"]);
});

test.each([
  ["tat-ca", "Xã, phường | Cơ quan", undefined],
  ["[co-quan]", "Cơ quan", undefined],
  ["{ loai: [chi-bo] }", "Cơ quan", "chi bộ cơ sở"],
  ["{ khoi: [xa-phuong], diem: có }", "Xã, phường", "đơn vị điểm"],
  ["{ don_vi: [xa-a] }", "Xã, phường", "một số đơn vị được xác định riêng"],
])(
  "the data files say of pham_vi: %s only the blocks with units that are put off",
  (scope, blocks, others) => {
    const dataset = sampleDataset([KY, "pham_vi: tat-ca", `pham_vi: ${scope}`]);
    const { columns, rows } = composeScheduleTable(toSampleBriefings(dataset).all);
    const tell = (row: (typeof rows)[number], key: string) => {
      const cell = row[columns.findIndex((column) => column.key === key)];
      return cell === undefined ? undefined : toCellText(cell);
    };
    // The rows are in order of time, so the plan may stand before or behind it.
    const told = rows.map((row) => [tell(row, "khoi"), tell(row, "pham_vi")]);
    expect(told).toContainEqual([blocks, others]);
  },
);
