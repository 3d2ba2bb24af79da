import { expect, test } from "vitest";
import { KY, MO_DAU, sentencesOf, type Change } from "../../../tests/samples/root.ts";

const UNIT = `ten: Chi bộ D
loai: chi-bo
khoi: co-quan
don_vi_diem: không
so_lieu: chua-gui
`;
const ITEM = `---
tieu_de: A
pham_vi: cong-khai
---
Lời văn.
`;

type Row = readonly [file: string, text: string, gone: string | null, sentence: string];

/** A file, what stands in it, the file that is missing instead, and the one sentence about it. */
const ROWS: readonly Row[] = [
  ["data/to-chuc.yml", "ten: A\n", "data/to-chuc.yaml", "UNKNOWN; MOVE data/to-chuc.yaml"],
  ["data/to-chuc.YAML", "ten: A\n", "data/to-chuc.yaml", "UNKNOWN; MOVE data/to-chuc.yaml"],
  ["data/to-chuc.yaml.txt", "ten: A\n", "data/to-chuc.yaml", "UNKNOWN; MOVE data/to-chuc.yaml"],
  ["data/to-chuc.txt", "ten: A\n", "data/to-chuc.yaml", "UNKNOWN; MOVE data/to-chuc.yaml"],
  ["data/To Chuc.yaml", "ten: A\n", "data/to-chuc.yaml", "UNKNOWN; MOVE data/to-chuc.yaml"],
  ["data/tổ-chức.yaml", "ten: A\n", "data/to-chuc.yaml", "UNKNOWN; MOVE data/to-chuc.yaml"],
  ["data/to_chuc.yaml", "ten: A\n", "data/to-chuc.yaml", "UNKNOWN; MOVE data/to-chuc.yaml"],
  [
    "data/ky/2020-04-10/don-vi/chi-bo-d.yml",
    UNIT,
    null,
    "UNKNOWN; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
  ],
  [
    "data/ky/2020-04-10/don-vi/chi-bo-d.txt",
    UNIT,
    null,
    "UNKNOWN; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
  ],
  [
    "data/ky/2020-04-10/don-vi/chi-bo-d.yaml.txt",
    UNIT,
    null,
    "UNKNOWN; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
  ],
  [
    "data/ky/2020-04-10/don-vi/chi-bo-c - Copy.yaml",
    UNIT,
    null,
    "MISNAMED; tên tệp viết thường, không dấu, nối bằng gạch ngang, tối đa 60 ký tự; đã có «data/ky/2020-04-10/don-vi/chi-bo-c.yaml»; nếu đây là bản chép thì xóa đi.",
  ],
  [
    "data/ky/2020-04-10/don-vi/Chi bộ Đ.yaml",
    UNIT,
    null,
    "MISNAMED; tên tệp viết thường, không dấu, nối bằng gạch ngang, tối đa 60 ký tự; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
  ],
  [
    "data/ky/2020-04-10/chi-bo-d.yaml",
    UNIT,
    null,
    "UNKNOWN; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
  ],
  ["data/chi-bo-d.yaml", UNIT, null, "UNKNOWN; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml"],
  [
    "data/don-vi/chi-bo-d.yaml",
    UNIT,
    null,
    "UNKNOWN; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
  ],
  [
    "data/ky/2020-04-10/don-vi/xa/chi-bo-d.yaml",
    UNIT,
    null,
    "UNKNOWN; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
  ],
  [
    "content/2020-04-10/chi-bo-d.yaml",
    UNIT,
    null,
    "UNKNOWN; MOVE data/ky/2020-04-10/don-vi/chi-bo-d.yaml",
  ],
  [
    "data/ky/2020-04-10/don-vi/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.yaml",
    UNIT,
    null,
    "MISNAMED; tên tệp viết thường, không dấu, nối bằng gạch ngang, tối đa 60 ký tự.",
  ],
  [
    "data/ky/2020-5-10/ky.yaml",
    "ngay_chot: 10/5/2020\n",
    null,
    "MISNAMED; thư mục kỳ báo cáo đặt tên theo ngày chốt, dạng NĂM-THÁNG-NGÀY; MOVE data/ky/2020-05-10/ky.yaml",
  ],
  [
    "data/ky/10-05-2020/ky.yaml",
    "ngay_chot: 10/5/2020\n",
    null,
    "MISNAMED; thư mục kỳ báo cáo đặt tên theo ngày chốt, dạng NĂM-THÁNG-NGÀY; MOVE data/ky/2020-05-10/ky.yaml",
  ],
  [
    "data/ky/2020-02-30/ky.yaml",
    "ngay_chot: 10/5/2020\n",
    null,
    "MISNAMED; thư mục kỳ báo cáo đặt tên theo ngày chốt, dạng NĂM-THÁNG-NGÀY.",
  ],
  [
    "data/ky/2020-04-10/kỳ.yaml",
    "ngay_chot: 10/4/2020\n",
    KY,
    "UNKNOWN; MOVE data/ky/2020-04-10/ky.yaml",
  ],
  [
    "content/2020-04-10/ket-qua/van-kien.md",
    ITEM,
    null,
    "MISNAMED; tên tệp có dạng 01-ten-ngan.md; MOVE content/2020-04-10/ket-qua/02-van-kien.md",
  ],
  [
    "content/2020-04-10/ket-qua/2-van-kien.md",
    ITEM,
    null,
    "MISNAMED; tên tệp có dạng 01-ten-ngan.md; MOVE content/2020-04-10/ket-qua/02-van-kien.md",
  ],
  [
    "content/2020-04-10/ket-qua/02-van-kien.txt",
    ITEM,
    null,
    "MISNAMED; tên tệp có dạng 01-ten-ngan.md; MOVE content/2020-04-10/ket-qua/02-van-kien.md",
  ],
  [
    "content/2020-04-10/ket-qua/02-văn kiện.md",
    ITEM,
    null,
    "MISNAMED; tên tệp có dạng 01-ten-ngan.md; MOVE content/2020-04-10/ket-qua/02-van-kien.md",
  ],
  ["content/2020-04-10/mo_dau.md", "A.\n", MO_DAU, "UNKNOWN; MOVE content/2020-04-10/mo-dau.md"],
  ["content/2020-04-10/mo-dau.txt", "A.\n", MO_DAU, "UNKNOWN; MOVE content/2020-04-10/mo-dau.md"],
  [
    "content/trang/giới-thiệu.md",
    ITEM,
    null,
    "MISNAMED; tên tệp viết thường, không dấu, đuôi .md; đã có «content/trang/gioi-thieu.md»; nếu đây là bản chép thì xóa đi.",
  ],
  [
    "content/2020-04-10/ket-qua/Mục 4.docx",
    ITEM,
    null,
    "MISNAMED; tên tệp có dạng 01-ten-ngan.md; MOVE content/2020-04-10/ket-qua/02-muc-4.md",
  ],
  ["content/trang/don-vi.md", ITEM, null, "MISNAMED; tên này là của một trang có sẵn."],
  ["data/ghi-chu-hop.yaml", "a: b\n", null, "UNKNOWN."],
  ["data/so-lieu.xlsx", "x\n", null, "UNKNOWN."],
];

test.each(ROWS)("%s", (file, text, gone, sentence) => {
  const missing: readonly Change[] = gone === null ? [] : [[gone, null]];
  const whole = sentence
    .replace(/MOVE (.*)/, "nếu là «$1» thì đổi tên hoặc chuyển tệp về đó.")
    .replace("UNKNOWN", `chương trình không biết tệp «${file}» dùng để làm gì`)
    .replace("MISNAMED", `tên «${file}» không đúng`);
  expect(sentencesOf(...missing, [file, text])).toEqual([`${file}:1:1: ${whole}`]);
});

/** A folder, what stands in it, whether the folder that is meant is there as well, and the sentence. */
test.each([
  ["data/ky/2020-04-10/don_vi/", UNIT, "don_vi", "don-vi"],
  ["data/ky/2020-04-10/đơn vị/", UNIT, "đơn vị", "don-vi"],
  ["content/2020-04-10/han che/", ITEM, "han che", "han-che"],
  ["content/2020-04-10/han_che/", ITEM, "han_che", "han-che"],
  ["content/2020-04-10/giải pháp/", ITEM, "giải pháp", "giai-phap"],
  ["content/trangs/", ITEM, "trangs", "trang"],
])(
  "a folder %s beside the right one is told once, not file by file",
  (folder, text, name, meant) => {
    const end = text === UNIT ? "yaml" : "md";
    const files = ["02-x", "03-y"].map((file): Change => [`${folder}${file}.${end}`, text]);
    expect(sentencesOf(...files)).toEqual([
      `${folder}: không có thư mục nào tên «${name}» ở đây; chuyển các tệp trong thư mục này sang «${meant}» rồi xóa nó.`,
    ]);
  },
);

test("a folder in the place of the right one is renamed", () => {
  const right = "content/2020-04-10/ket-qua/01-van-kien.md";
  expect(
    sentencesOf(
      [right, null],
      ["content/2020-04-10/kết-quả/01-van-kien.md", ITEM],
      ["content/2020-04-10/kết-quả/02-nhan-su.md", ITEM],
    ),
  ).toEqual([
    "content/2020-04-10/kết-quả/: không có thư mục nào tên «kết-quả» ở đây; đổi tên thư mục thành «ket-qua».",
  ]);
});
