import path from "node:path";
import { describe, expect, test } from "vitest";
import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { formatFileSize } from "../../scripts/compose/words/format-file-size.ts";
import { composeTiles } from "../../scripts/compose/key-figures/choose.ts";
import { buildRoot } from "../roots/built-root.ts";
import { expectEarlierCounts, expectShares } from "./chart-data.ts";
import { readWholeColumn, toWholeCell } from "./by-block.ts";
import {
  factsOf,
  grouped,
  INDICATOR_KEYS,
  listKeys,
  mapValues,
  toIndicatorCells,
  toShown,
  toWords,
} from "./data-texts.ts";
import { findTable, toText } from "./html-text.ts";
import { EXAMPLE, PROJECT } from "../roots/project-root.ts";
import { readCsvRows, readJsonData, readSheetsOf, toSheetRows } from "./read-data-files.ts";
import { readSoundRoot } from "../roots/sound-root.ts";

type Rows = readonly Readonly<Record<string, string>>[];

/** Those that have rows in some of the roots. */
const ALL_TABLES =
  "chi-tieu tien-do don-vi han-che giai-phap ky thoi-gian van-ban tu-dien-du-lieu".split(" ");
/** Its blocks are too small for the table of indicators by blocks. */
const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const ROOTS = [PROJECT, EXAMPLE, SMALL];

describe.each(ROOTS)(
  "%s: mỗi con số của trang, của biểu đồ là con số của tệp số liệu",
  async (root) => {
    const { tree } = await buildRoot(root, { hasPdf: false });
    const { dataset, periods } = await readSoundRoot(root);
    const bytes = (name: string) => tree.get(`site/${name}`) ?? Buffer.alloc(0);
    const TABLES = ALL_TABLES.filter((id) => tree.has(`site/du-lieu/${id}.csv`));
    const html = (name: string) => bytes(name).toString("utf8");
    const [newest] = periods;
    const days = periods.map(({ period }) => period.date);

    const csv = new Map(
      TABLES.map((id) => [id, readCsvRows(bytes(`du-lieu/${id}.csv`)).rows] as const),
    );
    const json = readJsonData(bytes("du-lieu/so-lieu.json"));
    const sheets = readSheetsOf(bytes("du-lieu/so-lieu.xlsx"));
    const excel = new Map(
      TABLES.map((id, index) => {
        const sheet = sheets[index + 1];
        const table = json.bang[id.replaceAll("-", "_")];
        if (sheet === undefined || table === undefined) throw new Error(`no ${id}`);
        const keyOf = new Map(table.cot.map(({ khoa }, at) => [at, khoa]));
        const { head, rows } = toSheetRows(sheet);
        expect(head).toEqual(table.cot.map(({ ten }) => ten));
        const byKey = rows.map((row) =>
          Object.fromEntries(head.map((label, at) => [keyOf.get(at) ?? "", row[label] ?? ""])),
        );
        return [id, byKey] as const;
      }),
    );
    /** JSON as CSV writes it, so that all three can be compared with the pages in one way. */
    const fromJson = new Map(
      TABLES.map((id) => {
        const { cot, dong } = json.bang[id.replaceAll("-", "_")] ?? { cot: [], dong: [] };
        const rows = dong.map((row) =>
          Object.fromEntries(
            cot.map(({ khoa }) => {
              const reason = json.ly_do_khong_co[row.ly_do_khong_co[khoa] ?? ""];
              const value = row[khoa];
              expect(value === null).toBe(reason !== undefined);
              return [khoa, reason ?? toWords(value)];
            }),
          ),
        );
        return [id, rows] as const;
      }),
    );
    const forms = [
      ["CSV", csv],
      ["JSON", fromJson],
      ["XLSX", excel],
    ] as const;

    test("mọi bảng có trong tệp số liệu đều được so", () => {
      const compared = TABLES.map((id) => id.replaceAll("-", "_"));
      expect(Object.keys(json.bang).toSorted()).toEqual(compared.toSorted());
    });

    test("ba dạng có đúng cùng những dòng, cùng những giá trị", () => {
      for (const id of TABLES) {
        const plain = (rows: Rows | undefined) =>
          rows?.map(({ luu_y: _, ...row }) => mapValues(row, (value) => value.replace(/^'/, "")));
        expect(plain(fromJson.get(id)), id).toEqual(plain(csv.get(id)));
        const dotted = (rows: Rows | undefined) =>
          plain(rows)?.map((row) => ({
            ...row,
            ty_le_chung: row["ty_le_chung"]?.replace(".", ","),
          }));
        expect(dotted(excel.get(id)), id).toEqual(dotted(csv.get(id)));
      }
      expect(csv.get("don-vi")?.length).toBe(newest.period.units.length);
    });

    describe.each(forms)("%s", (_form, tables) => {
      const rowsOf = (id: string): Rows => tables.get(id) ?? [];

      test("mọi dòng của trang chỉ tiêu", () => {
        const page = html("chi-tieu/index.html");
        const rows = rowsOf("chi-tieu").filter(({ ky }) => ky === days[0]);
        expect(rows.length).toBe(dataset.indicators.length);
        for (const { name: caption, id } of dataset.strands) {
          if (!dataset.indicators.some(({ strand }) => strand === id)) continue;
          const shown = [...findTable(page, caption)].slice(1);
          const own = rows.filter(({ phan_viec }) => phan_viec === caption);
          const [heads = []] = findTable(page, caption).values();
          expect(
            own.map((row) => toIndicatorCells(row, heads)),
            caption,
          ).toEqual(shown.map(([name, cells]) => [name.replace(/ \(trong đó .*/, ""), ...cells]));
        }
      });

      test("cột «Tất cả» của bảng chỉ tiêu theo khối", () => {
        const rows = rowsOf("chi-tieu").filter(
          ({ ky, ap_dung: count }) => ky === days[0] && count !== "0",
        );
        const cells = rows.map((row) => [row["chi_tieu"], toWholeCell(row)] as const);
        const shown = readWholeColumn(html("chi-tieu/index.html"));
        expect(shown).toEqual(new Map(root === SMALL ? [] : cells));
      });

      test.each(days)("kỳ %s: mọi dòng của bảng biểu đồ tiến độ, chỉ tiêu, tỷ lệ", (day) => {
        const page = html(`ky/${day}/index.html`);
        const own = (id: string) => rowsOf(id).filter(({ ky }) => ky === day);
        const table = findTable(page, "Tiến độ theo phần việc");
        const keys = listKeys(table);
        const strands = own("tien-do").map((row) => [
          row["phan_viec"],
          ...keys.map((key) => grouped(row[key])),
        ]);
        expect(strands).toEqual(flatten(table).map((cells) => cells.slice(0, keys.length + 1)));
        const before = days[days.findIndex((one) => one === day) + 1];
        expectEarlierCounts(
          table,
          rowsOf("tien-do").filter(({ ky }) => ky === before),
        );
        const counts = new Map(own("chi-tieu").map((row) => [row["chi_tieu"], row]));
        const captions = Array.from(page.matchAll(/<caption\b.*?<\/caption>/gs), ([one]) =>
          toText(one),
        );
        const chart = captions.find((caption) => CHART_CAPTIONS.includes(caption)) ?? "";
        const chartKeys = listKeys(findTable(page, chart)).filter((key) => key !== "ap_dung");
        const judged = flatten(findTable(page, chart));
        expect(judged.length).toBeGreaterThan(0);
        for (const [name, ...cells] of judged) {
          const row = counts.get(name) ?? {};
          expect(
            chartKeys.map((key) => grouped(row[key])),
            name,
          ).toEqual(cells.slice(0, -1));
        }
        expectShares(page, own("chi-tieu"));
      });

      test("số chính của mỗi kỳ", () => {
        const briefings = composePublicBriefings(dataset, periods);
        for (const [index, briefing] of briefings.entries()) {
          const row = rowsOf("ky")[index] ?? {};
          const told = new Map(composeTiles(briefing).map(({ label, value }) => [label, value]));
          expect(row["ky"]).toBe(days[index]);
          // No tile says 0, nor what is withheld.
          for (const [label, key] of KEY_FIGURES)
            expect(["0", "không nêu", told.get(label)]).toContain(grouped(row[key]));
          expect(row["so_don_vi"]).toBe(String(briefing.period.units.length));
        }
      });

      test("mỗi trường của trang đơn vị, và không trường nào khác", () => {
        for (const row of rowsOf("don-vi")) {
          const facts = factsOf(html(`don-vi/${row["ma_don_vi"] ?? ""}/index.html`));
          expect(row["khoi"]).toBe(facts.get("Khối"));
          expect(row["loai_don_vi"]).toBe(facts.get("Loại đơn vị"));
          const fields = dataset.form.fields.filter(({ visibility }) => visibility === "perUnit");
          const told = Object.keys(row).filter((key) => key.startsWith("so_lieu."));
          expect(told).toEqual(fields.map(({ id }) => `so_lieu.${id}`));
          for (const { id, name } of fields) {
            const value = row[`so_lieu.${id}`] ?? "";
            const shown = facts.get(name);
            if (value === "không nêu" || value === "không áp dụng")
              expect([undefined, "không nêu"], name).toContain(shown);
            else expect(shown?.startsWith(toShown(value)), `${name}: ${value}`).toBe(true);
          }
        }
      });

      test("hạn chế, giải pháp, văn bản như trên trang", () => {
        for (const id of ["han-che", "giai-phap"])
          for (const { ky, ma, tieu_de = "" } of rowsOf(id)) {
            const page = html(`ky/${ky ?? ""}/index.html`);
            expect(page).toContain(`id="${ma ?? ""}"`);
            expect(toText(page)).toContain(tieu_de);
          }
        const text = toText(html("van-ban/index.html"));
        for (const { trich_dan = "" } of rowsOf("van-ban")) expect(text).toContain(trich_dan);
        const linked = rowsOf("han-che").flatMap(({ ky, ma, giai_phap = "" }) =>
          giai_phap === "không có" ? [] : giai_phap.split(" | ").map((to) => `${ky} ${ma} ${to}`),
        );
        const back = rowsOf("giai-phap").flatMap(({ ky, ma, han_che = "" }) =>
          han_che === "không có" ? [] : han_che.split(" | ").map((from) => `${ky} ${from} ${ma}`),
        );
        expect(linked.toSorted()).toEqual(back.toSorted());
      });
    });

    test("trang Dữ liệu nêu mọi tệp với đúng dung lượng, và mọi cột", () => {
      const page = html("du-lieu/index.html");
      const files = [...tree.keys()].filter((name) => /^site\/du-lieu\/(?!index)/.test(name));
      const listed = [...findTable(page, "Các tệp số liệu")].slice(1);
      expect(listed.map(([name]) => `site/du-lieu/${name}`).toSorted()).toEqual(files.toSorted());
      for (const [name, cells] of listed) {
        expect(cells[1], name).toMatch(
          new RegExp(`, ${formatFileSize(bytes(`du-lieu/${name}`).length)}$`),
        );
      }
      const columns = Object.values(json.bang)
        .slice(0, -1)
        .flatMap(({ cot }) => cot.map(({ khoa }) => khoa));
      const text = toText(page).split("\n");
      expect(columns.filter((key) => !text.includes(key))).toEqual([]);
      const told = csv.get("tu-dien-du-lieu")?.map(({ cot }) => cot) ?? [];
      expect(told.filter((key) => key !== "luu_y")).toEqual(columns);
    });

    test("không con số nào không nêu trên trang lại có trong một tệp", () => {
      const rows = csv.get("chi-tieu") ?? [];
      for (const { period, withheld } of periods)
        for (const id of withheld.pooled) {
          const row = rows.find((one) => one["ky"] === period.date && one["ma_chi_tieu"] === id);
          for (const key of ["tu_so", "mau_so", "ty_le_chung"])
            expect(row?.[key], id).toMatch(/^không (?:nêu|áp dụng)$/);
        }
      for (const { period, withheld } of periods)
        for (const id of withheld.indicators) {
          const row = rows.find((one) => one["ky"] === period.date && one["ma_chi_tieu"] === id);
          for (const key of [...Object.values(INDICATOR_KEYS), "ket_qua_xac_dinh"])
            expect(row?.[key], id).toBe("không nêu");
        }
    });
  },
);

const CHART_CAPTIONS = ["Chỉ tiêu còn đơn vị chưa đạt", "Số đơn vị đạt từng chỉ tiêu"];

const KEY_FIGURES = [
  ["Hoàn thành mọi phần việc", "hoan_thanh"],
  ["Còn trong thời hạn", "con_trong_thoi_han"],
  ["Chậm", "cham"],
  ["Chưa đủ số liệu", "chua_du_so_lieu"],
  ["Đơn vị còn chỉ tiêu chưa đạt", "con_chi_tieu_chua_dat"],
] as const;

const flatten = (table: ReadonlyMap<string, readonly string[]>) =>
  [...table].slice(1).map(([name, cells]) => [name, ...cells]);
