import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../../tests/samples/briefings.ts";
import { addLines, confirm } from "../../../../tests/samples/faults/rulings.ts";
import { sampleDataset, XA_A, type Change } from "../../../../tests/samples/root.ts";

const LIMIT: Change = [
  "data/bieu-mau.yaml",
  "    bat_buoc: có\n    cong_khai: don-vi\n",
  "    bat_buoc: có\n    cong_khai: don-vi\n    thay_doi_toi_da: 20%\n",
];
const BEFORE = "data/ky/2020-03-05/don-vi/xa-a.yaml";

/** The cells of the board's table of confirmed changes. */
function confirmed(...changes: readonly Change[]): readonly (readonly string[])[] {
  const { board } = toSampleBriefings(sampleDataset(...changes));
  const table = board.records.find(({ caption }) => caption.startsWith("Thay đổi"));
  return (table?.rows ?? []).map(({ header, cells }) => [header, ...cells].map(({ text }) => text));
}

const SOMEBODY = ["LY-DO-XAC-NHAN", "NGUOI-XAC-NHAN"];

test.each<readonly [string, readonly Change[], string, string]>([
  [
    "a count",
    [LIMIT, [XA_A, "so_dang_vien: 214", "so_dang_vien: 1300"], confirm(XA_A, "so_dang_vien")],
    "Số đảng viên",
    "kỳ 05/3/2020: 214, kỳ 10/4/2020: 1.300",
  ],
  [
    "a «có» that is now a «không»",
    [
      [BEFORE, "ban_chi_dao: không", "ban_chi_dao: có"],
      [XA_A, "ban_chi_dao: có", "ban_chi_dao: không"],
      confirm(XA_A, "ban_chi_dao"),
    ],
    "Đã lập Ban Chỉ đạo",
    "kỳ 05/3/2020: có, kỳ 10/4/2020: không",
  ],
  [
    "a choice that is gone",
    [[XA_A, "  hinh_thuc: dai-bieu\n", ""], confirm(XA_A, "hinh_thuc")],
    "Hình thức đại hội",
    "kỳ 05/3/2020: “Đại hội đại biểu”, kỳ 10/4/2020: không còn số liệu",
  ],
  [
    "steps that go back, each by itself",
    [
      [XA_A, "    du-thao: 20/02/2020\n    da-duyet: 03/3/2020\n", "    du-thao: 21/02/2020\n"],
      confirm(XA_A, "tien_do_van_kien"),
    ],
    "Tiến độ văn kiện",
    "bước “Dự thảo” – kỳ 05/3/2020: 20/02/2020, kỳ 10/4/2020: 21/02/2020; bước “Đã duyệt” – kỳ 05/3/2020: 03/3/2020, kỳ 10/4/2020: chưa xong",
  ],
])(
  "the board tells a confirmed change of %s in the words of documents",
  (_what, changes, field, text) => {
    expect(confirmed(...changes)).toEqual([["Đảng bộ xã A", field, text, ...SOMEBODY]]);
  },
);

test("the board tells nothing of a unit without changes", () => {
  expect(confirmed()).toEqual([]);
});

test("the board tells the day of a unit's figures, and whether that day is too early", () => {
  const remarkOf = (day: string) => {
    const dated = addLines(XA_A, `ngay_so_lieu: ${day}`);
    const { board } = toSampleBriefings(sampleDataset(dated));
    return board.units?.rows.find(({ header }) => header.text === "Đảng bộ xã A")?.remark;
  };
  expect(remarkOf("08/4/2020")).toBe("Tệp ghi số liệu đến ngày 08/4/2020.");
  expect(remarkOf("04/3/2020")).toMatch(
    /^Tệp ghi số liệu đến ngày 04\/3\/2020, không sau ngày chốt kỳ trước \(05\/3\/2020\)\. Giống hệt lần gửi trước, chưa ai xác nhận: Số đảng viên; /,
  );
});

test("a board uses only the quotation marks of documents", () => {
  const { board } = toSampleBriefings(
    sampleDataset([XA_A, "  hinh_thuc: dai-bieu\n", ""], confirm(XA_A, "hinh_thuc")),
  );
  expect(JSON.stringify(board)).not.toMatch(/[«»]/);
});
