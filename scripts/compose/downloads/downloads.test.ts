import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { CHI_BO_C, HAN_CHE, sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { composeDownloads } from "./downloads.ts";
import type { DataCell } from "./data-table.ts";

const FORM = "data/bieu-mau.yaml";
const KY = "data/ky/2020-04-10/ky.yaml";

function tablesOf(...changes: readonly Change[]) {
  const { tables } = composeDownloads(toSampleBriefings(sampleDataset(...changes)).editions);
  return new Map(tables.map((table) => [table.id, table]));
}

/** Rows by the keys of their columns. */
function rowsOf(
  id: string,
  ...changes: readonly Change[]
): readonly Readonly<Record<string, DataCell | undefined>>[] {
  const { columns, rows } = tablesOf(...changes).get(id) ?? expect.fail(id);
  return rows.map((cells) =>
    Object.fromEntries(columns.map(({ key }, index) => [key, cells[index]])),
  );
}

describe("bảng số liệu công khai", () => {
  test("số của mọi kỳ, kỳ mới trước; đơn vị chỉ ở kỳ mới nhất", () => {
    const days = (id: string) => [
      ...new Set(rowsOf(id).map(({ ky }) => (ky?.kind === "date" ? ky.date : ""))),
    ];
    for (const id of ["chi-tieu", "tien-do", "ky"])
      expect(days(id), id).toEqual(["2020-04-10", "2020-03-05"]);
    expect(days("don-vi")).toEqual(["2020-04-10"]);
  });

  test("chỉ tiêu không nêu thì mọi số của nó không nêu, tên và mức quy định vẫn còn", () => {
    const withheld = rowsOf("chi-tieu", [FORM, "don_vi_duoi: 0", "don_vi_duoi: 4"]).filter(
      ({ dat }) => dat?.kind === "gap",
    );
    expect(withheld.length).toBeGreaterThan(0);
    for (const row of withheld) {
      for (const key of ["ap_dung", "dat", "chua_dat", "chua_co_so_lieu", "ket_qua_xac_dinh"])
        expect(row[key], key).toEqual({ kind: "gap", gap: "withheld" });
      expect(row["chi_tieu"]?.kind).toBe("text");
      expect(row["muc_quy_dinh"]?.kind).toBe("text");
    }
  });

  test("chỉ tiêu không phải tỷ lệ thì không có tử số; chưa ai báo cáo thì chưa có số liệu", () => {
    const kinds = new Set(
      rowsOf("chi-tieu").map(({ tu_so, mau_so_la }) =>
        mau_so_la?.kind === "gap" ? tu_so?.kind === "gap" && tu_so.gap : "share",
      ),
    );
    expect(kinds).toEqual(new Set(["notApplicable", "share"]));
  });

  test("một đơn vị thiếu một trường thì cả loại không nêu trường ấy, không đơn vị nào bị chỉ ra", () => {
    const told = (...changes: readonly Change[]) =>
      rowsOf("don-vi", ...changes).map((row) => row["so_lieu.so_dang_vien"]);
    const all = told([CHI_BO_C, "so_lieu: chua-gui", "so_lieu:\n  so_dang_vien: 20"]);
    expect(all.map((cell) => (cell?.kind === "count" ? cell.count : cell?.kind))).toEqual(
      expect.arrayContaining([20, 214, 1234]),
    );
    // A type of one unit: where it is silent, the field is gone from all of them.
    expect(told()).toEqual(Array(3).fill({ kind: "gap", gap: "withheld" }));
  });

  test("bảng không có dòng nào thì không có, cả trong từ điển", () => {
    const plan = "khung_thoi_gian:\n  tu: 15/4/2020\n  den: 20/5/2020\n  van_ban: chi-thi-35\n";
    const pause =
      "tam_hoan:\n  - tu: 26/3/2020\n    den:\n    ly_do: dịch bệnh\n    van_ban: cong-dien-06\n    pham_vi: tat-ca\n";
    const titles = (...changes: readonly Change[]) =>
      JSON.stringify([...tablesOf(...changes).values()].map(({ id, title }) => [id, title]));
    expect(titles()).toContain("thoi-gian");
    const without = tablesOf([KY, plan, ""], [KY, pause, ""]);
    expect(without.has("thoi-gian")).toBe(false);
    expect(JSON.stringify(without.get("tu-dien-du-lieu")?.rows)).not.toContain("tam-hoan");
  });

  test("chỉ trường công khai theo đơn vị là cột của bảng đơn vị", () => {
    const fields = sampleDataset().form.fields;
    const keys = tablesOf()
      .get("don-vi")
      ?.columns.map(({ key }) => key)
      .filter((key) => key.startsWith("so_lieu."));
    const cleared = fields.filter(({ visibility }) => visibility === "perUnit");
    expect(keys).toEqual(cleared.map(({ id }) => `so_lieu.${id}`));
    expect(fields.length).toBeGreaterThan(cleared.length);
  });

  test("từ điển có đúng mỗi cột một dòng; khóa không trùng, ý nghĩa là một câu", () => {
    const tables = [...tablesOf().values()];
    const dictionary = tables.at(-1);
    const columns = tables.slice(0, -1).flatMap(({ title, columns: own }) => {
      const keys = own.map(({ key }) => key);
      expect(new Set(keys).size, title).toBe(keys.length);
      return own.map(({ key, meaning }) => ({ title, key, meaning }));
    });
    expect(columns.filter(({ meaning }) => !/^[“\p{Lu}].*\.$/su.test(meaning))).toEqual([]);
    const told = dictionary?.rows.map(([table, key]) =>
      [table, key].map((cell) => (cell?.kind === "text" ? cell.text : "")),
    );
    expect(told).toEqual([
      ...columns.map(({ title, key }) => [title, key]),
      ["Mọi tệp CSV", "luu_y"],
    ]);
  });
});

test("what a file clears of a finding and of a solution has a column", () => {
  const clear = (file: string, keys: string, values: string): Change => [
    file,
    "chu_tri:",
    `cong_khai_them: [${keys}]\n${values}chu_tri:`,
  ];
  const finding = "nguoi_neu: MOT\ngiai_trinh: HAI\nket_luan: BA\n";
  const tables = tablesOf(
    clear(HAN_CHE, "nguoi_neu, giai_trinh, ket_luan, chu_tri, thoi_han", finding),
    clear(
      "content/2020-04-10/giai-phap/01-ra-soat.md",
      "doi_tuong, chu_tri, thoi_han, bao_cao_cho",
      "doi_tuong: tat-ca\nbao_cao_cho: NAM\n",
    ),
  );
  const keysOf = (id: string) => tables.get(id)?.columns.map(({ key }) => key);
  const handled = ["nguoi_neu", "giai_trinh", "ket_luan", "chu_tri", "thoi_han"];
  expect(keysOf("han-che")?.slice(-5)).toEqual(handled);
  expect(keysOf("giai-phap")?.slice(-4)).toEqual([
    "doi_tuong",
    "chu_tri",
    "thoi_han",
    "bao_cao_cho",
  ]);
});
