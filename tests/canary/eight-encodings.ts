/** The encodings in which a text may stand in a file. */
export const ENCODINGS: Readonly<Record<string, (text: string) => readonly (string | Buffer)[]>> = {
  "nguyên văn": (text) => [text],
  "chữ ghép rời (NFD)": (text) => [text.normalize("NFD")],
  "mã HTML": (text) => [
    toNamed(text),
    perCharacter(text, (code) => `&#${code};`),
    perCharacter(text, (code) => `&#x${code.toString(16).toUpperCase()};`),
  ],
  "mã phần trăm": (text) => [encodeURIComponent(text), toPercent(text)],
  base64: (text) => ["", "-", "- "].map((before) => Buffer.from(before + text).toString("base64")),
  "mã JSON": (text) => [
    toJsonUnits(text),
    toJsonUnits(text).toUpperCase().replaceAll("\\U", "\\u"),
  ],
  "UTF-16": (text) => [Buffer.from(text, "utf16le"), Buffer.from(text, "utf16le").swap16()],
  "chữ hoa": (text) => [text.toUpperCase()],
};

const perCharacter = (text: string, write: (code: number) => string) =>
  Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join("");

/** Letters that HTML has names for, by name. */
function toNamed(text: string): string {
  const names: Readonly<Record<string, string>> = {
    à: "agrave",
    á: "aacute",
    â: "acirc",
    ã: "atilde",
    è: "egrave",
    é: "eacute",
    ê: "ecirc",
    ì: "igrave",
    í: "iacute",
    ò: "ograve",
    ó: "oacute",
    ô: "ocirc",
    õ: "otilde",
    ù: "ugrave",
    ú: "uacute",
    đ: "dstrok",
    Đ: "Dstrok",
    " ": "nbsp",
    "&": "amp",
    "/": "sol",
  };
  return Array.from(text, (one) => (one in names ? `&${names[one] ?? ""};` : one)).join("");
}

function toPercent(text: string): string {
  return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

function toJsonUnits(text: string): string {
  return text
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
