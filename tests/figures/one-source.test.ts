import { appendFile, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildRoot } from "../roots/built-root.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { findTable, toText } from "./html-text.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readPdf, toPdfText } from "../papers/read-pdf.ts";

/** What one build says of the share of women, in every form in which it says it. */
interface Told {
  readonly prose: string;
  readonly table: readonly string[];
  readonly chart: string;
  readonly publicPaper: string;
  readonly internalPaper: string;
  readonly sheet: string;
}

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const UNIT = "xa-tay";
const root = await copyRoot(SMALL);
// A single share has no chart.
const rules = path.join(root, "data/chi-tieu.yaml");
const [, rule = ""] = (await readFile(rules, "utf8")).split("  - id: nu-cap-uy\n");
const most = rule
  .replace("Tỷ lệ nữ cấp ủy viên", "Mức trần nữ cấp ủy viên")
  .replace(/so_sanh: toi-thieu\n *nguong: .*/, "so_sanh: toi-da\n    nguong: 60%")
  .replace(/ *xet_vuot: có\n/, "");
await appendFile(rules, `  - id: tran-nu\n${most}`);
const before = await tell();
await replaceInFile(
  path.join(root, `data/ky/2021-02-15/don-vi/${UNIT}.yaml`),
  "cap_uy_nu: 1",
  "cap_uy_nu: 2",
);
const after = await tell();

async function tell(): Promise<Told> {
  const { tree } = await buildRoot(root, { hasPdf: true });
  const bytes = (name: string) => tree.get(name) ?? Buffer.alloc(0);
  const paper = async (name: string) => toPdfText((await readPdf(bytes(name))).pages);
  const html = bytes("site/index.html").toString("utf8");
  const charts = html.matchAll(/<svg [^>]*class="chart .*?<\/svg>/gs);
  const chart = Array.from(charts, ([svg]) => svg).find((svg) => svg.includes("ty-le-")) ?? "";
  return {
    prose: toText(html),
    table: findTable(html, "Tỷ lệ chung so với mức quy định").get("Tỷ lệ nữ cấp ủy viên") ?? [],
    chart: Array.from(chart.matchAll(/<text\b.*?<\/text>/gs), ([text]) => toText(text)).join(" "),
    publicPaper: await paper("site/pdf/bao-cao.pdf"),
    internalPaper: await paper("noi-bo/bao-cao.pdf"),
    sheet: await paper(`noi-bo/don-vi/${UNIT}.pdf`),
  };
}

describe("đổi một con số của một đơn vị", () => {
  test("bảng đổi theo: 5/28 thành 6/28", () => {
    expect(before.table.slice(0, 3)).toEqual(["5", "28", "17,9%"]);
    expect(after.table.slice(0, 3)).toEqual(["6", "28", "21,4%"]);
  });

  test.each(["prose", "chart", "publicPaper", "internalPaper"] as const)(
    "«%s» đổi theo, cùng một tỷ lệ với bảng",
    (where) => {
      expect(before[where]).toContain("17,9%");
      expect(after[where]).not.toContain("17,9%");
      expect(after[where]).toContain("21,4%");
    },
  );

  test("phiếu của đơn vị ghi số mới của chính nó", () => {
    expect(before.sheet).toContain("1/13");
    expect(after.sheet).not.toContain("1/13");
    expect(after.sheet).toContain("2/13");
  });
});
