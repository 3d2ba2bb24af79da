import { describe, expect, test } from "vitest";
import type { Change } from "../../../tests/samples/root.ts";
import { CHI_TIEU, judge, NAMING, toDataset, type Drawn } from "../../../tests/samples/units.ts";

describe("figures beside the names of units that may be named", () => {
  const named = (units: readonly Drawn[], persons = 0, ...changes: readonly Change[]) => {
    const { withheld } = judge(toDataset(persons, 3, NAMING, ...changes), units);
    return {
      bare: [...(withheld.shortfalls.get("nu-cap-uy") ?? [])],
      isTotalTold: !withheld.totals.has("cap_uy_nu"),
      isPooledTold: !withheld.pooled.has("nu-cap-uy"),
    };
  };
  const MISSING: Drawn = { committee: [1, 20] };

  test("stand there where three others and more make up the rest", () => {
    const others = [4, 5, 6].map((women): Drawn => ({ committee: [women, 20] }));
    expect(named([MISSING, ...others])).toEqual({
      bare: [],
      isTotalTold: true,
      isPooledTold: true,
    });
  });

  test("do not where with the total they would leave the value of one that is not named", () => {
    const found = named([MISSING, MISSING, MISSING, { committee: [9, 20] }]);
    expect(found.bare.length > 0 || !(found.isTotalTold || found.isPooledTold)).toBe(true);
  });

  test("do not where they are small themselves", () => {
    const others = [60, 70, 80].map((women): Drawn => ({ committee: [women, 200] }));
    expect(named([MISSING, { committee: [10, 100] }, ...others], 5).bare).toContain("u0");
  });

  test("do not where part and whole leave few persons", () => {
    const others = [60, 70, 80].map((women): Drawn => ({ committee: [women, women] }));
    const nearlyAll: Change = [CHI_TIEU, "nguong: 15%", "nguong: 98%"];
    const units = [{ committee: [80, 83] }, { committee: [60, 90] }, ...others] as const;
    expect(named(units, 5, nearlyAll).bare).toContain("u0");
  });

  test("do not where two indicators print what together leaves few persons", () => {
    const last = "    neu_ten_don_vi: có\n";
    const added = ["cap_uy_tong", "cap_uy_nu"].map((field) => toCountIndicator(field)).join("");
    const dataset = toDataset(5, 3, [CHI_TIEU, last, `${last}${added}`]);
    const others = [60, 70, 80].map((women): Drawn => ({ committee: [women, women + 30] }));
    const { withheld } = judge(dataset, [{ committee: [26, 29] }, ...others]);
    const bare = ["it-cap-uy-tong", "it-cap-uy-nu"].filter((id) =>
      withheld.shortfalls.get(id)?.has("u0"),
    );
    expect(bare).not.toEqual([]);
  });

  test("do not where somebody has ruled: they would say something else", () => {
    const others = [4, 5, 6].map((women): Drawn => ({ committee: [women, 20] }));
    const ruled: Drawn = { committee: [9, 20], rulings: [["nu-cap-uy", "notMet"]] };
    expect(named([ruled, ...others]).bare).toEqual(["u0"]);
  });
});

/** Thirty at least of a field; those that miss it may be named. */
function toCountIndicator(field: string): string {
  return `  - id: it-${field.replaceAll("_", "-")}
    ten: Đủ ${field}
    mang: co-cau
    kieu: so-dem
    truong: ${field}
    so_sanh: toi-thieu
    nguong: 30
    rang_buoc: phai
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
    can_cu: chi-thi-35
    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} chưa đủ {{ nay.nguong }} người
      nhieu: còn {{ nay.chua_dat | muc_do }} chưa đủ {{ nay.nguong }} người
      noi_bo: chưa đủ {{ nay.nguong }} người
    bien_phap:
      - Kiện toàn
    neu_ten_don_vi: có
`;
}
