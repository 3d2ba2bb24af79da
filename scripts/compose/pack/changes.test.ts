import { describe, expect, test } from "vitest";
import { compare, packOf, type PackFiles } from "../../../tests/samples/packs.ts";
import { LEVEL, LEVEL_INDICATORS, levelFile } from "../../../tests/samples/level.ts";
import { CHI_BO_C, HAN_CHE, KY, PHUONG_B, XA_A, type Change } from "../../../tests/samples/root.ts";
import type { ChangesView } from "../views/pack.ts";
import { composeChanges, type LastPack } from "./changes.ts";
import { toChangesText } from "./changes-text.ts";

function toLines({ sections }: ChangesView): readonly string[] {
  return sections.flatMap(({ title, entries }) =>
    entries.map(({ name, lines }) => [`${title} | ${name}`, ...lines].join(" | ")),
  );
}

describe("what has changed", () => {
  test.each<readonly [what: string, changes: readonly Change[], told: readonly string[]]>([
    ["nothing", [], []],
    ["an internal note, which nobody tells", [[XA_A, "GHI-CHU-DON-VI", "GHI-CHU-KHAC"]], []],
    [
      "a figure",
      [[PHUONG_B, "cap_uy_nu: 3\n  cap_uy_nam: 17", "cap_uy_nu: 4\n  cap_uy_nam: 16"]],
      ["Chỉ tiêu | Tỷ lệ nữ cấp ủy viên | tử số 5 → 6 người; tỷ lệ chung 14,3% → 17,1%."],
    ],
    [
      "a unit has another name",
      [[CHI_BO_C, "ten: Chi bộ C", "ten: Chi bộ cơ quan C"]],
      ["Đơn vị | Chi bộ cơ quan C | Tên trước: Chi bộ C."],
    ],
    [
      "a unit is new, with what became of it",
      [
        [
          "data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
          "ten: Chi bộ D\nloai: chi-bo\nkhoi: co-quan\ndon_vi_diem: không\nso_lieu: chua-gui\n",
        ],
        [
          KY,
          "so_van_ban: 12\n",
          "so_van_ban: 12\nbien_dong: [{ loai: thanh-lap, don_vi: [], thanh: [chi-bo-d] }]\n",
        ],
      ],
      [
        "Kỳ báo cáo | Tổng hợp | số đơn vị 3 → 4 đơn vị; chưa đủ số liệu 1 → 2 đơn vị.",
        "Chỉ tiêu | Hoàn chỉnh báo cáo chính trị | áp dụng 3 → 4 đơn vị; chưa có số liệu 1 → 2 đơn vị.",
        "Chỉ tiêu | Lập Ban Chỉ đạo | áp dụng 3 → 4 đơn vị; chưa có số liệu 1 → 2 đơn vị.",
        "Chỉ tiêu | Thời hạn tổ chức đại hội | áp dụng 3 → 4 đơn vị; chưa có số liệu 2 → 3 đơn vị.",
        "Tiến độ | Văn kiện | áp dụng 3 → 4 đơn vị; chưa đủ số liệu 1 → 2 đơn vị.",
        "Tiến độ | Nhân sự | áp dụng 3 → 4 đơn vị; chưa đủ số liệu 1 → 2 đơn vị.",
        "Đơn vị | Chi bộ D | Mới có.",
        "Biến động tổ chức | Thành lập Chi bộ D.",
        "Lời văn | Mở đầu | 3 → 4 trong câu “Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, 4 đơn vị đã chuẩn bị đại hội.”",
      ],
    ],
    [
      "the words of an item",
      [[HAN_CHE, "Sau khi rà soát", "Qua rà soát"]],
      [
        "Lời văn | Hạn chế “Cơ cấu cấp ủy” | Bỏ: “Sau khi rà soát, còn một đơn vị chưa bảo đảm tỷ lệ nữ từ 15% trở lên.” | Thêm: “Qua rà soát, còn một đơn vị chưa bảo đảm tỷ lệ nữ từ 15% trở lên.”",
      ],
    ],
    [
      "its state",
      [[HAN_CHE, "dang-khac-phuc", "chua-khac-phuc"]],
      ["Lời văn | Hạn chế “Cơ cấu cấp ủy” | Tình trạng: đang khắc phục → chưa khắc phục."],
    ],
    [
      "its title",
      [[HAN_CHE, "tieu_de: Cơ cấu cấp ủy", "tieu_de: Cơ cấu nữ"]],
      ["Lời văn | Hạn chế “Cơ cấu nữ” | Tiêu đề trước: Cơ cấu cấp ủy."],
    ],
    [
      "an item is new, a section has other words",
      [
        [
          "content/2020-04-10/ket-qua/02-them.md",
          "---\ntieu_de: Tuyên truyền\npham_vi: cong-khai\n---\nđã tuyên truyền.\n",
        ],
        ["content/2020-04-10/tinh-hinh.md", "Đại hội tạm hoãn.\n"],
      ],
      [
        "Lời văn | Kết quả đạt được “Tuyên truyền” | Mới có: “đã tuyên truyền.”",
        "Lời văn | Thời gian tổ chức | Bỏ: “Đại hội tạm hoãn từ ngày 15/4/2020.” | Thêm: “Đại hội tạm hoãn.”",
      ],
    ],
    [
      "the schedule",
      [[KY, "den: 20/5/2020", "den: 30/5/2020"]],
      ["Thời gian tổ chức | Theo kế hoạch | đến ngày: 20/5/2020 → 30/5/2020."],
    ],
  ])("%s", (_what, changes, expected) => {
    expect(toLines(compare(changes))).toEqual(expected);
  });
});

test("the issuer's own figures and what they are judged by", () => {
  const root = [...LEVEL, LEVEL_INDICATORS];
  const { record } = packOf(root, { number: 1 });
  const more: Change = [
    levelFile("2020-04-10"),
    "dang_vien_nu: 1100\n  dang_vien_nam: 2020",
    "dang_vien_nu: 1248\n  dang_vien_nam: 1872",
  ];
  expect(toLines(compare([...root, more], { record }))).toEqual([
    "Chỉ tiêu của số liệu chung | Tỷ lệ đảng viên nữ | số liệu: 1.100/3.120 (35,3%) → 1.248/3.120 (40%); kết quả: chưa đạt → đạt.",
    "Số liệu chung | Đảng viên nữ | số 1.100 → 1.248 đảng viên.",
    "Số liệu chung | Đảng viên nam | số 2.020 → 1.872 đảng viên.",
    "Lời văn | Hạn chế “Chưa đạt: tỷ lệ đảng viên nữ” | Không còn.",
  ]);
});

const SINCE = "gói số 1 (số liệu đến ngày 10/4/2020)";
const RENAMED: Change = [CHI_BO_C, "ten: Chi bộ C", "ten: Chi bộ cơ quan C"];

describe("the first sentence", () => {
  test.each<readonly [what: string, lead: string, sentence: string]>([
    [
      "the first pack",
      compare([], { record: null }).leadText,
      "Đây là gói đầu tiên, chưa có gói nào để so sánh. Gói có một trang.",
    ],
    [
      "nothing has changed in public",
      compare([]).leadText,
      `Trang công khai không thay đổi từ ${SINCE}; chỉ dữ liệu nội bộ hoặc ghi chú trong dữ liệu được sửa.`,
    ],
    [
      "the very same site, packed anew",
      compare([], { record: packOf([]).record }).leadText,
      "Trang công khai giống hệt gói số 2 (số liệu đến ngày 10/4/2020), từng tệp một; không có gì được sửa.",
    ],
    [
      "only files look otherwise",
      compare([], {}, [["index.html", "b"]]).leadText,
      `Số liệu, lời văn không thay đổi từ ${SINCE}; chỉ cách trình bày, tệp in thay đổi: một tệp.`,
    ],
    ["one thing", compare([RENAMED]).leadText, `Từ ${SINCE} đã thay đổi: một đơn vị.`],
    [
      "several things",
      compare([RENAMED, [KY, "den: 20/5/2020", "den: 30/5/2020"]], {}, [
        ["index.html", "b"],
        ["pdf/bao-cao.pdf", "b"],
      ]).leadText,
      `Từ ${SINCE} đã thay đổi: một đơn vị, một mục về thời gian, văn bản, 2 tệp.`,
    ],
  ])("%s", (_what, lead, sentence) => {
    expect(lead).toBe(sentence);
  });
});

test("records that cannot be read are told, and an older one is compared with", () => {
  const note =
    "Không đọc được ghi chép (goi.json) của gói số 2, 3: tệp bị mất, hỏng, hoặc do bản khác của công cụ ghi; vì thế không so với các gói ấy được.";
  expect(compare([RENAMED], { unreadable: [3, 2] })).toMatchObject({
    leadText: `Từ ${SINCE} đã thay đổi: một đơn vị.`,
    notes: [note],
  });
  expect(compare([], { record: null, unreadable: [3, 2] })).toMatchObject({
    leadText: "Không có gói nào trước đó để so sánh. Gói có một trang.",
    notes: [note],
  });
});

test.each<readonly [what: string, last: Partial<LastPack>, title: string]>([
  ["the first pack", { record: null }, "Gói số 2: gói đầu tiên"],
  [
    "without a readable record",
    { record: null, unreadable: [1] },
    "Gói số 2: không so được với gói trước",
  ],
  ["after another pack", {}, "Gói số 2: thay đổi từ gói số 1"],
])("the heading: %s", (_what, last, title) => {
  expect(compare([], last).title).toBe(title);
});

test("a lost archive, and packs of other periods, are told", () => {
  expect(compare([], { isZipLost: true, passedOver: [3, 2] }).notes).toEqual([
    "Tệp nén của gói số 1 (site.zip) bị mất hoặc hỏng, nên được đóng gói lại.",
    "So với gói số 1, gói gần nhất của kỳ 10/4/2020; gói số 2, 3 là của kỳ khác.",
  ]);
});

test("an old period is compared with itself in a pack of a newer one", () => {
  const { record, briefing } = packOf([], { withoutNewest: 1 });
  const last = { record: packOf([], { number: 1 }).record, unreadable: [], passedOver: [] };
  const view = composeChanges({ ...briefing, warnings: [] }, record, { ...last, isZipLost: false });
  expect(view.sections).toEqual([]);
  expect(view.notes).toEqual([
    "Gói này dựng từ kỳ cũ hơn: số liệu đến ngày 05/3/2020, gói trước đến ngày 10/4/2020. Số liệu và lời văn dưới đây so với chính kỳ ấy trong gói trước; từng đơn vị thì không so, vì gói trước chỉ nêu đơn vị của kỳ 10/4/2020.",
  ]);
});

test("a new period is compared with the last one, and what was changed in the old one is told apart", () => {
  const { record } = packOf([], { number: 1, withoutNewest: 1 });
  const earlier: Change = [
    XA_A.replace("2020-04-10", "2020-03-05"),
    "cap_uy_nu: 2",
    "cap_uy_nu: 3",
  ];
  const both: readonly Change[] = [
    [...earlier],
    [earlier[0], "cap_uy_nam: 13", "cap_uy_nam: 12"],
    [XA_A, "cap_uy_nu: 2\n  cap_uy_nam: 13", "cap_uy_nu: 3\n  cap_uy_nam: 12"],
  ];
  const view = compare(both, { record });
  expect(view.notes).toEqual([
    "Kỳ mới: số liệu đến ngày 10/4/2020, gói trước đến ngày 05/3/2020. Số liệu và lời văn dưới đây so hai kỳ ấy.",
  ]);
  expect(view.sections.find(({ title }) => title === "Kỳ đã qua")?.entries).toEqual([
    {
      name: "Kỳ 05/3/2020, chỉ tiêu: Tỷ lệ nữ cấp ủy viên",
      lines: [
        "đạt 1 → 2 đơn vị; chưa đạt 1 → 0 đơn vị; tử số 5 → 6 người; tỷ lệ chung 14,3% → 17,1%.",
      ],
    },
    {
      name: "Kỳ 05/3/2020, hạn chế “Chưa đạt: tỷ lệ nữ cấp ủy viên”",
      lines: ["Không còn."],
    },
  ]);
});

test("files are told by kind", () => {
  const files: PackFiles = [
    ["kiem-tra.json", "b"],
    ["du-lieu/so-lieu.json", "a"],
    ["pdf/bao-cao.pdf", "a"],
  ];
  expect(compare([], {}, files).sections).toEqual([
    {
      title: "Tệp trên trang",
      entries: [
        { name: "Trang", lines: ["Không còn một tệp: index.html."] },
        { name: "Bản in PDF", lines: ["Mới có một tệp: pdf/bao-cao.pdf."] },
        { name: "Tệp số liệu", lines: ["Mới có một tệp: du-lieu/so-lieu.json."] },
      ],
      hiddenText: "",
    },
  ]);
});

test("as plain text it bears every mark", () => {
  expect(toChangesText(compare([RENAMED])).split("\n")).toEqual([
    "LƯU HÀNH NỘI BỘ",
    "SỐ LIỆU MINH HỌA",
    "Dự thảo lần 1",
    "Thị ủy Duyên Hải",
    "Gói số 2: thay đổi từ gói số 1. Số liệu chốt đến ngày 10/4/2020.",
    "",
    `Từ ${SINCE} đã thay đổi: một đơn vị.`,
    "",
    "ĐƠN VỊ",
    "- Chi bộ cơ quan C: Tên trước: Chi bộ C.",
    "",
    "Tệp đưa lên cổng: site.zip",
    "Dung lượng: 1,9 MB",
    "Trong tệp: 2 tệp của thư mục site",
    "Mã SHA-256: 0f",
    expect.stringContaining("Giải nén, rồi thay cả thư mục site"),
  ]);
});
