import { describe, expect, test } from "vitest";
import { CHI_BO_C, PHUONG_B, sampleRoot, XA_A, type Change } from "../../tests/samples/root.ts";
import { withRows, type RowStyle } from "../../tests/samples/unit-rows.ts";
import { validate } from "../validate/validate.ts";
import { judgeCompleteness } from "./completeness.ts";
import type {
  Completeness,
  SendingState,
  UnitCompleteness,
} from "../model/judgement/completeness.ts";

function boardOf(...changes: readonly Change[]): Completeness {
  const { roster, problems } = validate(sampleRoot(...changes));
  const board = judgeCompleteness(roster, problems);
  if (board === null) throw new Error("no period");
  return board;
}

function unitOf(board: Completeness, id: string): UnitCompleteness {
  const unit = board.units.find((one) => one.id === id);
  if (unit === undefined) throw new Error(`no ${id}`);
  return unit;
}

const EARLIER = "data/ky/2020-03-05/don-vi/chi-bo-c.yaml";
const SENT: Change = [EARLIER, "so_lieu: chua-gui", "so_lieu:\n  so_dang_vien: 9"];

describe("who has sent what", () => {
  test("silent units stand first, then those with most gaps; equal units keep their order", () => {
    expect(boardOf().units.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "chi-bo-c silent",
      "phuong-b stale",
      "xa-a sent",
    ]);
  });

  test.each<readonly [string, readonly Change[], Partial<UnitCompleteness>]>([
    [
      "never sent anything is silent since the first period",
      [],
      { silentSince: "2020-03-05" as never, hasEverSent: false, before: "silent" },
    ],
    [
      "sent last time is silent since this period",
      [SENT],
      { silentSince: "2020-04-10" as never, hasEverSent: true, before: "sent" },
    ],
    [
      "sent this time is not silent",
      [[CHI_BO_C, "so_lieu: chua-gui", "so_lieu:\n  so_dang_vien: 9"]],
      { silentSince: null, hasEverSent: true, before: "silent" },
    ],
    [
      "no file last time is silent since this period",
      [[EARLIER, null]],
      { silentSince: "2020-04-10" as never, hasEverSent: false, before: null },
    ],
  ])("a unit that has %s", (_what, changes, expected) => {
    expect(unitOf(boardOf(...changes), "chi-bo-c")).toMatchObject(expected);
  });

  test("a file that cannot be read is neither sent nor silent, and there is still a board", () => {
    const board = boardOf([PHUONG_B, "so_lieu: [\n"]);
    expect(unitOf(board, "phuong-b")).toMatchObject({
      state: "unreadable",
      name: "Đảng bộ phường B",
    });
    expect(board.counts).toMatchObject({ unitCount: 3, sent: 1, silent: 1, unreadable: 1 });
  });
});

describe("what is missing, and where", () => {
  test("a blank key is told with its own line, a missing key with the line of so_lieu", () => {
    const board = boardOf(
      [PHUONG_B, "  so_dang_vien: 1234", "  so_dang_vien:"],
      [PHUONG_B, "  hinh_thuc: dai-bieu\n", ""],
    );
    const { required, missing, file } = unitOf(board, "phuong-b");
    expect({ required, file }).toEqual({ required: { whole: 2, filled: 1 }, file: PHUONG_B });
    expect(missing).toEqual([
      { id: "so_dang_vien", name: "Số đảng viên", isRequired: true, line: 6 },
      { id: "hinh_thuc", name: "Hình thức đại hội", isRequired: false, line: 5 },
      { id: "ngay_thanh_lap", name: "Ngày thành lập", isRequired: false, line: 5 },
      { id: "ngay_dai_hoi", name: "Ngày đại hội", isRequired: false, line: 5 },
    ]);
    expect(board.counts).toMatchObject({ complete: 1, lackingRequired: 1, lackingOptional: 0 });
  });

  test("a value that cannot be read is wrong, not missing", () => {
    const board = boardOf([PHUONG_B, "so_dang_vien: 1234", "so_dang_vien: 1234 người"]);
    const { required, missing, wrong } = unitOf(board, "phuong-b");
    expect(required).toEqual({ whole: 2, filled: 1 });
    expect(missing.map(({ id }) => id)).toEqual(["ngay_thanh_lap", "ngay_dai_hoi"]);
    expect(wrong).toEqual([
      { id: "so_dang_vien", name: "Số đảng viên", isRequired: true, line: 6 },
    ]);
    expect(board.counts).toMatchObject({ wrong: 1, lackingRequired: 0, lackingOptional: 1 });
  });

  test("a unit whose only gap is a wrong value is not complete", () => {
    const board = boardOf([XA_A, "so_dang_vien: 214", "so_dang_vien: 21x"]);
    expect(board.counts).toMatchObject({ wrong: 1, complete: 0 });
  });

  test("a silent unit lacks every required field of its type; the board names only the line of so_lieu", () => {
    expect(unitOf(boardOf(), "chi-bo-c")).toMatchObject({
      required: { whole: 1, filled: 0 },
      missing: [],
      line: 5,
    });
  });
});

describe("a unit in a row", () => {
  const inRows = (style: RowStyle, ...changes: readonly Change[]) => {
    const { roster, problems } = validate(withRows(sampleRoot(...changes), () => true, style));
    const board = judgeCompleteness(roster, problems);
    if (board === null) throw new Error("no period");
    return board;
  };
  const faults: readonly Change[] = [
    [PHUONG_B, "cap_uy_nu: 3", "cap_uy_nu: 4"],
    [PHUONG_B, "so_dang_vien: 1234", "so_dang_vien:"],
    [XA_A, "so_dang_vien: 214", "so_dang_vien: 21x"],
  ];

  test("is judged as in a file of its own, with the lines of its row", () => {
    const own = boardOf(...faults);
    const board = inRows("lines", ...faults);
    expect(board.counts).toEqual(own.counts);
    const file = "data/ky/2020-04-10/don-vi.yaml";
    // Above the ward's row stand the list's key, the six lines of the cell, and the ward's id.
    expect(unitOf(board, "phuong-b")).toEqual({
      ...unitOf(own, "phuong-b"),
      file,
      line: 13,
      faultLines: unitOf(own, "phuong-b").faultLines.map((line) => line + 8),
      missing: unitOf(own, "phuong-b").missing.map((one) => ({ ...one, line: one.line + 8 })),
    });
  });

  test("may stand on one line: its faults are told from those of others and from what is missing", () => {
    const board = inRows("braces", ...faults);
    const linesOf = (id: string) => {
      const { faultLines, missing, wrong } = unitOf(board, id);
      return { faultLines, lines: [...missing, ...wrong].map(({ line }) => line) };
    };
    expect(linesOf("chi-bo-c")).toEqual({ faultLines: [], lines: [] });
    expect(linesOf("phuong-b")).toEqual({ faultLines: [3], lines: [3, 3, 3] });
    expect(linesOf("xa-a").faultLines).toEqual([]);
    expect(board.counts).toEqual(boardOf(...faults).counts);
  });

  test("is unreadable together with its file, as far as the period before knows it", () => {
    const files = withRows(sampleRoot(), () => true).map((source) =>
      source.file === "data/ky/2020-04-10/don-vi.yaml"
        ? { ...source, text: "don_vi: [\n" }
        : source,
    );
    const { roster, problems } = validate(files);
    const board = judgeCompleteness(roster, problems);
    expect(board?.units.map(({ id, state }) => `${id} ${state}`).toSorted()).toEqual([
      "chi-bo-c unreadable",
      "phuong-b unreadable",
      "xa-a unreadable",
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  });
});

const dated = (file: string, day: string): Change => [
  file,
  "so_lieu:\n",
  `ngay_so_lieu: ${day}\nso_lieu:\n`,
];

describe("data older than the period", () => {
  test.each<readonly [string, readonly Change[], SendingState]>([
    ["every value is that of the last period", [], "stale"],
    ["one count differs", [[PHUONG_B, "so_dang_vien: 1234", "so_dang_vien: 1235"]], "sent"],
    ["one day of a step differs", [[PHUONG_B, "01/02/2020", "02/02/2020"]], "sent"],
    [
      "there is one value more",
      [[PHUONG_B, "hinh_thuc: dai-bieu", "hinh_thuc: dai-bieu\n  kho_khan: A"]],
      "sent",
    ],
    ["the unit confirms them", [dated(PHUONG_B, "06/3/2020")], "sent"],
    ["its day is that of the last report", [dated(PHUONG_B, "05/3/2020")], "stale"],
  ])("%s", (_what, changes, state) => {
    expect(unitOf(boardOf(...changes), "phuong-b").state).toBe(state);
  });

  test("the board tells what is as last time: all of a group, or the fields of a part", () => {
    expect(unitOf(boardOf(), "phuong-b").stale).toEqual(["Thông tin chung"]);
    expect(unitOf(boardOf(), "xa-a").stale).toContain("Số đảng viên");
    expect(unitOf(boardOf(), "xa-a").stale).not.toContain("Tiến độ văn kiện");
    expect(unitOf(boardOf(dated(XA_A, "06/3/2020")), "xa-a").stale).toEqual([]);
  });

  test("a unit that has not updated is silent since then, and its file lacks nothing", () => {
    expect(unitOf(boardOf(), "phuong-b")).toMatchObject({
      silentSince: "2020-04-10",
      hasEverSent: true,
      required: { whole: 2, filled: 2 },
    });
    expect(boardOf().counts).toMatchObject({ sent: 1, stale: 1, silent: 1, outdated: 1 });
  });

  test.each<readonly [string, readonly Change[], boolean]>([
    ["the unit does not say the day of its figures", [], false],
    ["the figures are of a day before the last cut-off date", [dated(XA_A, "04/3/2020")], true],
    ["the figures are of the last cut-off date", [dated(XA_A, "05/3/2020")], true],
    ["the figures are of the day after it", [dated(XA_A, "06/3/2020")], false],
    ["the figures are of this cut-off date", [dated(XA_A, "10/4/2020")], false],
  ])("%s", (_what, changes, isOlder) => {
    const board = boardOf(...changes);
    expect(unitOf(board, "xa-a").days.some((day) => day.isOlder)).toBe(isOlder);
  });

  test("the day of a group is told by its name", () => {
    const change: Change = [XA_A, "so_lieu:\n", "ngay_so_lieu: { chung: 05/3/2020 }\nso_lieu:\n"];
    expect(unitOf(boardOf(change), "xa-a").days).toEqual([
      { group: "Thông tin chung", day: "2020-03-05", isOlder: true },
    ]);
  });

  test("a unit without figures is not outdated", () => {
    const silent: Change = [CHI_BO_C, "so_lieu:", "ngay_so_lieu: 04/3/2020\nso_lieu:"];
    expect(unitOf(boardOf(silent), "chi-bo-c").days.map((day) => day.isOlder)).toEqual([false]);
  });

  test("a unit that is silent again is not stale", () => {
    expect(unitOf(boardOf(), "chi-bo-c")).toMatchObject({ state: "silent", stale: [] });
  });
});

test("units that have vanished and units that have appeared are listed apart", () => {
  const moved: readonly Change[] = [
    [XA_A, null],
    [
      "data/ky/2020-04-10/don-vi/xa-aa.yaml",
      "ten: Đảng bộ xã AA\nloai: dang-bo-xa\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n",
    ],
  ];
  const { vanished, appeared } = boardOf(...moved);
  expect({ vanished, appeared }).toEqual({ vanished: ["xa-a"], appeared: ["xa-aa"] });
});

test("a root without a period has no board", () => {
  expect(judgeCompleteness({ groups: [], fields: [], periods: [] })).toBeNull();
});

test("without a readable form there is no board: we do not know which values are awaited", () => {
  const { roster, problems } = validate(sampleRoot(["data/bieu-mau.yaml", null]));
  expect(problems.length).toBeGreaterThan(0);
  expect(judgeCompleteness(roster, problems)).toBeNull();
});
