import {
  FORM,
  LEVEL_ALONE,
  NO_FIELDS,
  NO_RULES,
  STATISTICS_ALONE,
  STRANDLESS,
} from "./definitions.ts";
import { plan, RESULT, SHORTCOMING, SOLUTION, type RootPlan, type Standing } from "./root.ts";

/** A kind of root that a reader may meet, and what its texts may say. */
export interface Row {
  /** Its file in `tests/golden-texts/`. */
  readonly name: string;
  readonly plan: RootPlan;
  /** Whether something holds of every unit, or of none, so that a text may say so. */
  readonly isUniform: boolean;
}

const all = (standing: Standing, count = 6) => Array.from({ length: count }, () => standing);
const MIXED = plan({}).periods[0] ?? [];
const FIVE = ["2020-02-05", "2020-02-20", "2020-03-05", "2020-03-20", "2020-04-10"];
const BEFORE_DEADLINE = ["2020-03-20"];
const PAUSE = `tam_hoan:
  - tu: 28/3/2020
    gio: 0 giờ
    den:
    tiep_tuc_khi: có chỉ đạo mới của cấp trên
    ly_do: dịch bệnh
    van_ban: ke-hoach
    pham_vi: tat-ca
`;
const NOTICE = {
  form: NO_FIELDS,
  rules: NO_RULES,
  periods: [all("unasked")],
  prose: { "tinh-hinh.md": "Đại hội tạm hoãn cho đến khi có chỉ đạo mới.\n" },
} as const;
const period = (date: string, more: string) => ({
  [`data/ky/${date}/ky.yaml`]: `ngay_chot: ${date}\ntieu_de: Công tác chuẩn bị đại hội\nso_van_ban:\n${more}`,
});

export const ROWS: readonly Row[] = [
  mixed("hon-hop", {}),
  mixed("khong-mang", { rules: STRANDLESS }),
  mixed("khong-chi-tieu", { rules: STATISTICS_ALONE }),
  uniform("khong-so-lieu", {
    ...NOTICE,
    others: period("2020-04-10", `loai_bao_cao: { the_loai: THÔNG BÁO }\n${PAUSE}`),
  }),
  uniform("chi-so-lieu-chung", {
    ...NOTICE,
    form: LEVEL_ALONE,
    others: { "data/ky/2020-04-10/so-chung.yaml": "so_lieu:\n  cap_uy_chung: 420\n" },
  }),
  uniform("khong-don-vi-nao-gui", { periods: [all("silent")] }),
  uniform("mot-don-vi-xong", { periods: [["done"]] }),
  uniform("mot-don-vi-cham", { periods: [["bad"]] }),
  mixed("hai-don-vi", { periods: [["done", "behind"]] }),
  uniform("tat-ca-xong", { periods: [all("done")] }),
  uniform("chua-den-han", { periods: [all("bad")], dates: BEFORE_DEADLINE }),
  mixed("khong-con-chua-dat", {
    periods: [["done", "done", "done", "done", "silent", "silent"]],
  }),
  uniform("tat-ca-chua-dat", { periods: [all("bad")] }),
  mixed("nam-ky", {
    dates: FIVE,
    periods: [
      all("silent"),
      ["bad", "bad", "bad", "bad", "bad", "silent"],
      ["behind", "behind", "behind", "behind", "bad", "silent"],
      ["done", "behind", "behind", "behind", "few", "silent"],
      MIXED,
    ],
  }),
  mixed("an-so-nho", { form: withLimits(FORM) }),
  uniform("an-so-nho-mot-don-vi", { form: withLimits(FORM), periods: [["bad"]] }),
  uniform("an-so-nho-khong-ai-gui", { form: withLimits(FORM), periods: [all("silent")] }),
  mixed("chi-noi-bo", {
    form: FORM.replaceAll("    cong_khai: tong-hop\n", ""),
    rules: NO_RULES,
  }),
  mixed("khong-han-che", { prose: { "ket-qua/01-quan-triet.md": RESULT } }),
  uniform("mot-han-che-mot-giai-phap", {
    periods: [["done", "done", "few", "few", "done", "done"]],
    prose: {
      "ket-qua/01-quan-triet.md": RESULT,
      "han-che/01-co-cau.md": SHORTCOMING,
      "giai-phap/01-theo-doi.md": SOLUTION,
    },
  }),
];

/** The form with the limits that roots of the towns have. */
function withLimits(form: string): string {
  return form
    .replace("nguoi_duoi: 0", "nguoi_duoi: 5")
    .replace("don_vi_duoi: 0", "don_vi_duoi: 3")
    .replace("nhom_duoi: 0", "nhom_duoi: 3");
}

/** A root in which nothing holds of all units. */
function mixed(name: string, own: Partial<RootPlan>): Row {
  return { name, plan: plan(own), isUniform: false };
}

function uniform(name: string, own: Partial<RootPlan>): Row {
  return { name, plan: plan(own), isUniform: true };
}
