import { describe, expect, test } from "vitest";
import { composeUnitTable } from "../../scripts/compose/downloads/unit-table.ts";
import { tellCongresses } from "../../scripts/compose/units/congress-counts.ts";
import { toScheduleState } from "../../scripts/compose/units/schedule-state.ts";
import type { Briefing } from "../../scripts/compose/audience/briefing.ts";
import { guardPublic } from "../guard/guard-public.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { TELLS_PLAN, tellsHeld } from "../samples/congress.ts";
import { toDataset } from "../samples/units.ts";
import {
  CHI_BO_C,
  inBoth,
  KY,
  PHUONG_B,
  sampleDataset,
  XA_A,
  type Change,
} from "../samples/root.ts";

const MODE = "  hinh_thuc: dai-bieu\n";
const PAUSE = `tam_hoan:
  - tu: 26/3/2020
    den:
    ly_do: dịch bệnh
    van_ban: cong-dien-06
    pham_vi: tat-ca
`;
const GOING_ON: Change = [KY, PAUSE, ""];
/** Small types need not be hidden together. */
const ALONE: Change = ["data/bieu-mau.yaml", "nhom_duoi: 3", "nhom_duoi: 0"];
/** Ward B is of the type of commune A. */
const ALIKE = inBoth([PHUONG_B, "loai: dang-bo-phuong", "loai: dang-bo-xa"]);

/** Commune A has held its congress, ward B has not, cell C has sent nothing. */
function answered(visibility: "don-vi" | "tong-hop"): readonly Change[] {
  return [
    tellsHeld(visibility),
    TELLS_PLAN,
    ALONE,
    ...ALIKE,
    ...inBoth([XA_A, MODE, `${MODE}  da_to_chuc: có\n  ngay_to_chuc: 02/3/2020\n`]),
    ...inBoth([PHUONG_B, MODE, `${MODE}  da_to_chuc: không\n`]),
  ];
}

const kindsOf = (briefing: Briefing) =>
  Object.fromEntries(
    briefing.period.units.map((unit) => [unit.id, toScheduleState(unit, briefing).kind]),
  );

test("who has held the congress is not put off, and who has sent nothing is not known", () => {
  const { newest, internal } = toSampleBriefings(sampleDataset(...answered("don-vi")));
  const kinds = { "xa-a": "held", "phuong-b": "postponed", "chi-bo-c": "unknown" };
  expect(kindsOf(internal.briefing)).toEqual(kinds);
  expect(kindsOf(newest)).toEqual(kinds);
});

test("one silent unit hides from the public whether the others of its type have held theirs", () => {
  const silent: Change = [CHI_BO_C, "loai: chi-bo", "loai: dang-bo-xa"];
  const { newest } = toSampleBriefings(sampleDataset(...answered("don-vi"), silent));
  expect(new Set(Object.values(kindsOf(newest)))).toEqual(new Set(["unknown"]));
  expect(tellCongresses(newest)).toBe("Số đơn vị đã tổ chức đại hội: không nêu.");
});

test("a day that is public in total tells of no unit, and how many have held theirs where they are enough", () => {
  const toBriefings = (unitsBelow: number) =>
    toSampleBriefings(toDataset(0, unitsBelow, ...answered("tong-hop")));
  const { newest, internal } = toBriefings(0);
  expect(new Set(Object.values(kindsOf(newest)))).toEqual(new Set(["unknown"]));
  expect(tellCongresses(newest)).toBe("1 trong 3 đơn vị đã tổ chức đại hội.");
  expect(tellCongresses(internal.briefing)).toBe(
    "1 trong 3 đơn vị đã tổ chức đại hội; 1 đơn vị tạm hoãn; 1 đơn vị chưa có số liệu.",
  );
  expect(tellCongresses(toBriefings(3).newest)).toBe("Số đơn vị đã tổ chức đại hội: không nêu.");
});

test("with an answer of every unit the states are counted", () => {
  const told = (...changes: readonly Change[]) =>
    tellCongresses(
      toSampleBriefings(
        sampleDataset(
          ...answered("don-vi"),
          ...inBoth([
            CHI_BO_C,
            "so_lieu: chua-gui",
            "so_lieu:\n  so_dang_vien: 20\n  da_to_chuc: không",
          ]),
          ...changes,
        ),
      ).newest,
    );
  expect(told()).toBe("1 trong 3 đơn vị đã tổ chức đại hội; 2 đơn vị tạm hoãn.");
  expect(told(GOING_ON)).toBe("1 trong 3 đơn vị đã tổ chức đại hội.");
});

test("the data files say the state, and not which unit hides it", async () => {
  const dataset = sampleDataset(...answered("don-vi"));
  const { columns, rows } = composeUnitTable(toSampleBriefings(dataset).newest);
  const at = columns.findIndex(({ key }) => key === "to_chuc_dai_hoi");
  expect(rows.map((cells) => cells[at])).toEqual([
    { kind: "text", text: "Tạm hoãn" },
    { kind: "text", text: "Đã tổ chức" },
    { kind: "gap", gap: "withheld" },
  ]);
  expect((await guardPublic(dataset)).told).toEqual([]);
});

const HELD_OF =
  "    vai_tro: dai-hoi\n    dieu_kien: { truong: da_to_chuc, la: [có] }\n    loai_don_vi: tat-ca\n";
/** Only some units are asked whether they have held their congress. */
const askedOf = (scope: string): Change => [
  "data/bieu-mau.yaml",
  HELD_OF,
  `    vai_tro: dai-hoi\n    pham_vi: { ${scope} }\n`,
];

describe("a form that asks only some units", () => {
  const told = (visibility: "don-vi" | "tong-hop", scope: string) =>
    toSampleBriefings(
      toDataset(
        0,
        0,
        tellsHeld(visibility),
        ALONE,
        GOING_ON,
        askedOf(scope),
        ...inBoth([XA_A, MODE, `${MODE}  ngay_to_chuc: 02/3/2020\n`]),
      ),
    );

  test("says of the others only what is planned for all, and counts them not", () => {
    const { newest, internal } = told("don-vi", "diem: có");
    const kinds = { "xa-a": "held", "phuong-b": "planned", "chi-bo-c": "planned" };
    expect(kindsOf(internal.briefing)).toEqual(kinds);
    expect(kindsOf(newest)).toEqual(kinds);
    expect(tellCongresses(internal.briefing)).toBe("Đơn vị được hỏi đã tổ chức đại hội.");
  });

  test("tells the public of no unit that it lists", () => {
    const { newest, internal } = told("tong-hop", "don_vi: [xa-a, phuong-b]");
    expect(kindsOf(internal.briefing)).toMatchObject({
      "phuong-b": "unknown",
      "chi-bo-c": "planned",
    });
    expect(new Set(Object.values(kindsOf(newest)))).toEqual(new Set(["unknown"]));
  });
});

test("nobody has held it, as far as units have told", () => {
  const silent = toSampleBriefings(toDataset(0, 0, tellsHeld("tong-hop"), ALONE, GOING_ON));
  expect(tellCongresses(silent.internal.briefing)).toBe(
    "Chưa đơn vị nào báo cáo đã tổ chức đại hội; cả 3 đơn vị chưa có số liệu.",
  );
  expect(tellCongresses(silent.newest)).toBe("Chưa đơn vị nào báo cáo đã tổ chức đại hội.");
});
