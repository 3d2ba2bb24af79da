import { describe, expect, test } from "vitest";
import { toToldContents } from "../../scripts/compose/pack/told-contents.ts";
import { composePublicEditions } from "../../scripts/compose/report/edition.ts";
import { buildRoot } from "../roots/built-root.ts";
import { makeCanaryRoot } from "./root.ts";
import { decodeEntities, toText } from "../figures/html-text.ts";
import { findCanaries, openMint } from "./mint-canaries.ts";
import { readAllWritings } from "./decode-eight.ts";
import { ENCODINGS } from "./eight-encodings.ts";
import { NO_PRESS_AHEAD } from "../../scripts/print/press-ahead.ts";
import { printTexts } from "../papers/print-texts.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { readDocx } from "../papers/read-docx.ts";
import { readPdf, toPdfText } from "../papers/read-pdf.ts";

const { root, minted } = await makeCanaryRoot(PROJECT);
const { tree } = await buildRoot(root, { hasPdf: true });
const isPublic = (name: string) => !name.startsWith("noi-bo/");
const printed = minted.filter(({ isPrinted }) => isPrinted).map(({ place }) => place);
/** What each public file gives away, as `file: place`. */
const leaks: string[] = [];
for (const [name, bytes] of tree)
  if (isPublic(name)) {
    const found = findCanaries(await readEverything(name, bytes), minted);
    leaks.push(...found.map((place) => `${name}: ${place}`));
  }
const printedInside = await findPrintedInside();

/** Places that internal files show. The longest files come first, and nobody reads on when all places are found. */
async function findPrintedInside(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const files = [...tree].filter(([name]) => !isPublic(name));
  for (const [name, bytes] of files.toSorted(([, a], [, b]) => b.length - a.length)) {
    if (printed.every((place) => found.has(place))) break;
    const words = (await readWords(name, bytes)).join("\n");
    for (const place of findCanaries(words, minted)) found.add(place);
  }
  return found;
}

/** Name, bytes, and the words that a reader or a search engine gets out of them, in all writings. */
async function readEverything(name: string, bytes: Buffer): Promise<string> {
  const words = await readWords(name, bytes);
  const packed = /\.(?:pdf|xlsx)$/.test(name) ? words.map((text) => Buffer.from(text)) : [];
  const all = [Buffer.from(name), bytes, ...packed].flatMap(readAllWritings);
  const joined = name.endsWith(".pdf") ? words.map((text) => text.replaceAll(" ", "")) : [];
  return [...words, ...all, ...joined].join("\n");
}

async function readWords(name: string, bytes: Buffer): Promise<readonly string[]> {
  if (name.endsWith(".pdf")) {
    const { pages, aside } = await readPdf(bytes);
    return [aside, pages.map((runs) => runs.join(" ")).join(" "), toPdfText(pages)];
  }
  if (/\.(?:xlsx|docx)$/.test(name)) return [...readDocx(bytes).parts.values()];
  const text = bytes.toString("utf8");
  return [text, decodeEntities(text), toText(text)];
}

describe("phép dò đọc được cả tám cách viết", () => {
  const mint = openMint();
  const words = [mint.text("chữ", false), mint.date("ngày", false), mint.count("số", false)];
  const rows = Object.entries(ENCODINGS).flatMap(([name, encode]) =>
    words.flatMap((word, index) =>
      encode(word).map(
        (encoded) => [name, mint.minted[index]?.place ?? "", Buffer.from(encoded)] as const,
      ),
    ),
  );

  test.each(rows)("%s: %s, trong HTML, trong JSON", async (_name, place, encoded) => {
    const pack = (before: string, after: string) =>
      Buffer.concat([Buffer.from(before), encoded, Buffer.from(after)]);
    for (const [file, bytes] of [
      ["a.html", pack('<p title="', '">x</p>')],
      ["b.html", pack("<p>", "</p>")],
      ["c.json", pack('{"a": "', '"}')],
    ] as const)
      expect(findCanaries(await readEverything(file, bytes), mint.minted)).toContain(place);
  });

  test("cả tám, trong một bản in", async () => {
    const texts = Object.values(ENCODINGS)
      .flatMap((encode) => encode(words[0] ?? ""))
      .filter((encoded) => typeof encoded === "string");
    for (const bytes of await printTexts(texts, NO_PRESS_AHEAD))
      expect(findCanaries(await readEverything("a.pdf", bytes), mint.minted)).toEqual(["chữ"]);
  });
});

describe("một nguồn, hai đối tượng", () => {
  test("không chỗ nội bộ nào lọt ra một tệp công khai", () => {
    expect([...tree.keys()].filter(isPublic).length).toBeGreaterThan(60);
    expect(leaks).toEqual([]);
    expect(tree.has("site/du-lieu/so-lieu.xlsx")).toBe(true);
  });

  test("nơi so với gói trước chỉ biết điều đã công khai", async () => {
    const { briefings } = await readSoundRoot(root);
    const contents = JSON.stringify(toToldContents(composePublicEditions(briefings)));
    expect(contents.length).toBeGreaterThan(10_000);
    expect(findCanaries(contents, minted)).toEqual([]);
  });

  test("mọi chỗ nội bộ có trong bản in nội bộ, nên phép dò là tin được", () => {
    expect(printed.length).toBeGreaterThan(1000);
    expect(printed.filter((place) => !printedInside.has(place))).toEqual([]);
  });

  test.each([
    "so_don_thu",
    "kho_khan",
    "ngay_dai_hoi_du_kien",
    "quy_trinh_dang_bo buoc-5",
    "ghi_chu_noi_bo",
    "ngay_so_lieu",
    "chu_tri",
    "thoi_han",
    "nguyen_nhan[0].noi_dung",
    "nguoi_neu",
    "giai_trinh",
    "ket_luan",
    "bao_cao_cho",
    "cau_chua_dat.noi_bo",
    "them_chu_0",
    "them_so_dem_0",
    "them_so_dem_1",
    "so_tham_luan",
    "them_ngay_2",
    "90-rieng.md tieu_de",
    "91-cho-cong-bo.md tieu_de",
    "91-cho-cong-bo.md lời văn",
    "xac_nhan ngay_dai_hoi_du_kien.ly_do",
    "xac_nhan ngay_dai_hoi_du_kien.nguoi",
    "da_soat.ly_do",
    "da_soat.nguoi",
    "ghi_de.ly_do",
    "ghi_de.nguoi",
    "ghi_de.ngay",
  ])("«%s» thuộc những chỗ được dò", (ending) => {
    const places = minted.filter(({ place }) => place.endsWith(ending));
    expect(places.some(({ isPrinted }) => isPrinted)).toBe(true);
  });
});
