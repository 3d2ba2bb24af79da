import type { SourceFile } from "../../scripts/load/source-file.ts";
import { FORM, INSTRUMENTS, ISSUER, RULES, UNIT_TYPES, WORDING } from "./definitions.ts";

/** How a unit stands: what its file says of it. */
export type Standing = "done" | "behind" | "begun" | "few" | "bad" | "silent" | "unasked";

/** What of a root differs from the others; all of it is written out. */
export interface RootPlan {
  readonly form: string;
  readonly rules: string;
  /** The standing of each unit, one list for each period, oldest first. */
  readonly periods: readonly (readonly Standing[])[];
  /** The cut-off dates, as many. */
  readonly dates: readonly string[];
  /** Files of the newest period's `content/`, by their path in it. */
  readonly prose: Readonly<Record<string, string>>;
  /** Other files, by their whole path. */
  readonly others: Readonly<Record<string, string>>;
}

const OPENING = "Thực hiện {{ ke-hoach.day_du }}, việc chuẩn bị đại hội có kết quả như sau:\n";

export const RESULT = `---
tieu_de: Quán triệt kế hoạch
pham_vi: cong-khai
---
các đơn vị đã quán triệt kế hoạch đến cấp ủy viên.
`;

export const SOLUTION = `---
tieu_de: Theo dõi, giúp đỡ cơ sở
pham_vi: cong-khai
chu_tri: Ban Tổ chức Huyện ủy
thoi_han: 30/4/2020
---
phân công cấp ủy viên theo dõi, giúp đỡ từng đơn vị.
`;

export const SHORTCOMING = `---
tieu_de: Cơ cấu cấp ủy
pham_vi: cong-khai
chi_tieu: [nu-cap-uy]
giai_phap: [theo-doi]
chu_tri: Ban Tổ chức Huyện ủy
thoi_han: 30/4/2020
tinh_trang: dang-khac-phuc
---
qua rà soát, {{ nay.cau_chua_dat }}.
`;

/** A plan like the base but for what is given. */
export function plan(own: Partial<RootPlan>): RootPlan {
  return {
    form: FORM,
    rules: RULES,
    periods: [["done", "done", "begun", "behind", "few", "silent"]],
    dates: ["2020-04-10"],
    prose: {
      "ket-qua/01-quan-triet.md": RESULT,
      "giai-phap/01-theo-doi.md": SOLUTION,
    },
    others: {},
    ...own,
  };
}

/** The texts of a planned root, as they would be read from disk. */
export function toFiles({ form, rules, periods, dates, prose, others }: RootPlan): SourceFile[] {
  const newest = dates.at(-1) ?? "";
  const texts: Record<string, string> = {
    "data/to-chuc.yaml": ISSUER,
    "data/van-ban.yaml": INSTRUMENTS,
    "data/loai-don-vi.yaml": UNIT_TYPES,
    "data/bieu-mau.yaml": form,
    "data/chi-tieu.yaml": rules,
    "data/cach-noi.yaml": WORDING,
    "content/trang/gioi-thieu.md": "---\ntieu_de: Giới thiệu\n---\nTrang của {{ to_chuc.ten }}.\n",
  };
  for (const [index, date] of dates.entries()) {
    texts[`data/ky/${date}/ky.yaml`] = toPeriod(date);
    texts[`data/ky/${date}/don-vi.yaml`] = toUnits(periods[index] ?? [], date);
    texts[`content/${date}/mo-dau.md`] = OPENING;
  }
  for (const [file, text] of Object.entries(prose)) texts[`content/${newest}/${file}`] = text;
  const all = Object.entries({ ...texts, ...others }).map(([file, text]) => ({ file, text }));
  return all.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function toPeriod(date: string): string {
  return `ngay_chot: ${date}\ntieu_de: Công tác chuẩn bị đại hội\nso_van_ban:\n`;
}

function toUnits(standings: readonly Standing[], date: string): string {
  return `don_vi:\n${standings.map((standing, index) => toUnit(standing, index, date)).join("")}`;
}

/** Every other unit is a cell; letters tell them apart. */
function toUnit(standing: Standing, index: number, date: string): string {
  const letter = String.fromCodePoint(65 + Math.floor(index / 2));
  const [id, name, type, block] =
    index % 2 === 0
      ? ["dang-bo-xa", "Đảng bộ xã", "dang-bo-xa", "xa"]
      : ["chi-bo-co-quan", "Chi bộ cơ quan", "chi-bo", "co-quan"];
  const head = `  - id: ${id}-${letter.toLowerCase()}
    ten: ${name} ${letter}
    loai: ${type}
    khoi: ${block}
    don_vi_diem: ${index === 0 ? "có" : "không"}
`;
  return head + toFigures(standing, date);
}

/** The day of the figures is the cut-off date, so that none of them counts as old. */
function toFigures(standing: Standing, date: string): string {
  if (standing === "unasked") return "";
  if (standing === "silent") return "    so_lieu: chua-gui\n";
  const { women, steps, isNamed } = FIGURES[standing];
  return `    ngay_so_lieu: ${date}
    so_lieu: { cap_uy: 15, cap_uy_nu: ${women}, van_kien: ${steps}, nhan_su: ${isNamed} }
`;
}

const APPROVED = "{ du-thao: 01/02/2020, da-duyet: 20/02/2020 }";
const DRAFTED = "{ du-thao: 01/02/2020 }";

const FIGURES = {
  done: { women: 4, steps: APPROVED, isNamed: "có" },
  begun: { women: 4, steps: DRAFTED, isNamed: "có" },
  behind: { women: 4, steps: DRAFTED, isNamed: "không" },
  few: { women: 1, steps: APPROVED, isNamed: "có" },
  bad: { women: 1, steps: "{}", isNamed: "không" },
} as const;
