import { describe, expect, test } from "vitest";
import {
  CHI_BO_C,
  PHUONG_B,
  sampleRoot,
  sentencesOf,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { change } from "../../../tests/samples/faults/reorganizations.ts";
import { ROWS_FILE } from "../../../tests/samples/faults/unit-rows.ts";
import { withRows, type RowStyle } from "../../../tests/samples/unit-rows.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Problem } from "../../model/problem.ts";
import { toSentence } from "../sentences/problems.ts";
import { validate } from "../validate.ts";

const EVERY_UNIT = () => true;

/** Without what says where a unit is entered. */
function withoutPlaces({ periods, ...dataset }: Dataset) {
  const units = (period: Dataset["periods"][number]) =>
    period.units.map((unit) => ({ ...unit, rulings: [], toFill: unit.toFill?.gaps.length }));
  return { ...dataset, periods: periods.map((period) => ({ ...period, units: units(period) })) };
}

describe("units in rows are the units that their own files would be", () => {
  test.each<[RowStyle]>([["lines"], ["braces"]])("written in %s", (style) => {
    const { dataset } = validate(sampleRoot());
    const read = validate(withRows(sampleRoot(), EVERY_UNIT, style));
    expect(read.problems).toEqual([]);
    expect(read.dataset && withoutPlaces(read.dataset)).toEqual(dataset && withoutPlaces(dataset));
  });

  test("some in rows and some in files, and in the next period the other way round", () => {
    const { dataset } = validate(sampleRoot());
    const isRow = (id: string, date: string) => (id === "xa-a") === (date === "2020-04-10");
    const read = validate(withRows(sampleRoot(), isRow));
    expect(read.problems).toEqual([]);
    expect(read.dataset && withoutPlaces(read.dataset)).toEqual(dataset && withoutPlaces(dataset));
  });
});

/** Each line of a unit's file taken away, said twice, with a value that hardly a key takes. */
function listSpoilt(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.slice(0, -1).flatMap((line, at) => {
    const key = line.slice(0, line.indexOf(":") + 1);
    return [[], [line, line], [`${key} 1.234,5`]].map((put) =>
      lines.toSpliced(at, 1, ...put).join("\n"),
    );
  });
}

describe("a fault in a row is told as in the unit's own file, at its own place", () => {
  test.each([
    ["a commune", XA_A],
    ["a ward", PHUONG_B],
    ["a cell", CHI_BO_C],
  ])("of %s", (_what, file) => {
    const sound = sampleRoot().find((one) => one.file === file)?.text ?? "";
    let told = 0;
    for (const text of listSpoilt(sound)) {
      const files = sampleRoot([file, text]);
      const own = validate(files).problems;
      // A file that is no YAML makes all of its rows unreadable.
      if (own.some(({ code }) => /^yaml-/.test(code))) continue;
      const rows = withRows(files, (_id, date) => date === "2020-04-10");
      const expected = own.map((problem) => toRowProblem(problem, rows.map(toLines)));
      expect(validate(rows).problems.map(toSentence).toSorted()).toEqual(
        expected.map(toSentence).toSorted(),
      );
      told += own.length;
    }
    expect(told).toBeGreaterThan(10);
  });
});

interface Lines {
  readonly file: string;
  readonly lines: readonly string[];
}

function toLines({ file, text }: { readonly file: string; readonly text: string }): Lines {
  return { file, lines: text.split("\n") };
}

const OWN_FILE = /^data\/ky\/2020-04-10\/don-vi\/([a-z-]+)\.yaml$/;

function toRowProblem(problem: Problem, files: readonly Lines[]): Problem {
  const { code, place, path } = problem;
  const row = findRow(OWN_FILE.exec(place.file)?.[1] ?? "", files);
  const line = code === "missing-key" && path === "" ? row : row + place.line;
  // These name another place.
  const allowed =
    code === "duplicate-key"
      ? String(row + Number(problem.allowed))
      : (problem.allowed?.replace(
          OWN_FILE,
          (_file, id: string) => `${ROWS_FILE}:${findRow(id, files)}`,
        ) ?? null);
  return { ...problem, place: { file: ROWS_FILE, line, column: place.column + 4 }, allowed };
}

/** The line of the id. */
function findRow(id: string, files: readonly Lines[]): number {
  const { lines = [] } = files.find(({ file }) => file === ROWS_FILE) ?? {};
  return lines.indexOf(`  - id: ${id}`) + 1;
}

const ROW_D =
  "{ id: xa-d, ten: Đảng bộ xã D, loai: dang-bo-xa, khoi: xa-phuong, don_vi_diem: không, so_lieu: chua-gui }";
const EARLIER = "data/ky/2020-03-05/don-vi.yaml";

describe("a file of rows", () => {
  test.each<[what: string, changes: readonly Change[], sentences: readonly string[]]>([
    ["adds units to those that have files", [[ROWS_FILE, `don_vi:\n  - ${ROW_D}\n`]], []],
    [
      "without any row",
      [[ROWS_FILE, "don_vi: []\n"]],
      ["data/ky/2020-04-10/don-vi.yaml:1:9: «don_vi» cần ít nhất 1 mục; thêm mục còn thiếu."],
    ],
    [
      "with other keys",
      [[ROWS_FILE, `don_vi:\n  - ${ROW_D}\nghi_chu: x\n`]],
      ["data/ky/2020-04-10/don-vi.yaml:3:1: không có khóa «ghi_chu»."],
    ],
    [
      "with a row that is no group of keys",
      [[ROWS_FILE, `don_vi:\n  - xa-d\n`]],
      [
        "data/ky/2020-04-10/don-vi.yaml:2:5: cần một nhóm khóa (ten, goi_tat, loai, don_vi_diem, ly_do_diem, ghi_chu_noi_bo, ngay_so_lieu, xac_nhan, ghi_de, so_lieu, khoi).",
      ],
    ],
    [
      "with a row without id, whose units may be any",
      [
        [CHI_BO_C, null],
        [ROWS_FILE, `don_vi:\n  - ${ROW_D.replace("id: xa-d, ", "")}\n`],
      ],
      ["data/ky/2020-04-10/don-vi.yaml:2:5: thiếu khóa «id» trong «don_vi[1]»; thêm dòng «id: …»."],
    ],
    [
      "with another fault in a row without id, and in one of a unit that is entered twice",
      [
        [
          ROWS_FILE,
          `don_vi:\n  - ${ROW_D.replace("id: xa-d", "ma: xa-d")}\n  - ${ROW_D}\n  - ${ROW_D.replace("chua-gui", "{ so_dang_vien: 5, cap_uy_nu: x }")}\n`,
        ],
      ],
      [
        "data/ky/2020-04-10/don-vi.yaml:2:5: thiếu khóa «id» trong «don_vi[1]»; thêm dòng «id: …».",
        "data/ky/2020-04-10/don-vi.yaml:2:7: không có khóa «ma».",
        "data/ky/2020-04-10/don-vi.yaml:4:11: đơn vị «xa-d» đã có ở mục data/ky/2020-04-10/don-vi.yaml:3; giữ một nơi, xóa nơi kia; nếu là hai đơn vị thì đặt mã khác nhau (mã là tên tệp hoặc giá trị của «id»).",
        "data/ky/2020-04-10/don-vi.yaml:4:100: thiếu khóa «cap_uy_tong» trong «so_lieu»; thêm dòng «cap_uy_tong: …»; chưa có số liệu thì ghi «chua-co-so-lieu».",
        "data/ky/2020-04-10/don-vi.yaml:4:130: «x» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; để trống nếu chưa có số liệu.",
      ],
    ],
    [
      "with an id that no file could have",
      [[ROWS_FILE, `don_vi:\n  - ${ROW_D.replace("xa-d", "Xã D")}\n`]],
      [
        "data/ky/2020-04-10/don-vi.yaml:2:11: mã «Xã D» không đúng; chỉ dùng chữ thường không dấu và chữ số, nối bằng dấu «-», tối đa 60 ký tự; có phải «xa-d»?",
      ],
    ],
    [
      "with one unit twice",
      [[ROWS_FILE, `don_vi:\n  - ${ROW_D}\n  - ${ROW_D}\n`]],
      [
        "data/ky/2020-04-10/don-vi.yaml:3:11: đơn vị «xa-d» đã có ở mục data/ky/2020-04-10/don-vi.yaml:2; giữ một nơi, xóa nơi kia; nếu là hai đơn vị thì đặt mã khác nhau (mã là tên tệp hoặc giá trị của «id»).",
      ],
    ],
    [
      "that lacks a row of the period before",
      [[EARLIER, `don_vi:\n  - ${ROW_D}\n`]],
      [
        "data/ky/2020-04-10/don-vi.yaml:1:1: đơn vị «xa-d» có ở kỳ trước (data/ky/2020-03-05/don-vi.yaml:2) nhưng kỳ này không có mục; nếu đơn vị chưa gửi báo cáo, thêm mục «id: …» của nó với «so_lieu: chua-gui»; nếu đơn vị không còn, khai ở «bien_dong» của ky.yaml.",
      ],
    ],
    [
      "that misspells an id of the period before",
      [
        [EARLIER, `don_vi:\n  - ${ROW_D}\n`],
        [ROWS_FILE, `don_vi:\n  - ${ROW_D.replace("xa-d", "xa-dd")}\n`],
      ],
      [
        "data/ky/2020-04-10/don-vi.yaml:1:1: đơn vị «xa-d» có ở kỳ trước (data/ky/2020-03-05/don-vi.yaml:2) nhưng kỳ này không có mục; có phải mục «id: xa-dd» ghi sai mã?",
      ],
    ],
    [
      "that still has a unit which is no more",
      [
        [EARLIER, `don_vi:\n  - ${ROW_D}\n`],
        [ROWS_FILE, `don_vi:\n  - ${ROW_D}\n`],
        change("loai: giai-the, don_vi: [xa-d]"),
      ],
      [
        "data/ky/2020-04-10/ky.yaml:5:32: đơn vị «xa-d» không còn sau biến động này, nhưng kỳ này vẫn có mục data/ky/2020-04-10/don-vi.yaml:2; xóa tệp hoặc mục ấy; nếu đơn vị vẫn còn thì ghi thêm mã của nó ở «thanh».",
      ],
    ],
    [
      "that lacks a new unit",
      [[ROWS_FILE, `don_vi:\n  - ${ROW_D}\n`], change("loai: thanh-lap, thanh: [xa-e]")],
      [
        "data/ky/2020-04-10/ky.yaml:5:32: đơn vị «xa-e» có từ biến động này, nhưng chưa có mục nào của nó trong data/ky/2020-04-10/don-vi.yaml; thêm tệp hoặc mục ấy; đơn vị chưa gửi báo cáo thì ghi «so_lieu: chua-gui»; nó lại nhập vào đơn vị khác thì ghi thẳng đơn vị sau cùng.",
      ],
    ],
    [
      "that is no YAML: no unit is told as lost",
      [
        [CHI_BO_C, null],
        [EARLIER, `don_vi:\n  - ${ROW_D}\n`],
        [ROWS_FILE, "don_vi:\n  - { id: xa-d\n"],
      ],
      [
        "data/ky/2020-04-10/don-vi.yaml:2:5: thiếu dấu ngoặc đóng; thêm dấu ngoặc đóng ở cuối danh sách.",
      ],
    ],
    [
      "that is too large for one file",
      [[ROWS_FILE, `don_vi:\n${`  - ${ROW_D}\n`.repeat(3000)}`]],
      [
        "data/ky/2020-04-10/don-vi.yaml:1853:84: tệp có quá nhiều khóa, giá trị và dấu (hơn 100000, đến chỗ này); chuyển bớt đơn vị ra tệp riêng trong thư mục don-vi/.",
      ],
    ],
    [
      "in the folder of files of single units",
      [
        [EARLIER, `don_vi:\n  - ${ROW_D}\n`],
        ["data/ky/2020-04-10/don-vi/don-vi.yaml", `don_vi:\n  - ${ROW_D}\n`],
      ],
      [
        "data/ky/2020-04-10/don-vi/don-vi.yaml:1:1: tên «data/ky/2020-04-10/don-vi/don-vi.yaml» không đúng; danh sách «don_vi» đứng trong tệp don-vi.yaml, cạnh ky.yaml; nếu là «data/ky/2020-04-10/don-vi.yaml» thì đổi tên hoặc chuyển tệp về đó.",
      ],
    ],
    [
      "under a name with another end",
      [
        [EARLIER, `don_vi:\n  - ${ROW_D}\n`],
        [ROWS_FILE.replace(".yaml", ".yml"), `don_vi:\n  - ${ROW_D}\n`],
      ],
      [
        "data/ky/2020-04-10/don-vi.yml:1:1: chương trình không biết tệp «data/ky/2020-04-10/don-vi.yml» dùng để làm gì; nếu là «data/ky/2020-04-10/don-vi.yaml» thì đổi tên hoặc chuyển tệp về đó.",
      ],
    ],
  ])("%s", (_what, changes, sentences) => {
    expect(sentencesOf(...changes)).toEqual(sentences);
  });
});
