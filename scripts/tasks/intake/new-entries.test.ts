import { describe, expect, test } from "vitest";
import {
  faultsOf,
  fillSample,
  planSample,
  sampleForm,
} from "../../../tests/samples/forms/intake.ts";
import { CHI_BO_C, KY, type Change } from "../../../tests/samples/root.ts";
import { UNSENT_REMARK, withRemark } from "../remarks.ts";

const ROWS = "data/ky/2020-04-10/don-vi.yaml";
const EARLIER_ROWS = "data/ky/2020-03-05/don-vi.yaml";
const ROW =
  "  - { id: chi-bo-c, ten: Chi bộ C, goi_tat: [C, Chi C], loai: chi-bo, khoi: co-quan, don_vi_diem: không, so_lieu: chua-gui }\n";
const LINES =
  "  - id: chi-bo-d\n    ten: Chi bộ D\n    loai: chi-bo\n    khoi: co-quan\n    don_vi_diem: không\n    so_lieu: chua-gui\n";
const FORM = sampleForm("chi-bo-c");
const ANSWERS = { so_dang_vien: 12, "tien_do_van_kien.de-cuong": "01/02/2020", ngay: "08/4/2020" };

function filesOf(changes: readonly Change[], unit = "chi-bo-c") {
  const book = unit === "chi-bo-c" ? FORM : sampleForm(unit);
  const plan = planSample({ "C.xlsx": fillSample(book, ANSWERS) }, changes);
  expect(faultsOf(plan)).toEqual([]);
  return plan.kind === "plan" ? plan.files : [];
}

describe("a unit that the period does not know yet gets an entry where it had one", () => {
  test("a file, in the order of the form", () => {
    expect(filesOf([[CHI_BO_C, null]])).toEqual([
      {
        file: CHI_BO_C,
        before: null,
        after: `ten: Chi bộ C
loai: chi-bo
khoi: co-quan
don_vi_diem: không
ngay_so_lieu: 08/4/2020
so_lieu:
  so_dang_vien: 12
  tien_do_van_kien:
    de-cuong: 01/02/2020
`,
      },
    ]);
  });

  test.each([
    [
      "a row between braces",
      `don_vi:\n${ROW}`,
      `don_vi:\n${LINES}`,
      `don_vi:\n${LINES}  - id: chi-bo-c\n    ten: Chi bộ C\n    goi_tat: [C, Chi C]\n    loai: chi-bo\n    khoi: co-quan\n    don_vi_diem: không\n    ngay_so_lieu: 08/4/2020\n    so_lieu:\n      so_dang_vien: 12\n      tien_do_van_kien:\n        de-cuong: 01/02/2020\n`,
    ],
    [
      "a row among rows between braces",
      `don_vi:\n${ROW}`,
      `don_vi:\n${ROW.replaceAll("hi-bo-c", "hi-bo-d")
        .replace(/goi_tat: \[.*?\], /, "")
        .replace("bộ C", "bộ D")}`,
      `{ id: chi-bo-c, ten: Chi bộ C, goi_tat: [C, Chi C], loai: chi-bo, khoi: co-quan, don_vi_diem: không, ngay_so_lieu: 08/4/2020, so_lieu: { so_dang_vien: 12, tien_do_van_kien: { de-cuong: 01/02/2020 } } }`,
    ],
    [
      "the first row of a new file",
      `don_vi:\n${ROW}`,
      null,
      `don_vi:\n  - id: chi-bo-c\n    ten: Chi bộ C\n`,
    ],
  ])("%s", (_what, earlier, now, after) => {
    const changes: readonly Change[] = [
      [CHI_BO_C, null],
      ["data/ky/2020-03-05/don-vi/chi-bo-c.yaml", null],
      [EARLIER_ROWS, earlier],
      ...(now === null ? [] : [[ROWS, now] as const]),
    ];
    const [file, ...others] = filesOf(changes);
    expect(others).toEqual([]);
    expect(file?.file).toBe(ROWS);
    expect(file?.after).toContain(after);
  });

  test("but not one that has ended", () => {
    const ended: Change = [
      KY,
      "so_van_ban: 12\n",
      "so_van_ban: 12\nbien_dong:\n  - { loai: giai-the, don_vi: [chi-bo-c] }\n",
    ];
    const plan = planSample({ "C.xlsx": fillSample(FORM, ANSWERS) }, [[CHI_BO_C, null], ended]);
    expect(faultsOf(plan)).toEqual([
      "theo «bien_dong» của kỳ 10/4/2020, đơn vị «chi-bo-c» không còn.",
    ]);
  });
});

test("a row keeps its braces", () => {
  const changes: readonly Change[] = [
    [CHI_BO_C, null],
    [ROWS, `don_vi:\n${ROW}`],
  ];
  expect(filesOf(changes)).toMatchObject([
    {
      after: `don_vi:\n${ROW.replace("so_lieu: chua-gui", "ngay_so_lieu: 08/4/2020, so_lieu: { so_dang_vien: 12, tien_do_van_kien: { de-cuong: 01/02/2020 } }")}`,
    },
  ]);
});

test.each([
  ["our own remark to whoever fills the file in by hand goes", UNSENT_REMARK, false],
  ["what somebody else has remarked stays", "hẹn gửi thứ hai", true],
])("of a unit that had sent nothing %s", (_what, remark, stays) => {
  const unsent = "so_lieu: chua-gui";
  const [file] = filesOf([[CHI_BO_C, unsent, withRemark(unsent, remark)]]);
  expect(file?.before).toContain(remark);
  expect(file?.after.includes(remark)).toBe(stays);
});
