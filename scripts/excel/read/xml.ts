import { Parser } from "htmlparser2";

/** What a reader of XML hears of. Names come without the prefix of their namespace. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a part of a package from its start to its end. An entity of its own (a DTD) is never expanded. */
export function walkXml(bytes: Uint8Array, { open, text, close }: XmlListener): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(toLocal(name), attributes),
      ontext: (part) => text?.(part),
      onclosetag: (name) => close?.(toLocal(name)),
    },
    { xmlMode: true },
  );
  parser.end(decodeUtf(bytes));
}

function toLocal(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute by its local name: `r:id` and `rel:id` are the same. */
export function findAttribute(
  attributes: Readonly<Record<string, string>>,
  local: string,
): string | undefined {
  return Object.entries(attributes).find(([name]) => toLocal(name) === local)?.[1];
}

/**
 * UTF-16 by its mark, else UTF-8.
 * @throws TypeError if `fatal` and the bytes are no UTF-8
 */
export function decodeUtf(bytes: Uint8Array, options: { readonly fatal?: boolean } = {}): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8", options).decode(bytes);
}

/** A text of a workbook without its own escapes: `_x000D_`. */
export function toPlainText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
