import { describe, expect, test } from "vitest";
import { confirm } from "../../tests/samples/faults/rulings.ts";
import {
  CHI_BO_C,
  HAN_CHE,
  KY,
  MO_DAU,
  PHUONG_B,
  sampleDataset,
  sampleRoot,
  sentencesOf,
  XA_A,
  type Change,
} from "../../tests/samples/root.ts";
import { problemAt, startOf } from "../model/problem.ts";
import { validate } from "./validate.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
const CHI_TIEU = "data/chi-tieu.yaml";
const LOAI = "data/loai-don-vi.yaml";

test("a complete root has no problem and gives every fact", () => {
  const dataset = sampleDataset();
  const [, newest] = dataset.periods;
  expect(dataset.periods.map(({ date }) => date)).toEqual(["2020-03-05", "2020-04-10"]);
  expect(newest?.units.map(({ name }) => name)).toEqual([
    "Đảng bộ xã A",
    "Đảng bộ phường B",
    "Chi bộ C",
  ]);
  expect(newest?.units.map(({ values }) => values === null)).toEqual([false, false, true]);
  expect(newest?.report?.shortcomings[0]?.solutions).toEqual(["ra-soat"]);
  expect(dataset.pages.map(({ slug }) => slug)).toEqual(["gioi-thieu"]);
});

describe("the format of the data", () => {
  const format = (value: string): Change => [
    "data/to-chuc.yaml",
    "dia_danh: Duyên Hải",
    `dia_danh: Duyên Hải\ndinh_dang: ${value}`,
  ];

  test("a root that names none is read as one of format 2", () => {
    expect(sampleDataset(format("2"))).toEqual(sampleDataset());
  });

  test.each([["1"], ["2.5"], ["hai"], ["-3"]])("«%s» is none", (value) => {
    expect(sentencesOf(format(value))).toEqual([
      expect.stringMatching(
        `^data/to-chuc.yaml:4:12: «${value}» không có trong các giá trị được nhận: 2[.;]`,
      ),
    ]);
  });
});

test("a text may name a unit whose file cannot be read as text: only that file is told", () => {
  const lost = problemAt(startOf("data/ky/2020-04-10/don-vi/xa-d.yaml"), "file-unreadable");
  const files = sampleRoot([HAN_CHE, "khac-phuc\n", "khac-phuc\nneu_ten: [xa-d]\n"]);
  expect(validate(files, [lost]).problems).toEqual([lost]);
});

test("a field without cong_khai is published to nobody", () => {
  const { fields } = sampleDataset().form;
  expect(fields.find(({ id }) => id === "kho_khan")?.visibility).toBe("never");
});

test("a field left blank has no entry: blank is never zero", () => {
  const dataset = sampleDataset(
    ["data/ky/2020-03-05/don-vi/xa-a.yaml", "ban_chi_dao: không", "ban_chi_dao:"],
    [XA_A, "ban_chi_dao: có", "ban_chi_dao:"],
  );
  const unit = dataset.periods[1]?.units.find(({ id }) => id === "xa-a");
  expect(unit?.values?.has("ban_chi_dao")).toBe(false);
});

test("units stand by block, type and Vietnamese name, numbers by their size", () => {
  const names = [
    "Đảng bộ xã Ân 10",
    "Đảng bộ xã Ân 2",
    "Đảng bộ xã Ánh",
    "Đảng bộ xã Bình",
    "Đảng bộ xã Đông",
  ];
  const added = names.map((name, index): Change => [
    `data/ky/2020-04-10/don-vi/x-${String(9 - index)}.yaml`,
    `ten: ${name}\nloai: dang-bo-xa\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n`,
  ]);
  const [, newest] = sampleDataset(...added).periods;
  expect(newest?.units.map(({ name }) => name)).toEqual([
    "Đảng bộ xã A",
    "Đảng bộ xã Ánh",
    "Đảng bộ xã Ân 2",
    "Đảng bộ xã Ân 10",
    "Đảng bộ xã Bình",
    "Đảng bộ xã Đông",
    "Đảng bộ phường B",
    "Chi bộ C",
  ]);
});

test("problems of all files come in one run, by file, line and column", () => {
  const places = sentencesOf(
    [XA_A, "so_dang_vien: 214", "so_dang_vien: 1.234"],
    [XA_A, "don_vi_diem: có", "don_vi_diem: yes"],
    [CHI_TIEU, "nguong: 15%", "nguong: mười lăm"],
    [MO_DAU, "{{ x }} và {{ y }}\n"],
    [KY, "pham_vi: tat-ca", "pham_vi: []"],
    [HAN_CHE, "[ra-soat]", "[ra-xoat]"],
    ["data/thua.yaml", "a: 1\n"],
  ).map((sentence) => /^[^ ]*:\d+:\d+/.exec(sentence)?.[0]);
  expect(places).toEqual([
    `${HAN_CHE}:7:13`,
    `${MO_DAU}:1:1`,
    `${MO_DAU}:1:12`,
    `${CHI_TIEU}:57:13`,
    `${XA_A}:4:14`,
    `${XA_A}:8:17`,
    `${KY}:13:14`,
    "data/thua.yaml:1:1",
  ]);
});

test("a root with any problem gives no dataset at all", () => {
  expect(validate(sampleRoot([XA_A, "so_dang_vien: 214", "so_dang_vien: x"])).dataset).toBeNull();
});

describe("one fault makes one problem, wherever the broken thing is used", () => {
  const rows: readonly (readonly [string, readonly Change[], string])[] = [
    [
      "a field lacks its kind",
      [
        [
          BIEU_MAU,
          "    ten: Số đảng viên\n    nhom: chung\n    kieu: so-dem\n",
          "    ten: Số đảng viên\n    nhom: chung\n",
        ],
      ],
      `${BIEU_MAU}:4:5: thiếu khóa «kieu» trong «truong[1]»; thêm dòng «kieu: …» (một trong: so-dem, thap-phan, co-khong, ngay, lua-chon, cac-buoc, chu).`,
    ],
    [
      "a field has no such kind",
      [[BIEU_MAU, "kieu: lua-chon", "kieu: lua-chom"]],
      `${BIEU_MAU}:15:11: «lua-chom» không có trong các giá trị được nhận: so-dem, thap-phan, co-khong, ngay, lua-chon, cac-buoc, chu; có phải «lua-chon»?`,
    ],
    [
      "a field lacks a key of its kind",
      [[BIEU_MAU, "    don_vi_tinh: đảng viên\n", ""]],
      `${BIEU_MAU}:4:5: thiếu khóa «don_vi_tinh» trong «truong[1]»; thêm dòng «don_vi_tinh: …».`,
    ],
    [
      "a unit type lacks its short name",
      [[LOAI, ", goi_tat: xã", ""]],
      `${LOAI}:2:5: thiếu khóa «goi_tat» trong «loai_don_vi[1]»; thêm dòng «goi_tat: …».`,
    ],
    [
      "an indicator lacks a key",
      [[CHI_TIEU, "    rang_buoc: phan-dau\n", ""]],
      `${CHI_TIEU}:49:5: thiếu khóa «rang_buoc» trong «chi_tieu[4]»; thêm dòng «rang_buoc: …» (một trong: phai, phan-dau).`,
    ],
    [
      "a strand has a bad value",
      [[CHI_TIEU, "tinh_tien_do: không", "tinh_tien_do: no"]],
      `${CHI_TIEU}:4:53: «no» không phải là «có» hoặc «không»; có phải «không»?`,
    ],
    [
      "the form is not there",
      [[BIEU_MAU, null]],
      `${BIEU_MAU}:1:1: thiếu tệp «${BIEU_MAU}»; chép lại từ bản sao lưu; không có thì lấy ở một báo cáo mới làm bằng «npm run moi».`,
    ],
    [
      "the unit types are not there",
      [[LOAI, null]],
      `${LOAI}:1:1: thiếu tệp «${LOAI}»; chép lại từ bản sao lưu; không có thì lấy ở một báo cáo mới làm bằng «npm run moi».`,
    ],
    [
      "the indicators are not there",
      [[CHI_TIEU, null]],
      `${CHI_TIEU}:1:1: thiếu tệp «${CHI_TIEU}»; chép lại từ bản sao lưu; không có thì lấy ở một báo cáo mới làm bằng «npm run moi».`,
    ],
    [
      "the instruments are not there",
      [["data/van-ban.yaml", null]],
      "data/van-ban.yaml:1:1: thiếu tệp «data/van-ban.yaml»; chép lại từ bản sao lưu; không có thì lấy ở một báo cáo mới làm bằng «npm run moi».",
    ],
    [
      "the key of the blocks is misspelt",
      [[LOAI, "khoi:", "khoii:"]],
      `${LOAI}:7:1: không có khóa «khoii»; có phải «khoi»?`,
    ],
    [
      "the period has no file",
      [[KY, null]],
      `${KY}:1:1: thiếu tệp «${KY}»; kỳ mở bằng «npm run ky-moi» có sẵn tệp này; chép thư mục của kỳ bằng tay thì chép cả tệp này.`,
    ],
    [
      "the report has no opening",
      [[MO_DAU, null]],
      `${MO_DAU}:1:1: thiếu tệp «${MO_DAU}»; viết câu mở đầu của báo cáo vào tệp này.`,
    ],
    [
      "a shortcoming has a bad date",
      [[HAN_CHE, "30/4/2020", "4/2020"]],
      `${HAN_CHE}:9:11: «4/2020» không viết đúng dạng của một mốc thời gian; viết như 05/3/2020, tháng 3/2020, trung tuần tháng 3/2020 hoặc quý I/2020; không rõ ngày thì ghi «tháng 4/2020».`,
    ],
  ];
  test.each(rows)("%s", (_what, changes, sentence) => {
    expect(sentencesOf(...changes)).toEqual([sentence]);
  });

  test.each([BIEU_MAU, XA_A, KY, MO_DAU, "content/2020-04-10/giai-phap/01-ra-soat.md"])(
    "%s could not be decoded: it is not missing as well",
    (file) => {
      const place = { file, line: 1, column: 1 };
      const found = [
        { code: "file-utf16", place, path: "", found: "", allowed: null, hint: null } as const,
      ];
      expect(validate(sampleRoot([file, null]), found).problems).toEqual(found);
    },
  );
});

describe("the figures of a unit are checked even where its head is wrong", () => {
  test("an unknown type does not hide a bad figure, and asks for no field", () => {
    expect(
      sentencesOf(
        [XA_A, "loai: dang-bo-xa", "loai: hoi"],
        [XA_A, "  so_dang_vien: 214\n", ""],
        [XA_A, "cap_uy_nu: 2", "cap_uy_nu: hai"],
      ),
    ).toEqual([
      `${XA_A}:2:7: «loai» nêu mã «hoi», nhưng không có mã này; các mã đã có: dang-bo-xa, dang-bo-phuong, chi-bo.`,
      `${XA_A}:10:14: «hai» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; viết bằng chữ số.`,
    ]);
  });

  test("figures without the space after the colon get the cure", () => {
    expect(sentencesOf([CHI_BO_C, "so_lieu: chua-gui", "so_lieu:\n  so_dang_vien:12"])).toEqual([
      `${CHI_BO_C}:6:3: cần một nhóm khóa; thêm dấu cách sau dấu hai chấm.`,
    ]);
  });

  test("a blank required figure is not zero", () => {
    expect(sentencesOf([PHUONG_B, "cap_uy_tong: 20", "cap_uy_tong:"])).toEqual([
      `${PHUONG_B}:8:3: «so_lieu.cap_uy_tong» chưa có giá trị; điền sau dấu hai chấm; chưa có số liệu thì ghi «chua-co-so-lieu».`,
    ]);
  });

  test("a step may be done on the cut-off date itself, and two on one day", () => {
    expect(
      sentencesOf(
        [XA_A, "du-thao: 20/02/2020", "du-thao: 10/4/2020"],
        [XA_A, "03/3/2020", "10/4/2020"],
        confirm(XA_A, "tien_do_van_kien"),
      ),
    ).toEqual([]);
  });

  test("steps may not run backwards", () => {
    expect(sentencesOf([XA_A, "du-thao: 20/02/2020", "du-thao: 31/01/2020"])).toEqual([
      `${XA_A}:18:14: «so_lieu.tien_do_van_kien.du-thao» xong ngày 31/01/2020, nhưng bước trước nó, «Đề cương» (de-cuong), xong ngày 01/02/2020; xem lại hai ngày này, sửa ngày sai.`,
    ]);
  });
});
