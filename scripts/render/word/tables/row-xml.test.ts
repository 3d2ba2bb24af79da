import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { expect, test } from "vitest";
import { readDocx } from "../../../../tests/papers/read-docx.ts";
import { bold, toRun } from "../text/runs.ts";
import { STYLES } from "../styles/ids.ts";
import { toTableRows } from "./table-grid.ts";
import { createPreparedRows } from "./prepared-rows.ts";
import { toRowsXml, type PlainCell } from "./row-xml.ts";

const ruling = { style: STYLES.tableText, columnWidths: [1200, 3400] };
const rows: readonly (readonly PlainCell[])[] = [
  [
    { pieces: [{ text: "1", isBold: false }], alignment: "right" },
    { pieces: [{ text: `"Đảng bộ" xã 'A' & B < C > D`, isBold: true }], alignment: "left" },
  ],
  [
    { pieces: [{ text: "", isBold: true }], alignment: "center" },
    {
      pieces: [
        { text: "1/13 (7,7%)", isBold: false },
        { text: " ", isBold: false },
        { text: "■\u00A0Chưa đạt", isBold: true },
      ],
      alignment: "left",
    },
  ],
  [{ pieces: [], alignment: "left" }],
];

async function pack(tableRows: readonly TableRow[]): Promise<string> {
  const document = new Document({ sections: [{ children: [new Table({ rows: tableRows })] }] });
  const { parts } = readDocx(await Packer.toBuffer(document));
  return parts.get("word/document.xml") ?? "";
}

test("the rows are written as docx itself would write them", async () => {
  const byDocx = rows.map((cells) =>
    cells.map(({ pieces, alignment }) => ({
      alignment,
      text: "",
      runs: pieces.map(({ text, isBold }) => (isBold ? bold(text) : toRun(text))),
    })),
  );
  const { keep, fillIn } = createPreparedRows();
  const prepared = await pack([keep(toRowsXml(rows, ruling))]);
  const own = (xml: string) => /<w:tr>.*<\/w:tr>/.exec(xml)?.[0];
  expect(own(fillIn(prepared))).toBe(own(await pack(toTableRows(byDocx, ruling))));
});

test("every table gets its own rows, whatever signs stand in them", async () => {
  const { keep, fillIn } = createPreparedRows();
  const xml = await pack([keep("<w:tr>$& $1</w:tr>"), keep("<w:tr>b</w:tr>")]);
  expect(fillIn(xml)).toContain("<w:tr>$& $1</w:tr><w:tr>b</w:tr>");
});

test("a text that looks like the place of rows is a text", async () => {
  const { keep, fillIn } = createPreparedRows();
  const cell = new TableCell({
    width: { size: 900, type: "dxa" },
    children: [new Paragraph("__rows0")],
  });
  const xml = await pack([keep("<w:tr>a</w:tr>"), new TableRow({ children: [cell] })]);
  expect(fillIn(xml)).toContain("__rows0");
});

test("rows without a place are a defect, not a shorter document", () => {
  const { keep, fillIn } = createPreparedRows();
  keep("<w:tr>a</w:tr>");
  expect(() => fillIn("<w:body></w:body>")).toThrow("1 of 1 tables have no place");
});
