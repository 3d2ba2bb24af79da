import { expect, test } from "vitest";
import { KY, sentencesOf, XA_A, type Change } from "../../../tests/samples/root.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
const CHI_TIEU = "data/chi-tieu.yaml";
const FORMS = "viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020";
const NO_DAY = `không phải là một ngày có thật; ${FORMS}`;
const NO_FORM = `không viết đúng dạng của một mốc thời gian; ${FORMS}`;

const EXCEL = "đây là số thứ tự mà Excel dùng để lưu ngày";

/** What is written for a day, and the sentence about it; `…` stands for NO_FORM, `!` for NO_DAY. */
test.each([
  ["2025-02-30", "«2025-02-30» !; tháng 2 năm 2025 không có ngày 30."],
  ["30/02/2020", "«30/02/2020» !; tháng 2 năm 2020 không có ngày 30."],
  ["31/4/2020", "«31/4/2020» !; tháng 4 năm 2020 không có ngày 31."],
  ["29/02/2021", "«29/02/2021» !; tháng 2 năm 2021 không có ngày 29."],
  ["2020-3-5", "«2020-3-5» …; có phải «5/3/2020»?"],
  ["05-3-2020", "«05-3-2020» …; có phải «05/3/2020»?"],
  ["5.3.2020", "«5.3.2020» …; có phải «5/3/2020»?"],
  ["5/3/20", "«5/3/20» …; viết năm đủ bốn chữ số."],
  ["3/2020", "«3/2020» …; không rõ ngày thì ghi «tháng 3/2020»."],
  [
    "giữa tháng 3/2020",
    "«giữa tháng 3/2020» …; viết như «trung tuần tháng 5/2020», «tháng 5/2020».",
  ],
  ["quý V/2020", "«quý V/2020» …; quý viết như «quý II/2020»."],
  ["tháng 13/2020", "«tháng 13/2020» …; tháng viết như «tháng 5/2020»."],
  [
    "từ 20/5/2020 đến 15/5/2020",
    "«từ 20/5/2020 đến 15/5/2020» …; viết như «từ 15/5/2020 đến 20/5/2020», ngày sau đứng sau ngày đầu.",
  ],
  ["2020", "«2020» …; thiếu ngày, tháng."],
  ["05/3", "«05/3» …; thiếu năm, ghi đủ bốn chữ số."],
  ["15/5", "«15/5» …; thiếu năm, ghi đủ bốn chữ số."],
  ["13.5.2020", "«13.5.2020» …; có phải «13/5/2020»?"],
  ["31/3/20", "«31/3/20» …; viết năm đủ bốn chữ số."],
  ["3/15/2020", "«3/15/2020» !; ngày trước, tháng sau: 15/3/2020."],
  ["13/13/2020", "«13/13/2020» !; không có tháng 13."],
  ["0/1/2020", "«0/1/2020» !."],
  ["2020-03-05T00:00:00Z", "«2020-03-05T00:00:00Z» …; có phải «05/03/2020»?"],
  ["2020/03/05", "«2020/03/05» …; có phải «05/03/2020»?"],
  ["ngày 05 tháng 3 năm 2020", "«ngày 05 tháng 3 năm 2020» …; có phải «05/3/2020»?"],
  ["5 tháng 3 năm 2020", "«5 tháng 3 năm 2020» …; có phải «5/3/2020»?"],
  ["chưa rõ", "«chưa rõ» …; để trống nếu chưa có ngày."],
  ["01/01/1899", "«01/01/1899» !."],
  ["20200305", "«20200305» …; có phải «05/03/2020»?"],
  ["43895", `«43895» …; ${EXCEL}; có phải «05/3/2020»?`],
  ["45000", `«45000» …; ${EXCEL}; có phải «15/3/2023»?`],
  ["43895,5", `«43895,5» …; ${EXCEL}; có phải «05/3/2020»?`],
  ["99999", `«99999» …; ${EXCEL}; mở ô đó, xem ngày rồi gõ lại.`],
  ["“05/3/2020”", "«“05/3/2020”» …; giá trị nằm trong dấu nháy của văn bản; có phải «05/3/2020»?"],
  ["“5.3.2020”", "«“5.3.2020”» …; giá trị nằm trong dấu nháy của văn bản; có phải «5/3/2020»?"],
  ["05 / 3 / 2020", "«05 / 3 / 2020» …; có phải «05/3/2020»?"],
  [
    "05/\u20093/2020",
    "«05/\u20093/2020» …; có dấu cách lạ, thường do chép từ Word hoặc Excel; có phải «05/3/2020»?",
  ],
  ["mai", "«mai» …."],
  ["5/3/2020 8:00", "«5/3/2020 8:00» …; có phải «5/3/2020»?"],
])("a day is %j", (written, sentence) => {
  const whole = `${XA_A}:15:17: ${sentence.replace("…", NO_FORM).replace("» !", `» ${NO_DAY}`)}`;
  expect(sentencesOf([XA_A, "15/5/2020", written])).toEqual([whole]);
});

test("a day of something done is not after the cut-off date, a planned one may be", () => {
  const formed = (day: string) =>
    sentencesOf(
      [
        XA_A,
        "ngay_thanh_lap: 02/01/2020\n  ngay_dai_hoi: 15/5/2020",
        `ngay_thanh_lap: ${day}\n  ngay_dai_hoi: 15/5/2020`,
      ],
      ["data/ky/2020-03-05/don-vi/xa-a.yaml", "  ngay_thanh_lap: 02/01/2020\n", ""],
    );
  expect(formed("10/4/2020")).toEqual([]);
  expect(formed("11/4/2020")).toEqual([
    `${XA_A}:14:19: «so_lieu.ngay_thanh_lap» (11/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.`,
  ]);
});

test.each<[string, Change, string]>([
  [
    "a field of days does not say whether they are done or planned",
    [BIEU_MAU, "    moc: da-lam\n", ""],
    "54:5: thiếu khóa «moc» trong «truong[7]»; thêm dòng «moc: …».",
  ],
  [
    "a word of its own for a planned day",
    [BIEU_MAU, "moc: du-kien", "moc: dự kiến"],
    "65:10: «dự kiến» không có trong các giá trị được nhận: da-lam, du-kien; có phải «du-kien»?",
  ],
  [
    "a count says that it is done",
    [BIEU_MAU, "    don_vi_tinh: đảng viên\n", "    don_vi_tinh: đảng viên\n    moc: da-lam\n"],
    "9:10: khóa «moc» không dùng với kiểu này; kiểu này dùng: don_vi_tinh, khong_vuot, tong_cua, thay_doi_toi_da; xóa khóa này.",
  ],
])("%s", (_what, change, sentence) => {
  expect(sentencesOf(change)).toEqual([`${BIEU_MAU}:${sentence}`]);
});

test("the day of a unit's figures is not after the cut-off date", () => {
  const dated = (day: string) =>
    sentencesOf([XA_A, "so_lieu:\n", `ngay_so_lieu: ${day}\nso_lieu:\n`]);
  expect(dated("10/4/2020")).toEqual([]);
  expect(dated("11/4/2020")).toEqual([
    `${XA_A}:7:15: «ngay_so_lieu» (11/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.`,
  ]);
  expect(dated("hôm qua")).toEqual([
    `${XA_A}:7:15: «hôm qua» không viết đúng dạng của một ngày; viết như 05/3/2020 hoặc 2020-03-05.`,
  ]);
});

test("no document is issued before the cut-off date of its figures", () => {
  const issued = (day: string) =>
    sentencesOf([KY, "ngay_chot: 10/4/2020", `ngay_chot: 10/4/2020\nngay_van_ban: ${day}`]);
  expect(issued("10/4/2020")).toEqual([]);
  expect(issued("09/4/2020")).toEqual([
    `${KY}:2:15: «ngay_van_ban» (09/4/2020) trước ngày ở «ngay_chot»; xem lại hai ngày này, sửa ngày sai.`,
  ]);
});

test("an indicator may have a moment as its deadline, but none beside the day that it judges", () => {
  const withDeadline = (threshold: string, written: string) =>
    sentencesOf([
      CHI_TIEU,
      `nguong: ${threshold}\n`,
      `nguong: ${threshold}\n    han: ${written}\n`,
    ]);
  expect(withDeadline("15%", "30/4/2020")).toEqual([]);
  expect(withDeadline("15%", "trước đại hội")).toEqual([
    `${CHI_TIEU}:58:10: «trước đại hội» ${NO_FORM}.`,
  ]);
  expect(withDeadline("15%", "tháng 4/2020")).toEqual([]);
  expect(withDeadline("15%", "quý 2/2025")).toEqual([
    `${CHI_TIEU}:58:10: «quý 2/2025» ${NO_FORM}; quý viết như «quý II/2020».`,
  ]);
  expect(withDeadline("15%", "từ 15/4/2020 đến 30/4/2020")).toEqual([
    `${CHI_TIEU}:58:10: «từ 15/4/2020 đến 30/4/2020» ${NO_FORM}; chỉ ghi một mốc, không ghi một khoảng.`,
  ]);
  expect(withDeadline("30/6/2020", "15/6/2020")).toEqual([
    `${CHI_TIEU}:40:10: khóa «han» không dùng với kiểu này; kiểu này dùng: truong, nguong; xóa khóa này.`,
  ]);
});

test.each([
  ["0 giờ", true],
  ["24 Giờ", true],
  ["13 giờ 30", true],
  ["13 giờ 30 phút", true],
  ["24 giờ 30", false],
  ["13 giờ 60", false],
  ["13h", false],
  ["sáng", false],
])("an hour may be written «%s»: %s", (written, isRead) => {
  const told = sentencesOf([KY, "  - tu: 26/3/2020\n", `  - tu: 26/3/2020\n    gio: ${written}\n`]);
  expect(told).toHaveLength(isRead ? 0 : 1);
});

test("an hour is one text", () => {
  expect(
    sentencesOf([KY, "  - tu: 26/3/2020\n", "  - tu: 26/3/2020\n    gio: [0 giờ]\n"]),
  ).toHaveLength(1);
});
