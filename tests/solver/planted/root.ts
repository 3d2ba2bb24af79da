import { BASICS, toFiles, writePeriod, writePlaces, type RootTexts } from "../random/root.ts";

export const DAY = "2021-02-15";

export interface PlantedField {
  readonly id: string;
  readonly kind: "so-dem" | "co-khong";
  readonly visibility: "don-vi" | "tong-hop";
  readonly types?: string;
  /** More keys of the form. */
  readonly more?: string;
}

/** A small root of one period. */
export interface Small {
  readonly fields: readonly PlantedField[];
  /** More keys of an indicator: kind and fields; by id. */
  readonly indicators: Readonly<
    Record<string, { readonly rule: string; readonly strand: string; readonly types?: string }>
  >;
  /** How each statistic is made, and of which types; by id. */
  readonly statistics?: Readonly<
    Record<string, { readonly rule: string; readonly types?: string }>
  >;
  /** Type, block and values of each unit; no values: it has sent nothing. */
  readonly units: readonly (readonly [type: string, block: string, values: string])[];
  readonly asked?: readonly string[];
  /** What the issuer reports of fields of units. */
  readonly level?: Readonly<Record<string, number>>;
}

export function writeSmall({
  fields,
  indicators,
  statistics = {},
  units,
  asked = [],
  level = {},
}: Small): RootTexts {
  const days = Object.fromEntries(writePeriod(DAY));
  return {
    asked,
    files: [
      ...toFiles({
        ...BASICS,
        ...days,
        ...writePlaces({ types: ["loai-1", "loai-2"], blocks: ["khoi-1", "khoi-2", "khoi-3"] }),
        "data/bieu-mau.yaml": writeFields(fields, Object.keys(level)),
        "data/chi-tieu.yaml": writeRules(indicators, statistics),
        ...writeLevel(level),
      }),
      ...units.map(([type, block, values], index) => ({
        file: `data/ky/${DAY}/don-vi/don-vi-${index + 1}.yaml`,
        text: `ten: Chi bộ ${"ABCDEGHIKL".charAt(index)}\nloai: ${type}\nkhoi: ${block}\ndon_vi_diem: không\nso_lieu: ${values === "" ? "chua-gui" : `{ ${values} }`}\n`,
      })),
    ],
  };
}

function writeLevel(level: NonNullable<Small["level"]>): Readonly<Record<string, string>> {
  const lines = Object.entries(level).map(([id, count]) => `  ${id}: ${count}\n`);
  return lines.length === 0
    ? {}
    : { [`data/ky/${DAY}/so-chung.yaml`]: `so_lieu:\n${lines.join("")}` };
}

function writeFields(fields: readonly PlantedField[], linked: readonly string[]): string {
  const links = linked.map((id) => `  - { truong: ${id}, cong_khai: tong-hop }\n`).join("");
  const texts = fields.map(
    ({ id, kind, visibility, types = "tat-ca", more = "" }) => `  - id: ${id}
    ten: Mục ${id.replaceAll("_", " ")}
    nhom: chung
    kieu: ${kind}
${kind === "so-dem" ? "    don_vi_tinh: người\n" : ""}    loai_don_vi: ${types}
    bat_buoc: không
    cong_khai: ${visibility}
${more === "" ? "" : `    ${more}\n`}`,
  );
  return `nhom:
  - { id: chung, ten: Thông tin chung }
truong:
${texts.join("")}${links === "" ? "" : `truong_chung:\n${links}`}an_so_nho:
  don_vi_tinh: [người]
  nguoi_duoi: 5
  don_vi_duoi: 3
  nhom_duoi: 3
`;
}

function writeRules(
  indicators: Small["indicators"],
  statistics: NonNullable<Small["statistics"]>,
): string {
  const reckoned = Object.entries(statistics).map(
    ([id, { rule, types = "tat-ca" }]) => `  - id: ${id}
    ten: Số liệu ${id.replaceAll("-", " ")}
    ${rule}
    loai_don_vi: ${types}
`,
  );
  const judged = Object.entries(indicators).map(
    ([id, { rule, strand, types = "tat-ca" }]) => `  - id: ${id}
    ten: Chỉ tiêu ${id.replaceAll("-", " ")}
    mang: ${strand}
    ${rule}
    rang_buoc: phai
    loai_don_vi: ${types}
    can_cu: ke-hoach-1
    cau_chua_dat: { mot: còn một đơn vị, nhieu: còn nhiều đơn vị, noi_bo: chưa đạt }
    bien_phap:
      - Tiếp tục làm
`,
  );
  return `mang:
  - { id: mang-mot, ten: Mảng 1, tinh_tien_do: có, han: 10/01/2021 }
  - { id: mang-hai, ten: Mảng 2, tinh_tien_do: có }
chi_tieu:${judged.length + reckoned.length === 0 ? " []" : ""}
${[...judged, ...reckoned].join("")}`;
}
