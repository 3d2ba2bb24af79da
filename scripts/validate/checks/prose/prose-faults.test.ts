import { describe, expect, test } from "vitest";
import { HAN_CHE, MO_DAU, sampleDataset, sentencesOf } from "../../../../tests/samples/root.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const RA_SOAT = "content/2020-04-10/giai-phap/01-ra-soat.md";
const FORM = "mẫu: {{ ma-chi-tieu.chua_dat | muc_do }}";

const CLAUSE = "mot: còn {{ nay.chua_dat | muc_do }} chưa duyệt báo cáo chính trị";

describe("a placeholder names only known figures", () => {
  test.each([
    ["nothing in it", "{{ }}", `«{{ }}» viết không đúng; ${FORM}`],
    ["a sum", "{{ don_vi.tong + 1 }}", `«{{ don_vi.tong + 1 }}» viết không đúng; ${FORM}`],
    ["a call", "{{ a.b() }}", `«{{ a.b() }}» viết không đúng; ${FORM}`],
    [
      "never closed",
      "{{ don_vi.tong",
      `«{{ don_vi.tong» viết không đúng; ${FORM}; thiếu hai dấu }} ở cuối; có phải «{{ don_vi.tong }}»?`,
    ],
    [
      "closed by one brace",
      "{{ don_vi.tông } đơn vị",
      `«{{ don_vi.tông }» viết không đúng; ${FORM}; thiếu một dấu } ở cuối; có phải «{{ don_vi.tong }}»?`,
    ],
    [
      "accents and a space",
      "{{ nu-cap-uy.chưa đạt }}",
      `«{{ nu-cap-uy.chưa đạt }}» viết không đúng; ${FORM}; có phải «{{ nu-cap-uy.chua_dat }}»?`,
    ],
    ["never opened", "don_vi.tong }}", `«}}» viết không đúng; ${FORM}; thiếu hai dấu {{ ở đầu`],
    ["a prototype", "{{ constructor.name }}", "nêu «constructor», nhưng không có đối tượng này"],
  ])("refused: %s", (_what, written, fault) => {
    const column = written.startsWith("{{") ? 4 : 16;
    expect(sentencesOf([MO_DAU, `Mở.\n\nCó ${written}\n`])).toEqual([
      `${MO_DAU}:3:${column}: chỗ điền số ${fault}${fault.endsWith("?") ? "" : "."}`,
    ]);
  });

  test.each([
    [
      "`nay` in the opening",
      "{{ nay.cau_chua_dat }}\n",
      `chỗ điền số nêu «nay», nhưng không có đối tượng này.`,
    ],
    [
      "a format on a text",
      "{{ to_chuc.ten | so }}\n",
      `cách viết «so» không dùng được ở đây; giá trị này không nhận cách viết nào; có phải «{{ to_chuc.ten }}»?`,
    ],
    [
      "a figure of another kind",
      "{{ xa-phuong.tong }}\n",
      `không có giá trị «xa-phuong.tong»; các giá trị có thể dùng: so_don_vi.`,
    ],
    [
      "a figure of the object's prototype",
      "{{ ky.constructor }}\n",
      `không có giá trị «ky.constructor»; các giá trị có thể dùng: ngay_chot, tu_ngay, den_ngay, thoi_gian.`,
    ],
  ])("refused: %s", (_what, text, sentence) => {
    expect(sentencesOf([MO_DAU, text])).toEqual([`${MO_DAU}:1:1: ${sentence}`]);
  });

  test("in an item, `nay` gives only the clauses of its indicators", () => {
    expect(sentencesOf([HAN_CHE, "{{ nay.cau_chua_dat }}", "{{ nay.dat }}"])).toEqual([
      `${HAN_CHE}:13:18: không có giá trị «nay.dat»; các giá trị có thể dùng: cau_chua_dat, cau_hoan_thanh.`,
    ]);
  });

  test("an indicator's clause cannot contain itself", () => {
    expect(sentencesOf([CHI_TIEU, CLAUSE, "mot: còn {{ nay.cau_chua_dat }}"])).toEqual([
      `${CHI_TIEU}:15:12: không có giá trị «nay.cau_chua_dat»; các giá trị có thể dùng: ap_dung, dat, chua_dat, chua_den_han, chua_co_so_lieu, nguong, khoi_chua_dat.`,
    ]);
  });

  test("only an indicator of shares or of answers has a share of all units", () => {
    const allowed =
      "các giá trị có thể dùng: ap_dung, dat, chua_dat, chua_den_han, chua_co_so_lieu, nguong, khoi_chua_dat";
    expect(
      sentencesOf(
        [
          MO_DAU,
          "Đạt {{ nu-cap-uy.ty_le }}, {{ lap-ban-chi-dao.ty_le }}, {{ bao-cao-chinh-tri.ty_le }}.\n",
        ],
        [CHI_TIEU, CLAUSE, "mot: còn {{ nay.ty_le }}"],
      ),
    ).toEqual([
      `${MO_DAU}:1:57: không có giá trị «bao-cao-chinh-tri.ty_le»; ${allowed}, cau_chua_dat.`,
      `${CHI_TIEU}:15:12: không có giá trị «nay.ty_le»; ${allowed}.`,
    ]);
  });

  test("an instrument without a number cannot be asked for it", () => {
    expect(
      sentencesOf(
        ["data/van-ban.yaml", "    so: 06/ĐM\n", ""],
        [MO_DAU, "Theo {{ cong-dien-06.ngan }} và {{ cong-dien-06.so }}.\n"],
      ),
    ).toEqual([
      `${MO_DAU}:1:33: không có giá trị «cong-dien-06.so»; các giá trị có thể dùng: day_du, ngan.`,
    ]);
  });

  test("only an indicator that parts the units beyond its threshold counts them", () => {
    expect(
      sentencesOf([MO_DAU, "Vượt: {{ nu-cap-uy.vuot }}, {{ bao-cao-chinh-tri.vuot }}.\n"]),
    ).toEqual([
      `${MO_DAU}:1:29: không có giá trị «bao-cao-chinh-tri.vuot»; các giá trị có thể dùng: ap_dung, dat, chua_dat, chua_den_han, chua_co_so_lieu, nguong, khoi_chua_dat, cau_chua_dat.`,
    ]);
  });

  test("an internal item may use a field that stays inside", () => {
    expect(
      sentencesOf(
        [HAN_CHE, "pham_vi: cong-khai", "pham_vi: noi-bo"],
        [HAN_CHE, "Sau khi", "Có {{ kho_khan.so_don_vi }}. Sau khi"],
      ),
    ).toEqual([]);
  });
});

describe("a link in prose leads to a safe place", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:x",
    "data:text/html,x",
    "http://a.vn",
    "vbscript:x",
    "//a.vn",
    "file:///etc",
    "https://[",
    "#muc",
    "don-vi/index.html",
    "/van-ban/",
    "mailto:",
  ])("refused: %s", (address) => {
    expect(sentencesOf([MO_DAU, `Xem [tin](${address}).\n`])).toEqual([
      `${MO_DAU}:1:11: «${address}» không phải là địa chỉ bắt đầu bằng https://; ghi cả địa chỉ, như https://ten-mien.vn/trang.`,
    ]);
  });

  test.each([
    ["HTTPS://a.vn", "viết «https:» bằng chữ thường"],
    ["https://a.vn/{{don_vi.tong}}", "trong địa chỉ không dùng được chỗ điền số"],
  ])("refused with the cure: %s", (address, hint) => {
    expect(sentencesOf([MO_DAU, `Xem [tin](${address}).\n`])).toEqual([
      `${MO_DAU}:1:11: «${address}» không phải là địa chỉ bắt đầu bằng https://; ${hint}.`,
    ]);
  });

  test.each(["https://a.vn", "https://đảng.vn/a_(b)?c=d&e", "mailto:a@b.vn", "tel:0294"])(
    "accepted: %s",
    (address) => {
      expect(sentencesOf([MO_DAU, `Xem [tin](${address}).\n`])).toEqual([]);
    },
  );

  test("a long word may be an address, which takes no room as a link", () => {
    const long = `a.vn/${"b".repeat(40)}`;
    expect(sentencesOf([MO_DAU, `Xem [tin](https://${long}_(${long})), hai ${long}.\n`])).toEqual([
      `${MO_DAU}:1:119: «${long}.» dài 46 ký tự không có dấu cách; tối đa 40, dài hơn thì không vừa cột của bảng in; có lẽ thiếu dấu cách; địa chỉ trang thì viết thành liên kết [tên](https://…).`,
    ]);
  });

  test("a page leads to its own headings", () => {
    const page = (anchor: string) =>
      `---\ntieu_de: A\n---\n## Cách tính\n\nXem [dưới](#${anchor}).\n`;
    expect(sentencesOf(["content/trang/gioi-thieu.md", page("muc-cach-tinh")])).toEqual([]);
    expect(sentencesOf(["content/trang/gioi-thieu.md", page("muc-khac")])).toEqual([
      "content/trang/gioi-thieu.md:6:12: «#muc-khac» không phải là địa chỉ bắt đầu bằng https://; các đề mục của trang này: #muc-cach-tinh.",
    ]);
  });
});

describe("a file's name says what it is for", () => {
  const head = "---\ntieu_de: A\n---\nLời văn.\n";
  test.each([
    [
      "a period folder with a short month",
      "data/ky/2020-4-10/ky.yaml",
      "tên «data/ky/2020-4-10/ky.yaml» không đúng; thư mục kỳ báo cáo đặt tên theo ngày chốt, dạng NĂM-THÁNG-NGÀY",
    ],
    [
      "a period on a day that does not exist",
      "data/ky/2020-02-30/ky.yaml",
      "tên «data/ky/2020-02-30/ky.yaml» không đúng; thư mục kỳ báo cáo đặt tên theo ngày chốt, dạng NĂM-THÁNG-NGÀY",
    ],
    [
      "prose of a day that does not exist",
      "content/2020-02-30/mo-dau.md",
      "tên «content/2020-02-30/mo-dau.md» không đúng; thư mục nội dung của kỳ đặt tên theo ngày chốt, dạng NĂM-THÁNG-NGÀY",
    ],
    [
      "an item without its number",
      "content/2020-04-10/ket-qua/van-kien.md",
      "tên «content/2020-04-10/ket-qua/van-kien.md» không đúng; tên tệp có dạng 01-ten-ngan.md",
    ],
    [
      "a page where the site has its own",
      "content/trang/don-vi.md",
      "tên «content/trang/don-vi.md» không đúng; tên này là của một trang có sẵn",
    ],
    [
      "a page with an accent",
      "content/trang/giới-thiệu.md",
      "tên «content/trang/giới-thiệu.md» không đúng; tên tệp viết thường, không dấu, đuôi .md",
    ],
    [
      "a misspelt opening",
      "content/2020-04-10/mo-dao.md",
      "chương trình không biết tệp «content/2020-04-10/mo-dao.md» dùng để làm gì; có phải «content/2020-04-10/ket-qua/»",
    ],
    [
      "a workbook",
      "data/so-lieu.xlsx",
      "chương trình không biết tệp «data/so-lieu.xlsx» dùng để làm gì",
    ],
  ])("refused: %s", (_what, file, sentence) => {
    const [found = ""] = sentencesOf([file, head]);
    expect(found.replace(/; (nếu là|đã có) .*/, "").replace(/\.$/, "")).toBe(
      `${file}:1:1: ${sentence.replace(/; có phải .*/, "")}`,
    );
  });

  test("two solutions of one name cannot be told apart", () => {
    const second = "content/2020-04-10/giai-phap/02-ra-soat.md";
    const text =
      "---\ntieu_de: B\npham_vi: cong-khai\nchu_tri: C\nthoi_han: 30/4/2020\n---\nLời văn.\n";
    expect(sentencesOf([second, text])).toEqual([
      `${second}:1:1: mã «ra-soat» đã dùng ở ${RA_SOAT}; đổi một trong hai mã.`,
    ]);
  });
});

test.each([
  [
    "front matter is never closed",
    "---\ntieu_de: A\n",
    "2:1: phần khóa không có dòng --- thứ hai để kết thúc; thêm một dòng --- ngay dưới dòng này, rồi mới đến lời văn",
  ],
  [
    "front matter ends in dashes of Word",
    "---\ntieu_de: A\n—\nLời văn.\n",
    "3:1: dòng «—» không phải là dòng --- kết thúc phần khóa; gõ lại dòng này: đúng ba dấu gạch nối ---",
  ],
  [
    "front matter is blank",
    "---\n---\nLời văn.\n",
    "1:1: phần khóa còn trống; viết ở đầu tệp, mỗi phần một dòng: «---», «tieu_de: …», «pham_vi: …» (một trong: cong-khai, noi-bo), «---», rồi mới đến lời văn",
  ],
  [
    "no word stands below the front matter",
    "---\ntieu_de: A\npham_vi: cong-khai\nchu_tri: B\nthoi_han: 30/4/2020\n---\n\n",
    "7:1: phần lời văn còn trống; viết lời văn ở dưới dòng --- thứ hai, hoặc xóa tệp",
  ],
])("told once: %s", (_what, text, sentence) => {
  expect(sentencesOf([RA_SOAT, text])).toEqual([`${RA_SOAT}:${sentence}.`]);
});

test("items stand in the order of their numbers", () => {
  const item = (title: string) => `---\ntieu_de: ${title}\npham_vi: cong-khai\n---\nLời văn.\n`;
  const folder = "content/2020-04-10/ket-qua";
  const dataset = sampleDataset(
    [`${folder}/10-muoi.md`, item("Mười")],
    [`${folder}/02-hai.md`, item("Hai")],
  );
  const titles = dataset.periods[1]?.report?.statements.get("ket-qua")?.map(({ title }) => title);
  expect(titles).toEqual(["Văn kiện", "Hai", "Mười"]);
});
