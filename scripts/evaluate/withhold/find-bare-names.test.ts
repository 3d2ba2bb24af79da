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

  test("are told where the rest comes from three other units or more", () => {
    const others = [4, 5, 6].map((women): Drawn => ({ committee: [women, 20] }));
    expect(named([MISSING, ...others])).toEqual({
      bare: [],
      isTotalTold: true,
      isPooledTold: true,
    });
  });

  test("are not told where they and the total give the value of the only other unit", () => {
    const found = named([MISSING, MISSING, MISSING, { committee: [9, 20] }]);
    expect(found.bare.length > 0 || !(found.isTotalTold || found.isPooledTold)).toBe(true);
  });

  test("are not told where they are small", () => {
    const others = [60, 70, 80].map((women): Drawn => ({ committee: [women, 200] }));
    expect(named([MISSING, { committee: [10, 100] }, ...others], 5).bare).toContain("u0");
  });

  test("are not told where part and whole leave a small rest of persons", () => {
    const others = [60, 70, 80].map((women): Drawn => ({ committee: [women, women] }));
    const nearlyAll: Change = [CHI_TIEU, "nguong: 15%", "nguong: 98%"];
    const units = [{ committee: [80, 83] }, { committee: [60, 90] }, ...others] as const;
    expect(named(units, 5, nearlyAll).bare).toContain("u0");
  });

  test("are not told where two indicators together leave a small rest of persons", () => {
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

  test("are not told beside a ruling, because they would contradict it", () => {
    const others = [4, 5, 6].map((women): Drawn => ({ committee: [women, 20] }));
    const ruled: Drawn = { committee: [9, 20], rulings: [["nu-cap-uy", "notMet"]] };
    expect(named([ruled, ...others]).bare).toEqual(["u0"]);
  });
});

/** An indicator that asks for 30 at least of a field and may name units. */
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
