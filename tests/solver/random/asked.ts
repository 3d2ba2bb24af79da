import { FIELDS, INDICATORS, STRANDS } from "./form.ts";
import type { Draw, RootPlan } from "./root.ts";

/** Some figures of single blocks and types, and of single answers; in half of the roots none. */
export function listOfParts(
  { statistics, blocks, types }: RootPlan,
  draw: Draw,
): readonly string[] {
  if (draw.chance(0.5)) return [];
  const groups = [...blocks.map((id) => `khoi.${id}`), ...types.map((id) => `loai.${id}`)];
  const of = (ids: readonly string[], figures: readonly string[]) =>
    ids.flatMap((id) =>
      groups.flatMap((group) => figures.map((figure) => `${id}.${group}.${figure}`)),
    );
  const all = [
    ...of(
      FIELDS.filter(({ isSummed }) => isSummed).map(({ id }) => id),
      ["tong", "so_don_vi"],
    ),
    ...of(
      INDICATORS.map(({ id }) => id),
      ["dat", "chua_dat", "chua_co_so_lieu"],
    ),
    ...of(
      statistics.map(({ id }) => id),
      ["gia_tri", "chua_co_so_lieu"],
    ),
    ...of(STRANDS, ["hoan_thanh", "cham", "chua_co_so_lieu"]),
    ...["hinh_thuc.la.bau", "hinh_thuc.la.chi-dinh", "da_lap.la.có", "da_hop.la.không"],
  ];
  const best = statistics
    .filter(({ rule }) => !rule.startsWith("tinh: dem"))
    .flatMap(({ id }) => [`${id}.cao_nhat`, `${id}.ten_cao_nhat`]);
  return [...all.filter(() => draw.chance(0.2)), ...best];
}

/** The figures of all units that prose asks for. */
export function listAsked({ statistics, blocks, linked }: RootPlan): readonly string[] {
  const of = (ids: readonly string[], figures: readonly string[]) =>
    ids.flatMap((id) => figures.map((figure) => `${id}.${figure}`));
  return [
    "don_vi.da_bao_cao",
    ...of(
      FIELDS.filter(({ isSummed }) => isSummed).map(({ id }) => id),
      ["tong"],
    ),
    ...of(
      FIELDS.map(({ id }) => id),
      ["so_don_vi"],
    ),
    ...of(linked, ["chung"]),
    ...of(
      INDICATORS.map(({ id }) => id),
      ["dat", "chua_dat", "chua_den_han", "chua_co_so_lieu", "chua_dat|muc_do"],
    ),
    ...of(blocks.length === 0 ? [] : INDICATORS.map(({ id }) => id), ["khoi_chua_dat"]),
    ...of(
      statistics.map(({ id }) => id),
      ["gia_tri", "so_don_vi", "chua_co_so_lieu"],
    ),
    ...of(
      statistics.filter(({ rule }) => rule.includes("muc:")).map(({ id }) => id),
      ["tren_muc"],
    ),
    ...of(STRANDS, [
      "hoan_thanh",
      "cham",
      "chua_trien_khai",
      "chua_den_han",
      "dang_thuc_hien",
      "chua_co_so_lieu",
    ]),
  ];
}
