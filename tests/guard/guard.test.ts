import { describe, expect, test } from "vitest";
import { buildRoot } from "../roots/built-root.ts";
import { ENCODINGS } from "../canary/eight-encodings.ts";
import {
  add,
  ENTERED,
  GUARDED_ROOT,
  guardTree,
  insert,
  replace,
  SECRET,
  type Change,
} from "./guarded-tree.ts";

const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const guard = (change: Change) => guardTree(tree, change);

test("bản dựng đúng thì không bị chặn", async () => {
  expect(await guard(() => undefined)).toEqual([]);
});

describe("một nội dung nội bộ trong tám cách viết", () => {
  const rows = Object.entries(ENCODINGS).flatMap(([name, encode]) =>
    encode(SECRET).map((encoded, index) => [`${name} (${index + 1})`, encoded] as const),
  );

  test.each(rows)(
    "%s: thấy trong chữ, thuộc tính, tệp chữ, JSON; nói nhập ở đâu",
    async (_name, encoded) => {
      const write = (before: string, after: string) =>
        Buffer.concat([Buffer.from(before), Buffer.from(encoded), Buffer.from(after)]);
      const text = insert(write("<p>Xem: ", "</p>"));
      const attribute = insert(write('<p title="', '"></p>'));
      const plain = add("site/du-lieu.txt", write("a,", ""));
      const json = add("site/du-lieu.json", write('{"a":"', '"}'));
      // In a page a browser shows letters of two bytes as nonsense, so such bytes are tried in files only.
      const rounds =
        typeof encoded === "string"
          ? [
              { changes: [text, plain], files: "site/index.html, site/du-lieu.txt" },
              { changes: [attribute, json], files: "site/index.html, site/du-lieu.json" },
            ]
          : [{ changes: [plain, json], files: "site/du-lieu.txt, site/du-lieu.json" }];
      for (const { changes, files } of rounds) {
        const told = await guard((changed) => {
          for (const change of changes) change(changed);
        });
        expect(told.find((sentence) => sentence.includes(ENTERED))).toMatch(
          new RegExp(`^${files}: `),
        );
      }
    },
  );

  test.each([
    ["cách nhau bằng khoảng trắng khác", SECRET.replaceAll(" ", " \n\u00a0 ")],
    ["bị thẻ chia cắt", "<p>chỉ <b>dàn</b>h cho người<wbr> trong cuộc</p>"],
    ["bị gạch nối mềm chia cắt", SECRET.replaceAll("gi", "g\u00adi").replaceAll("ng", "n\u200bg")],
    ["hai lớp mã", encodeURIComponent("ch&#x1EC9; dành cho người trong cuộc")],
    ["chỉ một mệnh đề", "Xem việc riêng chỉ dành cho người trong cuộc rồi làm"],
  ])("%s: vẫn thấy", async (_name, text) => {
    expect((await guard(insert(`<p>${text}</p>`))).join("\n")).toContain("nội dung nội bộ");
  });
});

describe("mỗi điều chỉ nói một lần", () => {
  test("cùng một điều ở hai trang: một câu nêu cả hai", async () => {
    const said = "<p>Hỏi 0912 345 678.</p>";
    const told = await guard((changed) => {
      insert(said)(changed);
      insert(said, "site/tien-do/index.html")(changed);
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^site\/index\.html, site\/tien-do\/index\.html: có số điện thoại /);
  });

  test("ở quá nhiều trang thì nêu ba trang đầu và số trang còn lại", async () => {
    const pages = [...tree.keys()].filter((name) => /^site\/.*\.html$/.test(name));
    const told = await guard((changed) => {
      for (const page of pages) insert("<p>Hỏi 0912 345 678.</p>", page)(changed);
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(` và ${String(pages.length - 3)} tệp nữa: có số điện thoại`);
  });

  test("một đơn vị được gọi tên hai lần trong một trang: một câu", async () => {
    const told = await guard(insert("<p>Đảng bộ xã Tây. Đảng bộ xã Tây.</p>"));
    expect(told.map((sentence) => sentence.split(";")[0])).toEqual([
      "site/index.html: nêu tên đơn vị «Đảng bộ xã Tây» ở chỗ không ai khai",
    ]);
  });
});

describe("điều chưa được công bố", () => {
  test.each([
    [
      "trang thiếu dấu minh họa",
      replace(/<aside class="notice".*?<\/aside>/s, ""),
      "không ghi «SỐ LIỆU MINH HỌA»",
    ],
    ["trang thiếu dấu dự thảo", replace(/<em>.*?<\/em>/, ""), "không ghi «Dự thảo lần 2»"],
    ["dấu của bản nội bộ", insert("<p>Lưu hành nội bộ</p>"), "dấu của bản nội bộ"],
    [
      "trường chỉ công khai tổng hợp nằm trên trang đơn vị",
      insert("<dl><dt>Nữ cấp ủy viên</dt><dd>1</dd></dl>", "site/don-vi/xa-tay/index.html"),
      "«Nữ cấp ủy viên» theo từng đơn vị",
    ],
    [
      "dòng lạ trên trang đơn vị",
      insert("<dl><dt>Xếp hạng</dt><dd>1</dd></dl>", "site/don-vi/xa-tay/index.html"),
      "dòng lạ «Xếp hạng»",
    ],
    [
      "tình trạng của đơn vị trong thuộc tính của một hàng",
      replace(
        '<tr data-khoi="xa"',
        '<tr data-tinh-trang="late" data-khoi="xa"',
        "site/don-vi/index.html",
      ),
      "mang tình trạng «late» của đơn vị",
    ],
    [
      "bản sao tệp nội bộ",
      (changed: Map<string, Buffer>) => {
        changed.set("site/them.txt", changed.get("noi-bo/bao-cao.docx") ?? Buffer.from(""));
      },
      "là bản sao của một tệp trong noi-bo/",
    ],
    ["tên tệp nói điều nội bộ", add(`site/${encodeURIComponent(SECRET)}.txt`, ""), ENTERED],
  ] as const)("%s: bị chặn", async (_what, change, expected) => {
    expect((await guard(change)).join("\n")).toContain(expected);
  });
});

describe("trang phải tự đủ và không có gì lẫn vào", () => {
  test.each([
    ["liên kết tới tệp không có", insert('<a href="khong-co.html">x</a>'), "không dẫn tới đâu"],
    ["neo không có", insert('<a href="#khong-co">x</a>'), "không dẫn tới đâu"],
    ["liên kết từ gốc máy chủ", insert('<a href="/index.html">x</a>'), "dẫn ra ngoài"],
    ["liên kết vào noi-bo/", insert('<a href="../noi-bo/bao-cao.docx">x</a>'), "trỏ vào noi-bo/"],
    ["http trần", insert('<a href="http://example.com/">x</a>'), "dẫn ra ngoài"],
    [
      "https không có trong dữ liệu",
      insert('<a href="https://example.com/">x</a>'),
      "dẫn ra ngoài",
    ],
    ["javascript:", insert('<a href="javascript:alert(1)">x</a>'), "dẫn ra ngoài"],
    ["hình từ ngoài", insert('<img alt="" src="https://example.com/a.png">'), "từ ngoài thư mục"],
    [
      "hình từ ngoài theo srcset",
      insert('<img alt="" srcset="//example.com/a.png 2x">'),
      "từ ngoài thư mục",
    ],
    [
      "tệp kiểu gọi ra ngoài",
      add("site/assets/site.css", "a{background:url(https://example.com/x)}"),
      "từ ngoài thư mục",
    ],
    [
      "tệp kiểu nhập tệp khác",
      add("site/assets/site.css", '@import "//example.com/x.css";'),
      "từ ngoài thư mục",
    ],
    [
      "tự chuyển trang",
      insert('<meta http-equiv="refresh" content="0;url=x">'),
      "tự chuyển sang trang khác",
    ],
    ["biểu mẫu", insert('<form action="index.html"></form>'), "có phần tử <form>"],
    ["mã trong trang", insert("<script>1</script>"), "có mã viết thẳng trong trang"],
    ["mã bên cạnh địa chỉ", insert('<script src="a.js" defer>1</script>'), "mã viết thẳng"],
    ["mã mà trang phải chờ", insert('<script src="a.js"></script>'), "mã viết thẳng"],
    ["môđun", insert('<script src="a.js" defer type="module"></script>'), "mã viết thẳng"],
    [
      "mã từ ngoài",
      insert('<script src="https://example.com/a.js" defer></script>'),
      "từ ngoài thư mục",
    ],
    ["phần tử style", insert("<style>a{}</style>"), "có phần tử <style>"],
    [
      "trang 404 có kiểu chữ mà chính sách của nó không nêu",
      replace("<style>", "<style>a{}", "site/404.html"),
      "(CSP) chặt",
    ],
    [
      "kiểu chữ của trang 404 tải tệp",
      replace("</style>", "a{background:URL(a.png)}</style>", "site/404.html"),
      "có phần tử <style>",
    ],
    [
      "trang 404 có thêm kiểu chữ",
      replace("</style>", "</style><style>a{}</style>", "site/404.html"),
      "có phần tử <style>",
    ],
    [
      "trang khác nêu kiểu chữ của mình",
      replace(
        "style-src 'self'",
        "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      ),
      "(CSP) chặt",
    ],
    ["thuộc tính style", insert('<p style="color:red">x</p>'), "có thuộc tính style"],
    ["thuộc tính on…", insert('<p onclick="x()">x</p>'), "có thuộc tính onclick"],
    ["hình không chữ thay thế", insert('<img src="assets/site.css">'), "không có chữ thay thế"],
    ["hình vẽ không tên", insert('<svg role="img"></svg>'), "không có tên cho máy đọc"],
    ["liên kết không chữ", insert('<a href="index.html"></a>'), "liên kết không có chữ"],
    ["chú thích", insert("<!-- xem lại -->"), "chú thích HTML «xem lại»"],
    ["thiếu lang", replace('lang="vi"', 'lang="en"'), 'thiếu lang="vi"'],
    ["thiếu tiêu đề", replace(/<title>.*?<\/title>/s, "<title></title>"), "thiếu tiêu đề trang"],
    ["thiếu bảng mã", replace('<meta charset="utf-8">', ""), "thiếu bảng mã"],
    ["thiếu khung nhìn", replace('name="viewport"', 'name="x"'), "thiếu khung nhìn"],
    ["thiếu CSP", replace("default-src 'none'", "default-src *"), "(CSP) chặt"],
    [
      "CSP cho mã trong trang",
      replace("style-src 'self'", "style-src 'unsafe-inline'"),
      "(CSP) chặt",
    ],
    ["thiếu referrer", replace("no-referrer", "origin"), "chính sách referrer"],
    ["chữ ghép rời", insert("<p>d\u1ea1y d\u0061\u0323y</p>"), "chữ ghép rời"],
    ["tệp loại lạ", add("site/a.exe", "1"), "loại tệp «.exe»"],
    ["bản đồ mã nguồn", add("site/a.css", "/*# sourceMappingURL=a.map */"), "bản đồ mã nguồn"],
    ["tên tệp có dấu", add("site/đơn.txt", ""), "tên tệp có chữ ngoài"],
    ["tên tệp chữ hoa", add("site/A.txt", ""), "tên tệp có chữ ngoài"],
    [
      "trang thành phần trong site",
      add("site/_components/index.html", ""),
      "trang thành phần chỉ để xem thử",
    ],
    [
      "trang thành phần trong noi-bo",
      add("noi-bo/_components/index.html", "<p>x</p>"),
      "trang thành phần chỉ để xem thử",
    ],
    ["noi-bo trong site", add("site/noi-bo/a.txt", "1"), "tệp nội bộ nằm trong thư mục công khai"],
  ] as const)("%s: bị chặn", async (_what, change, expected) => {
    expect((await guard(change)).join("\n")).toContain(expected);
  });
});
