import { describe, expect, test } from "vitest";
import {
  faultsOf,
  fillSample,
  linesOf,
  onlyBook,
  planSample,
  sampleForm,
  type Answers,
} from "../../../tests/samples/forms/intake.ts";
import { XA_A, type Change } from "../../../tests/samples/root.ts";

const FORM = sampleForm("xa-a");
const BEFORE = "data/ky/2020-03-05/don-vi/xa-a.yaml";

/** What would be written, what is left as it is, and what must be confirmed. */
function outcomeOf(answers: Answers, changes: readonly Change[], takesConflicts = false) {
  const plan = planSample({ "A.xlsx": fillSample(FORM, answers) }, changes, { takesConflicts });
  const { parts, toConfirm } = onlyBook(plan);
  return {
    faults: faultsOf(plan),
    lines: linesOf(plan).map((line) => line.trim()),
    conflicts: parts.flatMap(({ conflicts }) =>
      conflicts.map(({ label, before, after }) => `${label}: ${before ?? ""} / ${after}`),
    ),
    toConfirm: toConfirm.map(({ label }) => label),
  };
}

const NOTHING = { faults: [], lines: [], conflicts: [], toConfirm: [] };

type Row = readonly [
  what: string,
  changes: readonly Change[],
  answers: Answers,
  outcome: Partial<ReturnType<typeof outcomeOf>>,
];

describe("what somebody has entered in the period is never overwritten unasked", () => {
  test.each<Row>([
    ["the same", [], { so_dang_vien: 214, ngay_dai_hoi: "15/05/2020" }, {}],
    ["a blank cell says nothing", [], { so_dang_vien: "" }, {}],
    [
      "carried over from the period before",
      [],
      { so_dang_vien: 220 },
      { lines: ["so_dang_vien: 220"] },
    ],
    [
      "entered by hand after the copy",
      [[XA_A, "so_dang_vien: 214", "so_dang_vien: 218"]],
      { so_dang_vien: 220, kho_khan: "Không" },
      { lines: ["kho_khan: Không"], conflicts: ["Số đảng viên: 218 / 220"] },
    ],
    [
      "entered by hand as the form says",
      [[XA_A, "so_dang_vien: 214", "so_dang_vien: 220"]],
      { so_dang_vien: 220 },
      {},
    ],
    [
      "the same as before, and confirmed",
      [[XA_A, "so_lieu:", "ngay_so_lieu: 08/4/2020\nso_lieu:"]],
      { so_dang_vien: 220 },
      { conflicts: ["Số đảng viên: 214 / 220"] },
    ],
    [
      "the same as before, and its group confirmed",
      [[XA_A, "so_lieu:", "ngay_so_lieu:\n  chung: 08/4/2020\nso_lieu:"]],
      { so_dang_vien: 220, ngay: "09/4/2020" },
      {
        conflicts: [
          "Số liệu tính đến ngày: ngày của từng nhóm / 09/4/2020",
          "Số đảng viên: 214 / 220",
        ],
      },
    ],
    [
      "days of groups, as the form says for all",
      [[XA_A, "so_lieu:", "ngay_so_lieu:\n  chung: 09/4/2020\nso_lieu:"]],
      { ngay: "09/4/2020" },
      {},
    ],
    [
      "days of groups that came with the figures of the period before",
      [[XA_A, "so_lieu:", "ngay_so_lieu:\n  chung: 01/3/2020\nso_lieu:"]],
      { ngay: "09/4/2020" },
      { lines: ["chung: 09/4/2020"] },
    ],
    [
      "blank in the data",
      [[XA_A, "kho_khan: KHO-KHAN-NOI-BO", "kho_khan:"]],
      { kho_khan: "Không" },
      { lines: ["kho_khan: Không"] },
    ],
    [
      "not there before",
      [[BEFORE, "  kho_khan: KHO-KHAN-NOI-BO\n", ""]],
      { kho_khan: "Không" },
      { conflicts: ["Khó khăn: KHO-KHAN-NOI-BO / Không"] },
    ],
    [
      "a wrong value of the data",
      [[XA_A, "so_dang_vien: 214", "so_dang_vien: khoảng hai trăm"]],
      { so_dang_vien: 220 },
      { conflicts: ["Số đảng viên: khoảng hai trăm / 220"] },
    ],
    [
      "a wrong cell, where the data has a figure",
      [[XA_A, "so_dang_vien: 214", "so_dang_vien: 218"]],
      { so_dang_vien: "hai mươi tư" },
      {
        faults: [expect.stringContaining("«hai mươi tư»")],
        conflicts: ["Số đảng viên: 218 / hai mươi tư"],
      },
    ],
    [
      "a step with another day",
      [[XA_A, "de-cuong: 01/02/2020", "de-cuong: 02/02/2020"]],
      { "tien_do_van_kien.de-cuong": "03/02/2020" },
      {
        conflicts: ["Tiến độ văn kiện – Đề cương: 02/02/2020 / 03/02/2020"],
        // The data itself says another day than in the last period, and nobody has confirmed that yet.
        toConfirm: ["Tiến độ văn kiện – Đề cương"],
      },
    ],
    [
      "a day of all figures",
      [[XA_A, "so_lieu:", "ngay_so_lieu: 08/4/2020\nso_lieu:"]],
      { ngay: "09/4/2020" },
      { conflicts: ["Số liệu tính đến ngày: 08/4/2020 / 09/4/2020"] },
    ],
    [
      "a day that came with the figures of the period before",
      [[XA_A, "so_lieu:", "ngay_so_lieu: 05/3/2020\nso_lieu:"]],
      { ngay: "09/4/2020" },
      { lines: ["ngay_so_lieu: 09/4/2020"] },
    ],
  ])("%s", (_what, changes, answers, outcome) => {
    expect(outcomeOf(answers, changes)).toEqual({ ...NOTHING, ...outcome });
  });

  test("a day for all is taken for the groups that nobody has confirmed", () => {
    const form = "data/bieu-mau.yaml";
    const groups: readonly Change[] = [
      [form, "Thông tin chung }", "Thông tin chung }\n  - { id: rieng, ten: Riêng }"],
      [form, "ten: Khó khăn\n    nhom: chung", "ten: Khó khăn\n    nhom: rieng"],
    ];
    const day: Change = [XA_A, "so_lieu:", "ngay_so_lieu:\n  chung: 08/4/2020\nso_lieu:"];
    const given = { "A.xlsx": fillSample(sampleForm("xa-a", ...groups), { ngay: "09/4/2020" }) };
    const plan = planSample(given, [...groups, day]);
    expect(linesOf(plan).map((line) => line.trim())).toEqual(["rieng: 09/4/2020"]);
    expect(onlyBook(plan).parts).toMatchObject([{ changes: [{ keeps: ["chung: 08/4/2020"] }] }]);
  });

  test("unless a person takes the form's", () => {
    const changes: readonly Change[] = [[XA_A, "so_dang_vien: 214", "so_dang_vien: 218"]];
    expect(outcomeOf({ so_dang_vien: 220 }, changes, true)).toEqual({
      ...NOTHING,
      lines: ["so_dang_vien: 220"],
    });
  });
});

describe("steps", () => {
  test.each<Row>([
    [
      "one that is not done any more must be confirmed",
      [],
      { "tien_do_van_kien.da-duyet": "chưa" },
      { lines: [], toConfirm: ["Tiến độ văn kiện – Đã duyệt"] },
    ],
    [
      "none is done any more",
      [],
      Object.fromEntries(
        ["de-cuong", "du-thao", "da-duyet"].map((step) => [`tien_do_van_kien.${step}`, "chưa"]),
      ),
      { lines: ["tien_do_van_kien: {}"], toConfirm: ["Tiến độ văn kiện – Đề cương"] },
    ],
    [
      "one more is done",
      [
        [XA_A, "    da-duyet: 03/3/2020\n", ""],
        [BEFORE, "    da-duyet: 03/3/2020\n", ""],
      ],
      { "tien_do_van_kien.da-duyet": "có" },
      { lines: ["da-duyet: có"] },
    ],
  ])("%s", (_what, changes, answers, outcome) => {
    expect(outcomeOf(answers, changes)).toEqual({ ...NOTHING, ...outcome });
  });
});

describe("what a file says of a number besides", () => {
  const KEPT: Change = [
    XA_A,
    "so_dang_vien: 214",
    "so_dang_vien: { gia_tri: 214, nguon: Phòng A }",
  ];
  test.each<Row>([
    [
      "stays",
      [KEPT],
      { so_dang_vien: 220 },
      { lines: ["so_dang_vien: { gia_tri: 220, nguon: Phòng A }"] },
    ],
    ["and the number too", [KEPT], { so_dang_vien: 214 }, {}],
    [
      "only that it was rough does not",
      [[XA_A, "so_dang_vien: 214", "so_dang_vien: { gia_tri: 214, xap_xi: hon }"]],
      { so_dang_vien: 220 },
      { conflicts: ["Số đảng viên: hơn 214 / 220"] },
    ],
    [
      "a rough number is said in a word",
      [],
      { cap_uy_nam: "Hơn 1.200" },
      { lines: ["cap_uy_nam: { gia_tri: 1200, xap_xi: hon }"] },
    ],
  ])("%s", (_what, changes, answers, outcome) => {
    const { toConfirm: _, ...told } = outcomeOf(answers, changes);
    expect({ ...told, toConfirm: [] }).toEqual({ ...NOTHING, ...outcome });
  });
});
