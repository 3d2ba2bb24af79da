import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";

/** An element of an XML part, with its names as they are written: `w:p`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export interface ReadDocx {
  /** Every part as text by its path in the package, in the order of the package. */
  readonly parts: ReadonlyMap<string, string>;
  /** The tree of a part. */
  readonly read: (path: string) => XmlElement;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = Object.entries(unzipSync(bytes));
  const parts = new Map(files.map(([path, content]) => [path, strFromU8(content)]));
  return {
    parts,
    read: (path) => {
      const text = parts.get(path);
      if (text === undefined) throw new Error(`no part ${path}`);
      return parseXml(text);
    },
  };
}

/** The one element of an XML text. */
function parseXml(xml: string): XmlElement {
  const root: XmlElement["children"][number][] = [];
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const children: (XmlElement | string)[] = [];
        open.at(-1)?.push({ name, attributes, children });
        open.push(children);
      },
      ontext: (text) => open.at(-1)?.push(text),
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml.replace(/^<\?xml.*?\?>/, ""));
  const element = root.find((child) => typeof child !== "string");
  if (element === undefined) throw new Error("no element");
  return element;
}

/** Every element of this name below, in the order of the text. */
export function findAll({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === name ? [child, ...findAll(child, name)] : findAll(child, name);
  });
}

/** An attribute of the first element of this name below, or `undefined`. */
export function findValue(
  element: XmlElement,
  name: string,
  attribute = "w:val",
): string | undefined {
  return findAll(element, name)[0]?.attributes[attribute];
}

/** What a paragraph says; a line break is a line feed. */
export function toDocxText(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (typeof child === "string") return "";
      if (child.name === "w:t") return toPlainText(child);
      if (child.name === "w:noBreakHyphen") return "-";
      return child.name === "w:br" ? "\n" : toDocxText(child);
    })
    .join("");
}

/** A style by its id. */
export function findStyle(docx: ReadDocx, id: string): XmlElement {
  const styles = findAll(docx.read("word/styles.xml"), "w:style");
  const style = styles.find(({ attributes }) => attributes["w:styleId"] === id);
  if (style === undefined) throw new Error(`no style ${id}`);
  return style;
}

/** The text of an element that holds nothing else. */
export function toPlainText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join("");
}

/** The first paragraph that says these words. */
export function findParagraph(within: XmlElement, words: string): XmlElement {
  const found = findAll(within, "w:p").find((one) => toDocxText(one).includes(words));
  if (found === undefined) throw new Error(`no paragraph «${words}»`);
  return found;
}

/** The texts of a table, row by row. */
export function readRows(table: XmlElement): readonly (readonly string[])[] {
  return findAll(table, "w:tr").map((row) => findAll(row, "w:tc").map(toDocxText));
}

/** The level of the list that a paragraph belongs to, or `undefined`. */
export function findListLevel(docx: ReadDocx, paragraph: XmlElement): XmlElement | undefined {
  const numbering = docx.read("word/numbering.xml");
  const id = findValue(paragraph, "w:numId");
  const number = findAll(numbering, "w:num").find(({ attributes }) => attributes["w:numId"] === id);
  const listId = number && findValue(number, "w:abstractNumId");
  const list = findAll(numbering, "w:abstractNum").find(
    ({ attributes }) => attributes["w:abstractNumId"] === listId,
  );
  const level = findValue(paragraph, "w:ilvl");
  return list && findAll(list, "w:lvl").find(({ attributes }) => attributes["w:ilvl"] === level);
}
