import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import {
  CHI_BO_C,
  KY,
  NO_BLOCKS,
  sampleDataset,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { composeUnitsView } from "./view.ts";
import type { UnitsView } from "../views/units.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
const DON_VI = "data/ky/2020-04-10/don-vi";
const SENT: Change = [
  CHI_BO_C,
  "so_lieu: chua-gui",
  "so_lieu:\n  so_dang_vien: 15\n  hinh_thuc: dang-vien",
];
const groupsBelow = (limit: number): Change => [BIEU_MAU, "nhom_duoi: 3", `nhom_duoi: ${limit}`];

function view(...changes: readonly Change[]): UnitsView {
  return composeUnitsView(toSampleBriefings(sampleDataset(...changes)).newest);
}

/** `Chi bộ C | Chi bộ cơ sở | Cơ quan | …` */
function rowsOf({ table }: UnitsView): readonly string[] {
  return table.groups.flatMap(({ rows }) =>
    rows.map(({ link, cells }) => [link.label, ...cells.map(({ text }) => text)].join(" | ")),
  );
}

describe("bảng đơn vị", () => {
  test("từng khối, trong khối theo tên; điều nêu được của mọi đơn vị", () => {
    expect(rowsOf(view())).toEqual([
      "Đảng bộ phường B | Đảng bộ phường | Xã, phường | ",
      "Đảng bộ xã A | Đảng bộ xã | Xã, phường | Có",
      "Chi bộ C | Chi bộ cơ sở | Cơ quan | ",
    ]);
    expect(view().table.common).toEqual(["Tổ chức đại hội (mọi đơn vị): Tạm hoãn từ 26/3/2020."]);
  });

  test("không chia khối: một danh sách theo tên, không cột, không ô lọc theo khối; hoãn tất cả là hoãn mọi đơn vị", () => {
    const { table, finder, ...rest } = view(...NO_BLOCKS);
    expect(table.groups.map(({ heading }) => heading)).toEqual([null]);
    expect(rowsOf({ table, finder, ...rest })).toEqual([
      "Chi bộ C | Chi bộ cơ sở | ",
      "Đảng bộ phường B | Đảng bộ phường | ",
      "Đảng bộ xã A | Đảng bộ xã | Có",
    ]);
    expect(finder?.choices.map(({ key }) => key)).toEqual(["loai", "diem"]);
    expect(finder?.orders[0]?.label).toBe("Thứ tự ban đầu");
  });

  test("trường công khai theo đơn vị chỉ thành cột khi đơn vị nào cũng có", () => {
    const labels = (from: UnitsView) => from.table.columns.map(({ label }) => label);
    expect(labels(view())).toEqual(["Đơn vị", "Loại", "Khối", "Làm điểm"]);
    const full = view(SENT);
    expect(labels(full).slice(4)).toEqual(["Số đảng viên", "Hình thức đại hội"]);
    expect(rowsOf(full)[2]).toMatch(/15 \| Đại hội đảng viên$/);
  });

  test("số nhỏ không nêu cũng không nêu trong bảng, và không lộ qua thứ tự", () => {
    const few = view(SENT, [BIEU_MAU, "nguoi_duoi: 0", "nguoi_duoi: 20"]);
    expect(rowsOf(few)[2]).toContain("Không nêu");
    expect(JSON.stringify(few)).not.toMatch(/"15"|15 đảng viên/);
    const hidden = few.table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[3]));
    const orders = hidden.filter((cell) => cell?.text === "Không nêu").map((cell) => cell?.order);
    expect(new Set(orders).size).toBe(1);
    expect(few.table.notes.join("")).toMatch(
      /^Chỗ ghi “không nêu”: không công khai số người dưới 20/,
    );
    expect(view(SENT).table.notes).toEqual([]);
  });

  test.each([
    [true, "3 đơn vị trực thuộc, trong đó 1 đơn vị làm điểm."],
    [false, "3 đơn vị trực thuộc."],
  ])("có đơn vị làm điểm: %s", (hasPilot, expected) => {
    const changes: readonly Change[] = hasPilot
      ? []
      : [[XA_A, "don_vi_diem: có\nly_do_diem: phong trào mạnh", "don_vi_diem: không"]];
    expect(view(...changes).leadText).toBe(expected);
  });

  test("phường 2 đứng trước phường 10, cả trong thứ tự để xếp", () => {
    const unit = (name: string): Change => [
      `${DON_VI}/${name.replace(/\D+/, "phuong-")}.yaml`,
      `ten: ${name}\nloai: dang-bo-phuong\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n`,
    ];
    const { table } = view(unit("Đảng bộ Phường 10"), unit("Đảng bộ Phường 2"));
    const own = table.groups
      .flatMap(({ rows }) => rows)
      .filter(({ link }) => /\d/.test(link.label));
    expect(own.map(({ link }) => link.label)).toEqual(["Đảng bộ Phường 2", "Đảng bộ Phường 10"]);
    expect(own[0]?.order).toBeLessThan(own[1]?.order ?? 0);
  });

  test("hoãn một khối: hai tình trạng, lọc được theo tình trạng", () => {
    const some = view([KY, "pham_vi: tat-ca", "pham_vi: [co-quan]"]);
    expect(rowsOf(some)[0]).toContain("Theo kế hoạch từ 15/4/2020 đến 20/5/2020");
    expect(some.finder?.choices.find(({ key }) => key === "tinh-trang")?.options).toEqual([
      { value: "postponed", label: "Tạm hoãn" },
      { value: "planned", label: "Theo kế hoạch" },
    ]);
  });

  test("điều mà mọi đơn vị giống nhau thì không có ô lọc", () => {
    expect(view().finder?.choices.map(({ key }) => key)).toEqual(["khoi", "loai", "diem"]);
  });

  test("mỗi ô lọc, mỗi thứ tự là một thuộc tính, một cột có thật của bảng", () => {
    const { finder, table } = view([KY, "pham_vi: tat-ca", "pham_vi: [co-quan]"], SENT);
    const rows = table.groups.flatMap((group) => group.rows);
    expect(finder?.choices.length).toBeGreaterThan(1);
    for (const { key, options } of finder?.choices ?? [])
      for (const { value } of options)
        expect(
          rows.some(({ keys }) => keys.some((one) => one.key === key && one.value === value)),
        ).toBe(true);
    const keys = table.columns.flatMap(({ key }) => [key, `-${key}`]);
    expect(finder?.orders.map(({ value }) => value)).toEqual(["", ...keys]);
    for (const { cells } of rows) expect(cells.length).toBe(table.columns.length - 1);
  });
});

describe("tổng quan theo khối", () => {
  const show = ({ overview }: UnitsView) =>
    overview.rows.map(
      ({ blocks, countText, cells }) =>
        `${blocks.map(({ label, countText: own }) => label + own).join(", ")}: ${countText} = ${cells.map((cell) => cell.countText).join(" + ")}`,
    );

  test("không giới hạn: từng khối, từng tình trạng, và số cộng", () => {
    const apart = view(groupsBelow(0));
    const { overview } = apart;
    expect(overview.states.map(({ word }) => word)).toEqual([
      "Hoàn thành mọi phần việc",
      "Chậm",
      "Chưa đủ số liệu",
    ]);
    expect(show(apart)).toEqual(["Xã, phường: 2 = 1 + 1 + 0", "Cơ quan: 1 = 0 + 0 + 1"]);
    expect(overview.totals?.cells.map(({ countText }) => countText)).toEqual(["1", "1", "1"]);
  });

  test("khối dưới mức thì cộng chung, nói vì sao", () => {
    const joined = view();
    expect(show(joined)).toEqual(["Xã, phường2, Cơ quan1: 3 = 1 + 1 + 1"]);
    expect(joined.overview.totals).toBeNull();
    expect(joined.overview.notes.join(" ")).toContain("được cộng chung với khối khác");
  });

  test("không chia khối: một dòng cho tất cả; tình trạng không nêu thì không còn bảng", () => {
    const { overview } = view(...NO_BLOCKS);
    expect(overview.caption).toBe("Số đơn vị theo tiến độ");
    expect(show(view(...NO_BLOCKS))).toEqual([": 3 = 1 + 1 + 1"]);
    expect(overview.totals).toBeNull();
    expect(
      view(...NO_BLOCKS, [BIEU_MAU, "don_vi_duoi: 0", "don_vi_duoi: 4"]).overview.rows,
    ).toEqual([]);
  });

  test("tình trạng chung không nêu thì chỉ còn số đơn vị của khối, nói vì sao", () => {
    const few = view([BIEU_MAU, "don_vi_duoi: 0", "don_vi_duoi: 4"]);
    expect(few.overview.states).toEqual([]);
    expect(show(few)).toEqual(["Xã, phường: 2 = ", "Cơ quan: 1 = "]);
    expect(few.overview.notes.join(" ")).toContain(
      "Không nêu tình trạng theo khối. Không công khai",
    );
  });

  test.each(["states", "blockStates"] as const)(
    "%s không nêu thì không ô nào thành số 0",
    (what) => {
      const { newest } = toSampleBriefings(sampleDataset(groupsBelow(0)));
      const summary = { ...newest.summary, [what]: WITHHELD };
      const { overview } = composeUnitsView({ ...newest, summary });
      expect(overview.states).toEqual([]);
      expect([...overview.rows, overview.totals].map((one) => one?.cells)).toEqual([[], [], []]);
      expect(overview.totals?.countText).toBe("3");
      expect(overview.notes).toHaveLength(1);
    },
  );

  test("số dấu là số đơn vị", () => {
    for (const { cells } of view().overview.rows)
      for (const { countText, markCount } of cells) expect(markCount).toBe(Number(countText));
  });
});

test("không dòng nào của một đơn vị nói đơn vị ấy đến đâu", () => {
  const { table } = view([XA_A, "ban_chi_dao: có", "ban_chi_dao: không"]);
  expect(JSON.stringify(table)).not.toMatch(/late|noData|notStarted|done|Chậm|Chưa|Hoàn thành/);
});

test("where there is one unit, there is nothing to find", () => {
  const files = ["phuong-b", "chi-bo-c"].flatMap((unit) =>
    ["2020-03-05", "2020-04-10"].map((day): Change => [`data/ky/${day}/don-vi/${unit}.yaml`, null]),
  );
  const { finder, leadText } = view(...files);
  expect(finder).toBeNull();
  expect(leadText).toBe("1 đơn vị trực thuộc, là đơn vị làm điểm.");
});
