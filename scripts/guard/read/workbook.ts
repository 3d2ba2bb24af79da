import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import type { ReadData, ReadTable } from "./tables.ts";

/** The parts of an Excel file that holds only values; no other part is let through. */
const OWN_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/theme\d+\.xml|xl\/worksheets\/sheet\d+\.xml)$/;
/** Elements that calculate, lead outside, or show what is not the value of a cell. */
const STRANGE =
  /^(?:f|hyperlink|externalReference|definedName|drawing|legacyDrawing|picture|oleObject|control|dataValidation)$/;
const UNREADABLE: ReadData = { tables: [], texts: [], faults: ["tệp Excel không đọc được"] };

interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Reads the sheets, texts and properties of an Excel file, and lists its faults. */
export function readWorkbook(bytes: Uint8Array): ReadData {
  const parts = unpack(bytes);
  if (parts === null) return UNREADABLE;
  const strange = [...parts.keys()].filter((path) => !OWN_PARTS.test(path));
  const trees = new Map(
    [...parts].filter(([path]) => OWN_PARTS.test(path)).map(([path, xml]) => [path, parse(xml)]),
  );
  const nodes = [...trees.values()].flatMap(listNodes);
  const tables = readSheets(trees);
  return {
    tables,
    texts: [
      ...nodes.flatMap(({ text, attributes }) => [text, ...Object.values(attributes)]),
      ...tables.flatMap(({ head, rows }) => [...head, ...rows.flat()]),
    ].filter((text) => text.trim() !== ""),
    faults: [
      ...strange.map((path) => `tệp Excel có phần lạ «${path}»`),
      ...new Set(nodes.flatMap(listNodeFaults)),
      ...(tables.length > 0 ? [] : ["tệp Excel không có trang tính nào"]),
    ],
  };
}

/** The text of every part, by its path; `null`: the file is no ZIP. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const files = Object.entries(unzipSync(bytes));
    return new Map(files.map(([path, part]) => [path, new TextDecoder().decode(part)]));
  } catch {
    // The caller tells it.
    return null;
  }
}

function parse(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const node: XmlNode = { name, attributes, children: [], text: "" };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext: (text) => {
        const node = open.at(-1);
        if (node !== undefined) node.text += text;
      },
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

/** A node and all below it, in the order of the file. */
function listNodes(node: XmlNode): readonly XmlNode[] {
  const nodes: XmlNode[] = [];
  const rest = [node];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    nodes.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined) rest.push(child);
    }
  }
  return nodes;
}

function listNodeFaults({ name, attributes }: XmlNode): readonly string[] {
  const isHidden =
    attributes["hidden"] === "1" || (name === "sheet" && attributes["state"] !== undefined);
  return [
    ...(STRANGE.test(name) ? [`tệp Excel có <${name}>`] : []),
    ...(isHidden ? ["tệp Excel có phần bị ẩn"] : []),
    ...(attributes["TargetMode"] === "External" ? ["tệp Excel có liên kết ra ngoài"] : []),
  ];
}

function readSheets(trees: ReadonlyMap<string, XmlNode>): readonly ReadTable[] {
  const shared = find(trees.get("xl/sharedStrings.xml"), "si").map(toText);
  const targets = new Map(
    find(trees.get("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes["Id"],
      `xl/${attributes["Target"] ?? ""}`,
    ]),
  );
  return find(trees.get("xl/workbook.xml"), "sheet").map(({ attributes }) => {
    const root = trees.get(targets.get(attributes["r:id"]) ?? "");
    const rows = find(root, "row").map((row) =>
      find(row, "c").map((cell) => toCellText(cell, shared)),
    );
    // Rows of one cell above the head hold what a reader must know.
    const at = rows.findIndex((row) => row.length > 1);
    return { name: attributes["name"] ?? "", head: rows[at] ?? [], rows: rows.toSpliced(at, 1) };
  });
}

function find(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node === undefined ? [] : listNodes(node).filter((one) => one.name === name);
}

function toCellText(cell: XmlNode, shared: readonly string[]): string {
  const value = find(cell, "v").map(toText).join("");
  if (cell.attributes["t"] === "s") return shared[Number(value)] ?? "";
  return cell.attributes["t"] === "inlineStr" ? toText(cell) : value;
}

/** Joins the runs of a text and decodes Excel's own escapes. */
function toText(node: XmlNode): string {
  const text = listNodes(node)
    .map((one) => one.text)
    .join("");
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
