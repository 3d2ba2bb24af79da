import type { Draw, RootPlan } from "./root.ts";

/** Fields of every kind that a figure may come from; the random root says who fills them and who may see them. */
export const FIELDS = [
  { id: "da_lap", kind: "co-khong", isSummed: true },
  { id: "hinh_thuc", kind: "lua-chon", isSummed: false },
  { id: "dang_vien", kind: "so-dem", isSummed: true },
  { id: "dang_vien_nu", kind: "so-dem", isSummed: true },
  { id: "cap_uy", kind: "so-dem", isSummed: true },
  { id: "cap_uy_nu", kind: "so-dem", isSummed: true },
  { id: "cap_uy_nam", kind: "so-dem", isSummed: true },
  { id: "cuoc_hop", kind: "so-dem", isSummed: true },
  { id: "da_hop", kind: "co-khong", isSummed: true },
  { id: "ngay_lam", kind: "ngay", isSummed: false },
  { id: "cac_viec", kind: "cac-buoc", isSummed: false },
] as const;

/** Which answer at an earlier field a field may ask for; a root draws some of these. */
export const CONDITIONS: Readonly<Record<string, { readonly field: string; readonly is: string }>> =
  {
    hinh_thuc: { field: "da_lap", is: "có" },
    cap_uy: { field: "hinh_thuc", is: "bau" },
    cuoc_hop: { field: "da_lap", is: "có" },
    da_hop: { field: "da_lap", is: "có" },
    ngay_lam: { field: "hinh_thuc", is: "bau" },
    cac_viec: { field: "da_lap", is: "không" },
  };

export const STRANDS = ["mang-mot", "mang-hai", "mang-ba"];

const CONDITION = "dieu_kien: { truong: hinh_thuc, la: [bau] }";

export const INDICATORS = [
  {
    id: "ct-nu",
    rule: "kieu: ty-le\n    tu_so: cap_uy_nu\n    mau_so: cap_uy\n    ten_mau_so: tổng số cấp ủy viên\n    so_sanh: toi-thieu\n    nguong: 15%",
    reads: ["cap_uy_nu", "cap_uy"],
  },
  {
    id: "ct-nu-bau",
    rule: `kieu: ty-le\n    tu_so: cap_uy_nu\n    mau_so: cap_uy\n    ten_mau_so: tổng số cấp ủy viên\n    so_sanh: toi-thieu\n    nguong: 40%\n    ${CONDITION}`,
    reads: ["cap_uy_nu", "cap_uy", "hinh_thuc"],
  },
  {
    id: "ct-hop",
    rule: "kieu: so-dem\n    truong: cuoc_hop\n    so_sanh: toi-thieu\n    nguong: 3",
    reads: ["cuoc_hop"],
  },
  { id: "ct-lap", rule: "kieu: co-khong\n    truong: da_lap", reads: ["da_lap"] },
  {
    id: "ct-hop-xong",
    rule: "kieu: co-khong\n    truong: da_hop\n    han: 31/01/2021",
    reads: ["da_hop"],
  },
  {
    id: "ct-ngay",
    rule: "kieu: thoi-han\n    truong: ngay_lam\n    nguong: 10/01/2021",
    reads: ["ngay_lam"],
  },
  {
    id: "ct-ngay-hai",
    rule: "kieu: thoi-han\n    truong: ngay_lam\n    nguong: 15/01/2021",
    reads: ["ngay_lam"],
  },
  {
    id: "ct-viec",
    rule: "kieu: cac-buoc\n    truong: cac_viec\n    han: 31/12/2021",
    reads: ["cac_viec"],
  },
] as const;

/** By id: how it is made, and the field that says whose it is. */
export const STATISTICS = [
  { id: "tk-dang-vien", rule: "tinh: cong\n    truong: dang_vien", reads: "dang_vien" },
  {
    id: "tk-nu",
    rule: "tinh: ty_le\n    tu_so: dang_vien_nu\n    mau_so: dang_vien\n    ten_mau_so: tổng số đảng viên\n    so_le: 2",
    reads: "dang_vien",
  },
  {
    id: "tk-cap-uy-nu",
    rule: "tinh: ty_le\n    tu_so: cap_uy_nu\n    mau_so: cap_uy\n    ten_mau_so: tổng số cấp ủy viên\n    muc: 15%\n    so_sanh: toi-thieu",
    reads: "cap_uy",
  },
  { id: "tk-cap-uy", rule: `tinh: cong\n    truong: cap_uy\n    ${CONDITION}`, reads: "cap_uy" },
  {
    id: "tk-nu-binh-quan",
    rule: "tinh: trung_binh\n    truong: cap_uy_nu\n    muc: 2\n    so_sanh: toi-da",
    reads: "cap_uy_nu",
  },
  {
    id: "tk-nu-binh-quan-bau",
    rule: `tinh: trung_binh\n    truong: dang_vien_nu\n    so_le: 0\n    ${CONDITION}`,
    reads: "dang_vien_nu",
  },
  { id: "tk-lap", rule: "tinh: dem\n    truong: da_lap\n    la: [có]", reads: "da_lap" },
  { id: "tk-hop", rule: "tinh: dem\n    truong: da_hop\n    la: [không]", reads: "da_hop" },
  { id: "tk-bau", rule: "tinh: dem\n    truong: hinh_thuc\n    la: [bau]", reads: "hinh_thuc" },
  {
    id: "tk-chi-dinh",
    rule: "tinh: dem\n    truong: hinh_thuc\n    la: [chi-dinh]\n    dieu_kien: { truong: da_lap, la: [có] }",
    reads: "hinh_thuc",
  },
] as const;

const PARTS: Readonly<Record<string, string>> = {
  dang_vien_nu: "khong_vuot: dang_vien",
  cap_uy_nu: "khong_vuot: cap_uy",
  cap_uy: "tong_cua: [cap_uy_nu, cap_uy_nam]",
  hinh_thuc: "lua_chon:\n      - { id: bau, ten: Bầu }\n      - { id: chi-dinh, ten: Chỉ định }",
  cac_viec:
    "cac_buoc:\n      - { id: buoc-1, ten: Việc đầu }\n      - { id: buoc-2, ten: Việc sau }",
};

/** The types that fill a field: all numbers of committee members have the same, so that a sum has its parts. */
export function typesOf(
  field: string,
  { types, partyTypes, hallTypes }: RootPlan,
): readonly string[] {
  if (field.startsWith("cap_uy")) return partyTypes;
  return field === "da_hop" ? hallTypes : types;
}

/** What decides whether the field is asked in this root; all numbers of committee members ask for the same. */
export function findCondition(field: string, { conditional }: Pick<RootPlan, "conditional">) {
  const id = field.startsWith("cap_uy") ? "cap_uy" : field;
  return conditional.includes(id) ? CONDITIONS[id] : undefined;
}

export function writeForm(plan: RootPlan): string {
  const { draw } = plan;
  const fields = FIELDS.map(({ id, kind }) => {
    const isOpen = id.startsWith("dang_vien") && draw.chance(0.7);
    const isNever = id === "cap_uy_nam" && draw.chance(0.3);
    const condition = findCondition(id, plan);
    return `  - id: ${id}
    ten: Mục ${id.replaceAll("_", " ")}
    nhom: chung
    kieu: ${kind}
${kind === "ngay" ? "    moc: da-lam\n    vai_tro: dai-hoi\n" : ""}${kind === "so-dem" ? `    don_vi_tinh: ${id === "cuoc_hop" ? "cuộc" : "người"}\n` : ""}    loai_don_vi: ${toList(typesOf(id, plan))}
    bat_buoc: không
    cong_khai: ${isOpen ? "don-vi" : isNever ? "khong" : "tong-hop"}
${PARTS[id] === undefined ? "" : `    ${PARTS[id] ?? ""}\n`}${condition === undefined ? "" : `    dieu_kien: { truong: ${condition.field}, la: [${condition.is}] }\n`}`;
  });
  return `nhom:
  - { id: chung, ten: Thông tin chung }
truong:
${fields.join("")}an_so_nho:
  don_vi_tinh: [người]
  nguoi_duoi: ${draw.pick([5, 5, 10, 0])}
  don_vi_duoi: ${draw.pick([3, 3, 5, 0])}
  nhom_duoi: ${draw.pick([3, 3, 5, 0])}
`;
}

export function writeIndicators(plan: RootPlan): string {
  const { draw } = plan;
  const strands = STRANDS.map((id, index) => {
    const deadline = draw.chance(0.6) ? `, han: ${draw.pick(["10/01/2021", "31/12/2021"])}` : "";
    return `  - { id: ${id}, ten: Mảng ${index + 1}, tinh_tien_do: ${index === 2 ? "không" : "có"}${deadline} }`;
  });
  const indicators = INDICATORS.map(
    ({ id, rule, reads }) => `  - id: ${id}
    ten: Chỉ tiêu ${id.replaceAll("-", " ")}
    mang: ${draw.pick(["mang-mot", "mang-hai", "mang-ba", ""])}
    rang_buoc: phai
    ${writeScope(rule, drawSome(typesOf(reads[0], plan), draw), plan)}
    can_cu: ke-hoach-1
    cau_chua_dat:
      mot: còn {{ nay.chua_dat | muc_do }} chưa đạt
      nhieu: còn {{ nay.chua_dat | muc_do }} chưa đạt
      noi_bo: chưa đạt
    bien_phap:
      - Tiếp tục làm
    neu_ten_don_vi: ${draw.chance(0.15) ? "có" : "không"}
`,
  );
  return `mang:\n${strands.join("\n")}\nchi_tieu:\n${indicators.join("")}${writeStatistics(plan)}${writeLevelShare(plan)}`;
}

/** The rule and of whom it is: in the short keys, or in the long one. */
function writeScope(rule: string, types: readonly string[], { narrow }: RootPlan): string {
  const more = narrow();
  if (more.length === 0) return `${rule}\n    loai_don_vi: ${toList(types)}`;
  const [bare = "", condition] = rule.split(/\n {4}(?=dieu_kien: )/);
  const all = [`loai: ${toList(types)}`, ...more, ...(condition === undefined ? [] : [condition])];
  return `${bare}\n    pham_vi: { ${all.join(", ")} }`;
}

function writeStatistics(plan: RootPlan): string {
  return plan.statistics
    .map(
      ({ id, rule, reads }) => `  - id: ${id}
    ten: Số liệu ${id.replaceAll("-", " ")}
    ${writeScope(rule, drawSome(typesOf(reads, plan), plan.besides), plan)}
${rule.startsWith("tinh: dem") ? "" : "    neu_ten_tot: có\n"}`,
    )
    .join("");
}

/** A share of what the issuer reports of the whole, where it reports both. */
function writeLevelShare({ linked }: RootPlan): string {
  return linked.includes("dang_vien") && linked.includes("dang_vien_nu")
    ? "  - id: tk-chung\n    ten: Số liệu tk chung\n    tinh: ty_le\n    tinh_tu: chung\n    tu_so: dang_vien_nu\n    mau_so: dang_vien\n    ten_mau_so: tổng số đảng viên\n"
    : "";
}

/** Some of the list, at least one; half of the time all. */
export function drawSome(list: readonly string[], draw: Draw): readonly string[] {
  if (draw.chance(0.5)) return list;
  const kept = list.filter(() => draw.chance(0.5));
  return kept.length === 0 ? list.slice(-1) : kept;
}

function toList(ids: readonly string[]): string {
  return `[${ids.join(", ")}]`;
}
