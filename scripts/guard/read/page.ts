import { Parser, type Handler } from "htmlparser2";

/** An element of a page, and where it stands among the texts of the page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  /** It holds the texts from `from` up to `until`, which is not included. */
  readonly from: number;
  readonly until: number;
}

/** A page taken apart. */
export interface ReadPage {
  /** In the order of the page. */
  readonly elements: readonly PageElement[];
  /** The decoded text between each two tags. */
  readonly texts: readonly string[];
  readonly comments: readonly string[];
  /** Whatever else begins with `<!` or `<?`. */
  readonly instructions: readonly string[];
}

/** Reads broken markup as a browser does, so that nothing can hide in it. */
export function readPage(html: string): ReadPage {
  return readMarkup(html, { xmlMode: false });
}

/** Reads a feed or a site map: names keep their case, and no element is special. */
export function readXml(xml: string): ReadPage {
  return readMarkup(xml, { xmlMode: true });
}

/** Of every element without any. */
const NO_ATTRIBUTES: PageElement["attributes"] = new Map();

function toAttributes(given: Readonly<Record<string, string>>): PageElement["attributes"] {
  const keys = Object.keys(given);
  if (keys.length === 0) return NO_ATTRIBUTES;
  const own = new Map<string, string>();
  for (const key of keys) own.set(key, given[key] ?? "");
  return own;
}

function readMarkup(html: string, options: { readonly xmlMode: boolean }): ReadPage {
  const elements: (PageElement & { until: number })[] = [];
  const open: (PageElement & { until: number })[] = [];
  const texts: string[] = [""];
  const comments: string[] = [];
  const instructions: string[] = [];
  const listener: Partial<Handler> = {
    onopentag: (name, attributes) => {
      const parent = open.at(-1) ?? null;
      const own = toAttributes(attributes);
      const element = { name, attributes: own, parent, from: texts.length, until: texts.length };
      texts.push("");
      elements.push(element);
      open.push(element);
    },
    ontext: (text) => {
      texts.push((texts.pop() ?? "") + text);
    },
    onclosetag: () => {
      const element = open.pop();
      if (element !== undefined) element.until = texts.length;
      texts.push("");
    },
    oncomment: (text) => comments.push(text),
    onprocessinginstruction: (_name, text) => instructions.push(text),
  };
  new Parser(listener, options).end(html);
  return { elements, texts, comments, instructions };
}

/** What a reader sees in an element; a tag counts as a space. */
export function toElementText({ from, until }: PageElement, { texts }: ReadPage): string {
  if (until === from + 1) return (texts[from] ?? "").replace(/\s+/g, " ").trim();
  return texts.slice(from, until).join(" ").replace(/\s+/g, " ").trim();
}

/** Whether an element, or one around it, is wanted. */
export function isInside(element: PageElement, isWanted: (one: PageElement) => boolean): boolean {
  return isWanted(element) || (element.parent !== null && isInside(element.parent, isWanted));
}

/** What an HTML escape such as `&amp;` or `&#x1EA1;` stands for; another text stays as it is. */
export function decodeEntity(entity: string): string {
  const texts: string[] = [];
  const parser = new Parser({ ontext: (text) => texts.push(text) });
  parser.end(entity);
  return texts.join("");
}
