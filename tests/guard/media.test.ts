import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { crc32, deflateSync } from "node:zlib";
import { toPalettePng } from "../../scripts/render/pictures/palette-png.ts";
import { buildRoot } from "../roots/built-root.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { toClearance } from "../../scripts/guard/values/clearance.ts";
import { guardTrees } from "./guard-trees.ts";
import { add, GUARDED_ROOT, guardTree, replace, SECRET, type Change } from "./guarded-tree.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import path from "node:path";

const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const PICTURE = "site/bai-dang/tien-do-2021-02-15.png";
const SOUND = tree.get(PICTURE) ?? Buffer.alloc(0);
const guard = (change: Change) => guardTree(tree, change);

/** A chunk of a PNG file with the right checksum. */
function toChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Puts a chunk behind the header, which ends at byte 33. */
const withChunk = (name: string, data: string | Buffer) =>
  Buffer.concat([SOUND.subarray(0, 33), toChunk(name, Buffer.from(data)), SOUND.subarray(33)]);

const flip = (at: number) => {
  const changed = Buffer.from(SOUND);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
};

/** Keeps the header and palette of this picture and puts other rows behind them. */
const withRows = (rows: string) => {
  const palette = SOUND.subarray(33, SOUND.indexOf("IDAT") - 4);
  return Buffer.concat([SOUND.subarray(0, 33), palette, toChunk("IDAT", Buffer.from(rows)), END]);
};

const END = toChunk("IEND", Buffer.alloc(0));
/** Puts another header before the rows of this picture. */
const withHeader = (change: (header: Buffer) => void) => {
  const header = Buffer.from(SOUND.subarray(16, 29));
  change(header);
  return Buffer.concat([SOUND.subarray(0, 8), toChunk("IHDR", header), SOUND.subarray(33)]);
};

describe("hình PNG: trọn vẹn, chỉ có hình, đúng chỗ", () => {
  test.each([
    ["cụt đuôi", SOUND.subarray(0, -20), "không trọn vẹn"],
    ["không phải PNG", Buffer.from("\u0089PNG giả"), "không trọn vẹn"],
    ["có gì sau phần cuối", Buffer.concat([SOUND, Buffer.from(SECRET)]), "không trọn vẹn"],
    ["hai phần cuối", Buffer.concat([SOUND, END]), "không đúng thứ tự"],
    ["một bit sai", flip(60), "bị hỏng"],
    ["phần chữ", withChunk("tEXt", "Comment\0xong"), "phần lạ «tEXt»"],
    ["phần chữ nén", withChunk("zTXt", deflateSync("xong")), "phần lạ «zTXt»"],
    ["phần chữ quốc tế", withChunk("iTXt", "a\0\0\0\0\0b"), "phần lạ «iTXt»"],
    ["thông tin máy ảnh", withChunk("eXIf", "MM"), "phần lạ «eXIf»"],
    ["ngày giờ", withChunk("tIME", Buffer.alloc(7)), "phần lạ «tIME»"],
    ["phần của riêng ai đó", withChunk("prVt", "x"), "phần lạ «prVt»"],
    ["bề cao khác số điểm ảnh", withHeader((h) => h.writeUInt32BE(9, 4)), "điểm ảnh"],
    ["quá lớn", withHeader((h) => h.writeUInt32BE(100_000, 4)), "quá lớn"],
    ["kiểu xen dòng", withHeader((h) => h.writeUInt8(1, 12)), "kiểu lạ"],
    ["điểm ảnh không giải nén được", withRows("rác"), "điểm ảnh"],
  ])("%s: bị chặn", async (_what, bytes, expected) => {
    expect((await guard(add(PICTURE, bytes))).join("\n")).toContain(expected);
  });

  test.each(["site/hinh.png", "site/don-vi/xa-tay/anh.png", "site/assets/khac.png"])(
    "%s: hình lạ chỗ bị chặn",
    async (file) => {
      expect((await guard(add(file, SOUND))).join("\n")).toContain("không nằm ở chỗ của hình");
    },
  );

  test("một hình khác của chương trình ở đúng chỗ thì không bị chặn", async () => {
    const other = Buffer.from(toPalettePng(createCanvas(4, 4)));
    expect(await guard(add("site/bai-dang/them.png", other))).toEqual([]);
  });

  test("hình bị thiếu thì bài đăng có liên kết chết", async () => {
    const told = await guard((changed) => changed.delete(PICTURE));
    expect(told.join("\n")).toContain(
      "site/bai-dang.html: liên kết «bai-dang/tien-do-2021-02-15.png» không dẫn tới đâu",
    );
  });

  test("tệp nội bộ chép vào chỗ của hình vẫn bị nhận ra", async () => {
    const told = await guard((changed) => {
      changed.set("site/bai-dang/a.png", changed.get("noi-bo/theo-doi.html") ?? Buffer.alloc(0));
    });
    expect(told.join("\n")).toContain("là bản sao của một tệp trong noi-bo/");
  });
});

const FEED = "site/atom.xml";

const withoutMark: Change = (changed) => {
  const text = String(changed.get(FEED));
  expect(text).toContain("SỐ LIỆU MINH HỌA");
  changed.set(FEED, Buffer.from(text.replaceAll("SỐ LIỆU MINH HỌA", "")));
};

describe("tệp XML: đúng cú pháp, loại đã biết, đọc như một trang", () => {
  test.each([
    ["thẻ không đóng", replace("</author>", "", FEED), "không đúng cú pháp"],
    ["dấu & trần", replace("<subtitle>", "<subtitle>A & B ", FEED), "không đúng cú pháp"],
    ["chú thích", replace("<author>", "<!-- x --><author>", FEED), "không đúng cú pháp"],
    [
      "thực thể riêng",
      replace("<feed", '<!DOCTYPE feed [<!ENTITY x "y">]><feed', FEED),
      "không đúng cú pháp",
    ],
    [
      "loại lạ",
      add("site/la.xml", '<?xml version="1.0" encoding="utf-8"?>\n<svg/>'),
      "loại lạ «svg»",
    ],
    ["không phải XML", add("site/la.xml", "<html></html>"), "không phải tệp .xml"],
    ["phần tử lạ", replace("<author>", "<script>1</script><author>", FEED), "phần tử lạ «script»"],
    ["thiếu dấu minh họa", withoutMark, "không ghi «SỐ LIỆU MINH HỌA»"],
    ["nội dung nội bộ", replace("<summary>", `<summary>Xem ${SECRET}. `, FEED), "nội dung nội bộ"],
    ["dữ liệu về người", replace("<summary>", "<summary>0912 345 678. ", FEED), "số điện thoại"],
    [
      "tên đơn vị không ai khai",
      replace("<summary>", "<summary>Đảng bộ xã Tây đi đầu. ", FEED),
      "nêu tên đơn vị «Đảng bộ xã Tây»",
    ],
    [
      "liên kết chết",
      replace("ky/2021-01-15/index.html", "ky/2021-01-16/index.html", FEED),
      "không dẫn tới đâu",
    ],
    [
      "liên kết ra ngoài",
      replace('href="index.html"', 'href="https://example.com/"', FEED),
      "dẫn ra ngoài trang",
    ],
  ] as const)("%s: bị chặn", async (_what, change, expected) => {
    expect((await guard(change)).join("\n")).toContain(expected);
  });
});

describe("địa chỉ gốc của trang", async () => {
  const root = await copyRoot(GUARDED_ROOT);
  await replaceInFile(
    path.join(root, "data/to-chuc.yaml"),
    "trinh_bay:",
    "dia_chi_trang: https://cong.example.vn/dai-hoi/\ntrinh_bay:",
  );
  const placed = await buildRoot(root, { hasPdf: false });
  const { dataset, periods } = await readSoundRoot(root);
  const guardWithAddress = guardTrees(toClearance(dataset, periods));
  const guardPlaced = async (change: Change) =>
    (await guardTree(placed.tree, change, guardWithAddress)).join("\n");

  test.each([
    [
      "canonical chết",
      replace(
        'rel="canonical" href="https://cong.example.vn/dai-hoi/"',
        'rel="canonical" href="https://cong.example.vn/dai-hoi/x.html"',
      ),
      "không dẫn tới đâu",
    ],
    [
      "canonical ở trang khác",
      replace(
        'rel="canonical" href="https://cong.example.vn/',
        'rel="canonical" href="https://example.com/',
      ),
      "từ ngoài thư mục",
    ],
    [
      "hình chia sẻ không có",
      replace("assets/chia-se.png", "assets/khac.png"),
      "không dẫn tới đâu",
    ],
    [
      "hình chia sẻ ở nơi khác",
      replace(
        '"https://cong.example.vn/dai-hoi/assets/chia-se.png"',
        '"https://example.com/a.png"',
      ),
      "từ ngoài thư mục",
    ],
    [
      "hình trong trang theo địa chỉ đầy đủ",
      replace(
        "</main>",
        '<img alt="" src="https://cong.example.vn/dai-hoi/assets/chia-se.png"></main>',
      ),
      "từ ngoài thư mục",
    ],
    [
      "trang 404 tải từ chỗ khác của máy chủ",
      replace('href="/dai-hoi/assets/site.css"', 'href="/khac/site.css"', "site/404.html"),
      "từ ngoài thư mục",
    ],
    [
      "trang 404 dẫn tới trang không có",
      replace("/dai-hoi/van-ban/index.html", "/dai-hoi/khong.html", "site/404.html"),
      "không dẫn tới đâu",
    ],
    [
      "trang thường không được tính từ gốc máy chủ",
      replace('href="van-ban/index.html"', 'href="/dai-hoi/van-ban/index.html"'),
      "dẫn ra ngoài",
    ],
    [
      "bản đồ trang có trang không có",
      replace("tien-do/index.html", "khong/index.html", "site/sitemap.xml"),
      "không dẫn tới đâu",
    ],
    [
      "bản đồ trang có trang của người khác",
      replace(
        "https://cong.example.vn/dai-hoi/tien-do",
        "https://example.com/x",
        "site/sitemap.xml",
      ),
      "dẫn ra ngoài trang",
    ],
  ] as const)("%s: bị chặn", async (_what, change, expected) => {
    expect(await guardPlaced(change)).toContain(expected);
  });

  test("bản dựng đúng thì không bị chặn", async () => {
    expect(await guardPlaced(() => undefined)).toBe("");
  });
});
