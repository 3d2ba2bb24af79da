import { afterAll, describe, expect, test } from "vitest";
import { GUARDED_ROOT } from "../guard/guarded-tree.ts";
import { openBrowser } from "./open-browser.ts";
import { plantPlainWords } from "./plant-payloads.ts";
import { plantRows, ROWS, type Row } from "./plant-rows.ts";
import { makeAll, openViewer, type Seen } from "./planted-pages.ts";

const PLAIN = await plantPlainWords(GUARDED_ROOT);
const browser = await openBrowser({ isDrawn: false });
const viewer = await openViewer(browser);

afterAll(async () => {
  await browser.close();
});

function expectAsPlain(seen: Seen, plain: Seen): void {
  expect(seen.noted).toEqual([]);
  expect(seen.skeletons.size).toBeGreaterThan(0);
  for (const [name, skeleton] of seen.skeletons)
    expect(skeleton, name).toBe(plain.skeletons.get(name));
}

describe("60 chuỗi phá hoại, mỗi chuỗi một lần vào mọi chỗ nhận chữ tự do của mọi tệp", async () => {
  const made = await makeAll(PLAIN);
  const parsed = await viewer.parse(made);
  const opened = await viewer.open(made);

  test("đủ 60 chuỗi, đủ mọi loại tệp, và bản dựng lành không có gì lạ", () => {
    expect(new Set(ROWS.flatMap(([, payloads]) => payloads)).size).toBe(60);
    const files = new Set([...PLAIN.accepted.keys()].map((spot) => spot.replace(/#.*/, "")));
    const kinds = [
      "to-chuc",
      "van-ban",
      "loai-don-vi",
      "bieu-mau",
      "chi-tieu",
      "cach-noi",
      "ky",
      "don-vi/xa-tay",
      "mo-dau",
      "han-che/01-co-cau",
      "giai-phap/01-bo-sung-nguon",
      "ket-qua/01-quy-trinh",
      "gioi-thieu",
    ];
    expect(kinds.filter((kind) => ![...files].some((file) => file.includes(`${kind}.`)))).toEqual(
      [],
    );
    expect(PLAIN.accepted.size).toBeGreaterThan(110);
    expect([...parsed.noted, ...opened.noted]).toEqual([]);
  });

  // A page without scripts does what its elements and links say, and those the parser shows.
  test.each(ROWS)(
    "nhóm %s: bị từ chối ngay, hoặc cây phần tử không đổi, không địa chỉ lạ; trang có mã mở ra thì không hộp thoại, không báo vi phạm, không gọi ra ngoài",
    async (...row) => {
      const { planted, wronglyRefused } = await plantRows(PLAIN, () => row);
      expect(wronglyRefused).toEqual([]);
      const changed = await makeAll(planted);
      const seen = await viewer.parse(changed);
      expectAsPlain(seen, parsed);
      expect([...seen.skeletons.keys()]).toEqual([...parsed.skeletons.keys()]);
      expectAsPlain(await viewer.open(changed, (html) => html.includes("<script")), opened);
    },
  );

  test("mỗi chỗ một nhóm khác, rồi mở ra: không trang, không tài liệu nào có gì lạ (npm run soak: từng nhóm)", async () => {
    const { planted, wronglyRefused } = await plantRows(PLAIN, toRow);
    expect(wronglyRefused).toEqual([]);
    const seen = await viewer.open(await makeAll(planted));
    expectAsPlain(seen, opened);
    expect([...seen.skeletons.keys()]).toEqual([...opened.skeletons.keys()]);
  });
});

describe("phép soát này thấy được lỗi mà không mở trang", () => {
  const parse = async (html: string) => {
    const made = { pages: new Map([["trang", html]]), papers: new Map() };
    const { skeletons, noted } = await viewer.parse(made);
    return [skeletons.get("trang"), ...noted];
  };

  test.each([
    ["phần tử lạ", "<p>x</p>", "<p>x<img src=x onerror=alert(1)></p>"],
    ["thuộc tính lạ", '<p title="x">x</p>', '<p title="x" onclick="alert(1)">x</p>'],
    ["thuộc tính lạ trong hình", "<svg><g></g></svg>", "<svg><g onload=alert(1)></g></svg>"],
    ["địa chỉ lạ", '<a href="x">x</a>', '<a href="javascript:alert(1)">x</a>'],
    [
      "quy tắc lạ trong kiểu",
      '<style>p { content: "x" }</style>',
      '<style>p { content: ""}p{display:none} }</style>',
    ],
  ])("%s", async (_what, plain, changed) => {
    expect(await parse(changed)).not.toEqual(await parse(plain));
  });

  test("chữ khác thì cây vẫn như cũ", async () => {
    const page = (text: string) =>
      `<p title="${text}">${text}</p><style>p { content: "${text}" }</style>`;
    expect(await parse(page("&lt;script>"))).toEqual(await parse(page("x")));
  });
});

function toRow(place: number): Row {
  const row = ROWS[place % ROWS.length];
  if (row === undefined) throw new Error("there are no rows");
  return row;
}
