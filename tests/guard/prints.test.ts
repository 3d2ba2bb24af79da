import { describe, expect, test } from "vitest";
import { buildRoot } from "../roots/built-root.ts";
import { ENCODINGS } from "../canary/eight-encodings.ts";
import {
  add,
  ENTERED,
  GUARDED_ROOT,
  guardTree,
  replace,
  SECRET,
  type Change,
} from "./guarded-tree.ts";
import { printTexts } from "../papers/print-texts.ts";
import { sharePress } from "../samples/prints.ts";

const press = sharePress();
const { tree: built } = await buildRoot(GUARDED_ROOT, { hasPdf: true });
/** Only the summary is printed, since every row reads all prints. */
const tree = new Map([...built].filter(([name]) => name !== "site/pdf/bao-cao.pdf"));
for (const [name, bytes] of tree)
  if (name.endsWith(".html"))
    tree.set(
      name,
      Buffer.from(bytes.toString("utf8").replace(/<a [^>]*href="[^"]*bao-cao\.pdf".*?<\/a>/gs, "")),
    );
const guard = (change: Change) => guardTree(tree, change);
const cut = (file: string, size: number): Change => {
  return (changed) => changed.set(file, (changed.get(file) ?? Buffer.from("")).subarray(0, size));
};

test("bản dựng đúng thì không bị chặn", async () => {
  expect(await guard(() => undefined)).toEqual([]);
});

test("nội dung nội bộ trong một bản in bị chặn, viết cách nào cũng vậy", async () => {
  const texts = Object.values(ENCODINGS)
    .flatMap((encode) => encode(SECRET))
    .filter((encoded) => typeof encoded === "string");
  for (const bytes of await printTexts(texts, press())) {
    const told = await guard(add("site/pdf/thu.pdf", bytes));
    expect(told.join("\n")).toContain(ENTERED);
  }
});

test("nội dung nội bộ chỉ có trong XMP cũng bị chặn", async () => {
  const [print = Buffer.alloc(0)] = await printTexts(["Thử"], press());
  const secret = Buffer.from(SECRET).toString("latin1");
  // As long as what it replaces, so that the file stays whole.
  const described = /(?<=<dc:description>.*"x-default">)[^<]+/;
  const xmp = print.toString("latin1").replace(described, (own) => secret.padEnd(own.length));
  expect(xmp.match(described)?.[0].trim()).toBe(secret);
  const told = await guard(add("site/pdf/thu.pdf", Buffer.from(xmp, "latin1")));
  expect(told.join("\n")).toContain(ENTERED);
});

test("tên đơn vị không ai khai trong một bản in bị chặn, tên đơn vị điểm thì không", async () => {
  const texts = ["Gương Đảng bộ xã Tây.", "Gương Đảng bộ xã Đông."];
  const [undeclared, pilot] = await printTexts(texts, press());
  const told = async (bytes: Buffer = Buffer.alloc(0)) =>
    (await guard(add("site/pdf/thu.pdf", bytes))).filter((one) => one.includes("nêu tên"));
  expect((await told(undeclared)).join("\n")).toContain("«Đảng bộ xã Tây» ở chỗ không ai khai");
  expect(await told(pilot)).toEqual([]);
});

describe("PDF phải lành lặn", () => {
  const PAPER = "site/pdf/tom-tat.pdf";
  test.each([
    ["bị cắt cụt", cut(PAPER, 4000), "PDF không trọn vẹn"],
    ["không phải PDF", add(PAPER, "<html>"), "nội dung không phải tệp .pdf"],
    ["ngôn ngữ khác", replace(/\/Lang \(vi-VN\)/g, "/Lang (en-GB)", PAPER), "tiếng Việt"],
    ["không có thẻ", replace(/\/Marked true/g, "/Marked null", PAPER), "cấu trúc cho máy đọc"],
    [
      "phông lạ",
      replace(/\/FontName \/([A-Z]{6}\+)Tinos/, "/FontName /AAAAAA+Arial", PAPER),
      "phông lạ «AAAAAA+Arial",
    ],
    ["phông không nhúng", replace(/\/FontFile2/, "/FontFilX2", PAPER), "PDF thiếu phông nhúng"],
    [
      "mã lệnh",
      replace(/\/Type \/Catalog/, "/Type /Catalog /OpenAction <</S /JavaScript /JS (1)>>", PAPER),
      "mã lệnh",
    ],
    [
      "tệp đính kèm",
      replace(/\/Type \/Catalog/, "/Type /Catalog /Names <</EmbeddedFiles 1 0 R>>", PAPER),
      "tệp đính kèm",
    ],
    [
      "đường dẫn của máy",
      replace(/\/Creator \(Chromium\)/g, "/Creator (/tmp/a/b)", PAPER),
      "đường dẫn của máy",
    ],
    [
      "đường dẫn của máy trong XMP",
      replace("<xmp:CreatorTool>Chromium<", "<xmp:CreatorTool>/tmp/a/b<", PAPER),
      "đường dẫn của máy",
    ],
  ] as const)("%s: bị chặn", async (_what, change, expected) => {
    expect((await guard(change)).join("\n")).toContain(expected);
  });
});

describe("PDF nội bộ cũng phải lành lặn", () => {
  const PAPER = "noi-bo/tap-don-vi.pdf";
  test.each<[string, Change, string]>([
    ["bị cắt cụt", cut(PAPER, 4000), "PDF không trọn vẹn"],
    ["rỗng", add(PAPER, ""), "PDF không trọn vẹn"],
    ["mất phần đầu", replace(/^%PDF/, "%Pdf", PAPER), "PDF không trọn vẹn"],
    ["bảng mục ở chỗ khác", replace(/startxref\s+/, "startxref\n1", PAPER), "PDF không trọn vẹn"],
    ["một mục lệch chỗ", replace(/\n7 0 obj/, "\n8 0 obj", PAPER), "PDF không trọn vẹn"],
    ["không có trang", replace(/\/Type\s*\/Page(?![a-z])/g, "/Type /Rage", PAPER), "trang nào"],
    ["phông không nhúng", replace(/\/FontFile2/, "/FontFilX2", PAPER), "PDF thiếu phông nhúng"],
  ])("%s: bị chặn", async (_what, change, expected) => {
    const told = await guard(change);
    expect(told.filter((one) => one.startsWith(`${PAPER}: `)).join("\n")).toContain(expected);
  });

  test("byte nén tình cờ giống một lệnh thì không phải là lệnh", async () => {
    const spelled = replace(/(stream\r?\n[^]{40})[^]{4}/, "$1/JS ", PAPER);
    expect((await guard(spelled)).filter((one) => one.startsWith(PAPER))).toEqual([]);
    const real = replace(/\/Type \/Catalog/, "/Type /Catalog /JS 1 0 R", PAPER);
    expect((await guard(real)).join("\n")).toContain("mã lệnh");
  });
});
