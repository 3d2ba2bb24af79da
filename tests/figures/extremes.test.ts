import { describe, expect, test } from "vitest";
import { checkFiles } from "../../scripts/check-root.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import {
  MO_DAU,
  PHUONG_B,
  sampleDataset,
  sampleRoot,
  sentencesOf,
  XA_A,
  type Change,
} from "../samples/root.ts";
import { STATISTICS } from "../samples/statistics.ts";

const OPEN: Change = ["data/bieu-mau.yaml", "nhom_duoi: 3", "nhom_duoi: 0"];
const NAMED: Change = [
  "data/chi-tieu.yaml",
  "    so_le: 2\n",
  "    so_le: 2\n    neu_ten_tot: có\n",
];

/** The figures are of this period. */
const FRESH: readonly Change[] = [XA_A, PHUONG_B].map((file): Change => [
  file,
  "so_lieu:\n",
  "ngay_so_lieu: 08/4/2020\nso_lieu:\n",
]);

/** A result that only leaders read. */
function inside(text: string): Change {
  const head = "tieu_de: Nội bộ\npham_vi: noi-bo";
  return ["content/2020-04-10/ket-qua/02-noi-bo.md", `---\n${head}\n---\n${text}\n`];
}

describe("leaders are told who has most and least", () => {
  test.each<readonly [string, string, readonly Change[]]>([
    ["{{ nu-cap-uy.cao_nhat }}", "15%", []],
    ["{{ nu-cap-uy.ten_cao_nhat }}", "Đảng bộ phường B", []],
    ["{{ nu-cap-uy.thap_nhat }}", "13,3%", []],
    ["{{ nu-cap-uy.ten_thap_nhat }}", "Đảng bộ xã A", []],
    ["{{ dang-vien-dai-bieu.cao_nhat }}", "1.234", []],
    ["{{ nu-trung-cu.thap_nhat }}", "13,33%", []],
    ["{{ tong-cap-uy.cao_nhat }}", "20", []],
    ["{{ dang-vien-binh-quan.ten_cao_nhat }}", "Đảng bộ phường B", []],
    [
      "{{ tong-cap-uy.ten_cao_nhat }}",
      "Đảng bộ xã A và Đảng bộ phường B",
      [
        [
          XA_A,
          "cap_uy_tong: 15\n  cap_uy_nu: 2\n  cap_uy_nam: 13",
          "cap_uy_tong: 20\n  cap_uy_nu: 2\n  cap_uy_nam: 18",
        ],
      ],
    ],
  ])("%s is %s", (text, expected, changes) => {
    const dataset = sampleDataset(STATISTICS, inside(text), ...changes);
    const { internal } = toSampleBriefings(dataset);
    expect(resolveText(text, null, internal.briefing)).toBe(expected);
  });
});

describe("the public is told who has most only where the data says so", () => {
  const check = (text: string, ...changes: readonly Change[]) => {
    const files = sampleRoot(STATISTICS, OPEN, ...FRESH, ...changes, [MO_DAU, `${text}\n`]);
    const checked = checkFiles({ files, problems: [], unread: [] }, null);
    if (checked.kind === "problems") return checked.problems.map(toSentence);
    const [briefing] = checked.briefings;
    return [resolveText(text, null, briefing)];
  };

  test("with leave", () => {
    const text = "{{ nu-trung-cu.cao_nhat }}: {{ nu-trung-cu.ten_cao_nhat }}";
    expect(check(text, NAMED)).toEqual(["15%: Đảng bộ phường B"]);
  });

  test("without leave the value alone, and no name in what the public gets", () => {
    expect(check("{{ nu-trung-cu.cao_nhat }}")).toEqual(["15%"]);
    const dataset = sampleDataset(STATISTICS, OPEN, [MO_DAU, "{{ nu-trung-cu.cao_nhat }}\n"]);
    const told = toSampleBriefings(dataset).newest.summary.extremes.get("nu-trung-cu");
    expect(told).toMatchObject({ highest: { units: [] } });
    expect(told).not.toHaveProperty("lowest");
  });

  test("never with a failure: under a limit the highest is who misses it", () => {
    const text = "{{ nu-cap-uy.ten_cao_nhat }}";
    const named: Change = [
      "data/chi-tieu.yaml",
      "    so_sanh: toi-thieu\n    nguong: 15%\n",
      "    so_sanh: toi-thieu\n    nguong: 15%\n    neu_ten_tot: có\n",
    ];
    const limited: Change = [
      "data/chi-tieu.yaml",
      "toi-thieu\n    nguong: 15%",
      "toi-da\n    nguong: 14%",
    ];
    expect(check(text, named)).toEqual(["Đảng bộ phường B"]);
    const [sentence, ...others] = check(text, named, limited);
    expect(others).toEqual([]);
    expect(sentence).toContain("«nu-cap-uy.ten_cao_nhat» có thể chỉ ra người hoặc đơn vị");
    // A statistic of the same figures would tell it too.
    const [same] = check("{{ nu-trung-cu.ten_cao_nhat }}", NAMED, limited);
    expect(same).toContain("«nu-trung-cu.ten_cao_nhat» có thể chỉ ra người hoặc đơn vị");
    const allowed: Change = [
      "data/chi-tieu.yaml",
      "xet_vuot: có",
      "neu_ten_don_vi: có\n    xet_vuot: có",
    ];
    expect(check(text, named, limited, allowed)).toEqual(["Đảng bộ phường B"]);
  });

  test("never a small number of persons", () => {
    const small: Change = ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"];
    const [sentence] = check("{{ nu-trung-cu.cao_nhat }}", NAMED, small);
    expect(sentence).toContain("«nu-trung-cu.cao_nhat» có thể chỉ ra người hoặc đơn vị");
  });

  test("without data it is an error", () => {
    const silent = (file: string): Change => [
      file,
      file === XA_A
        ? "ten: Đảng bộ xã A\nloai: dang-bo-xa\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n"
        : "ten: Đảng bộ phường B\nloai: dang-bo-phuong\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n",
    ];
    const found = check("{{ nu-trung-cu.cao_nhat }}", silent(XA_A), silent(PHUONG_B));
    expect(found.join("\n")).toContain("«nu-trung-cu.cao_nhat» chưa có giá trị ở kỳ này");
  });

  test("an indicator of days or of yes and no has no highest, and leave to name none", () => {
    expect(sentencesOf([MO_DAU, "Có {{ lap-ban-chi-dao.cao_nhat }}.\n"])[0]).toContain(
      "không có giá trị «lap-ban-chi-dao.cao_nhat»",
    );
    const rule = "    truong: ban_chi_dao\n    rang_buoc: phai\n";
    expect(sentencesOf(["data/chi-tieu.yaml", rule, `${rule}    neu_ten_tot: có\n`])[0]).toContain(
      "«neu_ten_tot»",
    );
  });
});
