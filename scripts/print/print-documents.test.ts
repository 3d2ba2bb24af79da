import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { loadPdfjs } from "../guard/read/load-pdfjs.ts";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import type { PrintDocument, PrintedDocument } from "./print-document.ts";
import type { FontSource } from "./press-options.ts";
import { makeDocument, printAll, printOne, sharePress } from "../../tests/samples/prints.ts";
import { listFonts } from "./stable-pdf.ts";

const { getDocument } = await loadPdfjs();

const presses = { fontconfig: sharePress("fontconfig"), memory: sharePress("memory") };

const USUAL = process.platform === "linux" ? "fontconfig" : "memory";

/** In the browser that all prints with these fonts share. */
const printShared = (document: PrintDocument, fonts: FontSource = USUAL) =>
  printOne(document, { fonts, press: presses[fonts]() });

async function readPdf({ bytes }: PrintedDocument) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join("");
  });
  const text = (await Promise.all(pages)).join("\n");
  const outline = (await pdf.getOutline()) as { title: string }[] | null; // typed as any
  await task.destroy();
  return { info, text, outline: outline?.map(({ title }) => title) };
}

describe("in PDF", () => {
  test.each(["fontconfig", "memory"] as const)(
    "chữ rộng hơn chỗ của nó được nêu ra (%s)",
    async (fonts) => {
      const table = (width: string) =>
        `<table style="table-layout: fixed; width: ${width}"><tr><td style="white-space: nowrap">8548-CV/BTCTW</td></tr></table>`;
      const narrow = await printShared(makeDocument("a", table("20mm")), fonts);
      expect(new Set(narrow.tooWide)).toEqual(new Set(["8548-CV/BTCTW"]));
      expect((await printShared(makeDocument("b", table("60mm")), fonts)).tooWide).toEqual([]);
    },
  );

  test("tài liệu có thẻ, có tiêu đề, có mục lục, đúng ngôn ngữ, đúng số trang", async () => {
    const printed = await printShared(makeDocument("Long Hữu"));
    const raw = Buffer.from(printed.bytes).toString("latin1");
    const { info, outline } = await readPdf(printed);
    expect(printed.pageCount).toBe(2);
    expect(info).toMatchObject({ Title: "Báo cáo <Long Hữu>", Language: "vi-VN" });
    expect(info).toMatchObject({ CreationDate: "D:20200410000000+00'00'" });
    expect(raw).toContain("/Marked true");
    expect(raw).toMatch(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/);
    expect(outline).toEqual(["Đảng bộ xã Long Hữu"]);
  });

  test("chữ Việt chép ra nguyên dạng dựng sẵn", async () => {
    const { text } = await readPdf(await printShared(makeDocument("Long Hữu")));
    for (const words of ["Đảng bộ xã Long Hữu", "Nghị quyết", "Ước đạt"]) {
      expect(text).toContain(words.normalize("NFC"));
    }
    expect(text).toBe(text.normalize("NFC"));
  });

  test.each(["fontconfig", "memory"] as const)(
    "chỉ có phông Tinos và Be Vietnam Pro (%s)",
    async (fonts) => {
      const printed = await printShared(makeDocument("a"), fonts);
      expect(listFonts(printed.bytes)).toEqual([
        "BeVietnamPro-SemiBold",
        "Tinos-Bold",
        "Tinos-Italic",
        "Tinos-Regular",
      ]);
      expect(printed.foreignFonts).toEqual([]);
    },
  );

  test("phông lạ bị thay bằng phông của ta khi có fontconfig riêng, và bị nêu tên khi không có", async () => {
    const document = makeDocument("a", `<p style="font-family: DejaVu Sans, monospace">lạ</p>`);
    expect((await printShared(document, "fontconfig")).foreignFonts).toEqual([]);
    const { foreignFonts } = await printShared(document, "memory");
    expect(foreignFonts.every((name) => !name.startsWith("Tinos"))).toBe(true);
  });

  test.each(["fontconfig", "memory"] as const)(
    "in lại theo thứ tự khác, trên thẻ đã dùng, vẫn ra đúng từng byte (%s)",
    async (fonts) => {
      const names = ["a", "b", "c", "d", "e", "f"];
      const documents = names.map((name) => makeDocument(name));
      const first = await printAll(documents, { fonts, tabs: 2 });
      const press = presses[fonts](1);
      const second = await printAll([...documents, ...documents].reverse(), { fonts, press });
      for (const { path } of documents) {
        expect(Buffer.from(second.get(path)?.bytes ?? [])).toEqual(
          Buffer.from(first.get(path)?.bytes ?? []),
        );
      }
    },
  );
});

describe("in an toàn", () => {
  test.each(["fontconfig", "memory"] as const)(
    "trang không chạy mã, không ra mạng, không đọc tệp trên đĩa (%s)",
    async (fonts) => {
      const visits: string[] = [];
      const server = createServer((request, response) => {
        visits.push(request.url ?? "");
        response.end();
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const address = server.address();
      const port = typeof address === "object" ? String(address?.port) : "";
      const file = path.join(await makeTempFolder("dia"), "kin.html");
      await writeFile(file, "<p>kín trên đĩa</p>");
      const onDisk = pathToFileURL(file).href;
      const attack = `<p id="x">nguyên</p><script>document.getElementById("x").textContent = "chạy"</script>
        <img src="http://127.0.0.1:${port}/anh"><img src="http://localhost:${port}/anh">
        <iframe src="${onDisk}"></iframe><object data="${onDisk}"></object><embed src="${onDisk}">
        <a href="${onDisk}">x</a><style>p::after { content: url("${onDisk}") }</style><link rel="stylesheet" href="http://127.0.0.1:${port}/css">`;
      const { text } = await readPdf(await printShared(makeDocument("a", attack), fonts));
      server.close();
      expect(visits).toEqual([]);
      expect(text).toContain("nguyên");
      expect(text).not.toContain("chạy");
      expect(text).not.toContain("kín trên đĩa");
    },
  );

  test("tài liệu thiếu phần đầu là lỗi của chương trình", async () => {
    await expect(printOne({ ...makeDocument("a"), html: "<p>trơ</p>" })).rejects.toThrow("</head>");
  });
});
