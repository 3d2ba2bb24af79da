import { describe, expect, test } from "vitest";
import { day } from "../../../tests/samples/judgement.ts";
import {
  CHI_BO_C,
  HAN_CHE,
  KY,
  MO_DAU,
  sampleRoot,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { withRows } from "../../../tests/samples/unit-rows.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { toSentence } from "../../validate/sentences/problems.ts";
import { emptyLevel } from "./carry-period.ts";
import { putToSleep } from "./edit-file.ts";
import { planNextPeriod } from "./plan.ts";

const NEXT = day(5, 15);
const plan = (files: readonly SourceFile[], date: CalendarDate = NEXT) =>
  planNextPeriod({ files, problems: [], unread: [] }, date);

/** What the next period of the changed sample says in the file that takes the place of one of the old period. */
function textOf(file: string, ...changes: readonly Change[]): string | undefined {
  return textIn(sampleRoot(...changes), file);
}

function textIn(files: readonly SourceFile[], file: string): string | undefined {
  const planned = plan(files);
  if (planned.kind === "problems") throw new Error(planned.problems.map(toSentence).join("\n"));
  if (planned.kind === "refused") throw new Error(planned.sentence);
  return planned.files.find((one) => one.file === file.replace("2020-04-10", NEXT))?.text;
}

const RULING = `ghi_de:
  - chi_tieu: bao-cao-chinh-tri
    ket_qua: chua-dat
    ly_do: chờ quyết định
    nguoi: Trưởng Ban Tổ chức
    ngay: 08/4/2020
`;

/** The sample with its newest period alone, whose figures are therefore all of that period. */
const ofOnePeriod = (...changes: readonly Change[]) =>
  sampleRoot(...changes).filter(({ file }) => !file.includes("/2020-03-05/"));

describe("a unit", () => {
  test("says of its figures the day that they had", () => {
    expect(textIn(ofOnePeriod(), XA_A)).toContain("\nngay_so_lieu: 10/4/2020\n");
    const dated = textOf(XA_A, [XA_A, "so_lieu:\n", "ngay_so_lieu: 08/4/2020\nso_lieu:\n"]);
    expect(dated).toContain("\nngay_so_lieu: 08/4/2020\nso_lieu:\n");
  });

  test("says no day of figures that were old already, nor of none", () => {
    expect(textOf(XA_A)).not.toContain("ngay_so_lieu");
    expect(textIn(ofOnePeriod(), CHI_BO_C)).not.toContain("ngay_so_lieu");
  });

  test("has its ruling and its note asleep, and says whose they were", () => {
    const text = textIn(ofOnePeriod([XA_A, "so_lieu:\n", `${RULING}so_lieu:\n`]), XA_A);
    expect(text).toContain(`ngay_so_lieu: 10/4/2020
# Của kỳ 10/4/2020; còn đúng với kỳ này thì bỏ dấu # ở các dòng sau:
# ghi_chu_noi_bo: GHI-CHU-DON-VI
# ghi_de:
#   - chi_tieu: bao-cao-chinh-tri
#     ket_qua: chua-dat
#     ly_do: chờ quyết định
#     nguoi: Trưởng Ban Tổ chức
#     ngay: 08/4/2020
so_lieu:
`);
  });

  test("in a row sleeps in the row; between braces what was said goes", () => {
    const rows = "data/ky/2020-04-10/don-vi.yaml";
    const lines = textIn(
      withRows(ofOnePeriod(), () => true, "lines"),
      rows,
    );
    expect(lines).toContain("\n    # ghi_chu_noi_bo: GHI-CHU-DON-VI\n    so_lieu:\n");
    const braces = textIn(
      withRows(ofOnePeriod(), () => true, "braces"),
      rows,
    );
    expect(braces).not.toContain("ghi_chu_noi_bo");
    expect(braces).toMatch(/- \{ id: xa-a, .*ngay_so_lieu: 10\/4\/2020, so_lieu: \{/);
  });
});

test("a period keeps its title and schedule, and loses what its own document said", () => {
  const text = textOf(KY, [
    KY,
    "so_van_ban: 12",
    `ngay_van_ban: 12/4/2020
do_khan: khan
luu_hanh: tai-lieu-hoi-nghi
nhan_dinh: Xong.
can_quyet_dinh:
  - Một việc.   # gấp
don_doc:
  - { ngay: 08/4/2020, don_vi: [chi-bo-c] }
so_van_ban: 12   # đã ký`,
  ]);
  const before = sampleRoot().find(({ file }) => file === KY)?.text ?? "";
  const expected = before
    .replace(/ngay_chot: .*/, "ngay_chot: 15/5/2020")
    .replace("so_van_ban: 12", "luu_hanh: tai-lieu-hoi-nghi\nso_van_ban:   # đã ký");
  expect(text).toBe(expected);
});

test("the issuer's own figures are blank, in their order, and keep their remarks", () => {
  const text = `nguon: Ban Tổ chức   # nguồn
so_lieu:   # của huyện
  a: 12   # đếm lại
  # nói thêm
  b:
    gia_tri: 1
    nguon: B
  c: { tu: 1, mau: 2 }
  d: 35%
`;
  expect(emptyLevel({ file: "so-chung.yaml", text }).text).toBe(`nguon: Ban Tổ chức   # nguồn
so_lieu:   # của huyện
  a:   # đếm lại
  # nói thêm
  b:
  c:
  d:
`);
});

test("figures that are all groups of keys are blank too", () => {
  const text = "so_lieu:\n  # hơn\n  b: { gia_tri: 1, xap_xi: hon }\n";
  expect(emptyLevel({ file: "so-chung.yaml", text }).text).toBe("so_lieu:\n  # hơn\n  b:\n");
});

describe("a text", () => {
  test("bears the mark of its period, with a head of its own or without", () => {
    const mark = "cua_ky: 10/4/2020                # sửa lời cho kỳ này rồi xóa dòng này\n";
    expect(textOf(HAN_CHE)).toMatch(new RegExp(`^---\\n${mark}tieu_de: Cơ cấu cấp ủy\\n`));
    expect(textOf(MO_DAU)).toMatch(new RegExp(`^---\\n${mark}---\\nThực hiện `));
  });

  const SOLUTION = "content/2020-04-10/giai-phap/01-ra-soat.md";
  const MENDED: readonly Change[] = [
    [HAN_CHE, "tinh_trang: dang-khac-phuc", "tinh_trang: da-khac-phuc"],
    [HAN_CHE, "chi_tieu: [nu-cap-uy]\n", ""],
    [HAN_CHE, "{{ nay.cau_chua_dat }}", "đã bổ sung"],
  ];
  const OTHER: Change = [
    "content/2020-04-10/han-che/02-khac.md",
    "---\ntieu_de: Khác\npham_vi: cong-khai\ngiai_phap: [ra-soat]\ntinh_trang: chua-khac-phuc\n---\nviệc khác.\n",
  ];

  test.each<readonly [string, readonly Change[], readonly (string | undefined)[]]>([
    ["an open shortcoming and its solution go on", [], [HAN_CHE, SOLUTION]],
    ["a mended one is left out, and so is what only it names", MENDED, [undefined, undefined]],
    ["a solution that an open one names too goes on", [...MENDED, OTHER], [undefined, SOLUTION]],
    [
      "a solution that nobody names goes on",
      [...MENDED, [HAN_CHE, "giai_phap: [ra-soat]\n", ""]],
      [undefined, SOLUTION],
    ],
  ])("%s", (_what, changes, expected) => {
    const kept = [HAN_CHE, SOLUTION].map((file) =>
      textOf(file, ...changes) === undefined ? undefined : file,
    );
    expect(kept).toEqual(expected);
  });
});

test.each([day(4, 10), day(3, 31)])("no period can be opened on %s", (date) => {
  expect(plan(sampleRoot(), date)).toMatchObject({
    kind: "refused",
    sentence: expect.stringContaining("phải chốt sau kỳ mới nhất (10/4/2020)") as string,
  });
});

test("a root with a fault is not copied", () => {
  const planned = plan(sampleRoot([XA_A, "so_dang_vien: 214", "so_dang_vien: hai"]));
  expect(planned.kind === "problems" && planned.problems.map(({ code }) => code)).toEqual([
    "bad-count",
  ]);
});

test("lines that are alike fall asleep in their own place", () => {
  const text = "a:\n  - x\nb:\n  - x\nc: 1\n";
  expect(putToSleep({ file: "x", text }, [["b"]], "cũ")).toBe(
    "a:\n  - x\n# cũ\n# b:\n#   - x\nc: 1\n",
  );
  expect(putToSleep({ file: "x", text }, [["a"]], "cũ")).toBe(
    "# cũ\n# a:\n#   - x\nb:\n  - x\nc: 1\n",
  );
});
