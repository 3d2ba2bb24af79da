import type { Draw } from "./root.ts";

/** So begin the ids of what the issuer alone reports. */
export const OWN_FIELDS = "chung_";

const FIELDS = [
  { id: "chung_tong", more: "tong_cua: [chung_nu, chung_nam]" },
  { id: "chung_nu", more: "" },
  { id: "chung_nam", more: "" },
  { id: "chung_tre", more: "khong_vuot: chung_tong" },
  { id: "chung_tre_nu", more: "khong_vuot: chung_tre" },
] as const;

/** The issuer's own fields, those that units report too, and with what they are compared; empty in some roots. */
export function writeLevelForm(draw: Draw, linked: readonly string[]): string {
  const visibility = () => (draw.chance(0.85) ? "tong-hop" : "khong");
  const fields = FIELDS.map(
    ({ id, more }) => `  - id: ${id}
    ten: Mục ${id.replaceAll("_", " ")}
    kieu: so-dem
    don_vi_tinh: người
    bat_buoc: không
    cong_khai: ${visibility()}
${more === "" ? "" : `    ${more}\n`}`,
  );
  return `truong_chung:
${fields.join("")}  - id: chung_ty_le
    ten: Mục chung ty le
    kieu: ty-le
    don_vi_tinh: người
    bat_buoc: không
    cong_khai: ${visibility()}
${linked.map((field) => `  - { truong: ${field}, cong_khai: tong-hop }\n`).join("")}so_voi:
  - { id: truoc, ten: Kỳ đầu }
`;
}

/** What the issuer reports in one period, with the lines of fields that units report too, and what of it others have told. */
export function writeLevelFigures(draw: Draw, linked: readonly string[]): string {
  const [now, before] = [drawCounts(draw), drawCounts(draw)];
  const isThere = () => draw.chance(0.9);
  const lines = FIELDS.flatMap(({ id }) => {
    if (!isThere()) return [];
    const known = draw.chance(0.15) ? ", da_cong_bo: có, nguon: Báo tỉnh" : "";
    const there = isThere() ? `, so_voi: { truoc: ${before[id]} }` : "";
    return [`  ${id}: { gia_tri: ${now[id]}${known}${there} }`];
  });
  const counts = (of: Counts) => `tu: ${of.chung_tre}, mau: ${of.chung_tong}`;
  const share = isThere()
    ? [`  chung_ty_le: { ${counts(now)}, so_voi: { truoc: { ${counts(before)} } } }`]
    : [];
  const all = [...lines, ...share, ...linked];
  return all.length === 0 ? "so_lieu: {}\n" : `so_lieu:\n${all.join("\n")}\n`;
}

type Counts = Readonly<Record<(typeof FIELDS)[number]["id"], number>>;

function drawCounts(draw: Draw): Counts {
  const small = () => draw.below(draw.chance(0.4) ? 8 : 60);
  const [women, men] = [small(), 1 + small()];
  const total = women + men;
  const young = draw.chance(0.3) ? Math.max(0, total - draw.below(6)) : draw.below(total + 1);
  return {
    chung_tong: total,
    chung_nu: women,
    chung_nam: men,
    chung_tre: young,
    chung_tre_nu: draw.below(young + 1),
  };
}
