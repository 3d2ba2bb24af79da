import { decodeEntities } from "../figures/html-text.ts";

/** The text of some bytes, as it stands and after each encoding is undone. */
export function readAllWritings(bytes: Buffer): readonly string[] {
  const wide = bytes.includes(0)
    ? [bytes, bytes.subarray(1)].flatMap((from) => [from.toString("utf16le"), toBigEndian(from)])
    : [];
  const text = bytes.toString("utf8");
  const undone = UNDO.reduce<string>((left, undo) => undo(left), text);
  const packed = [text, undone].flatMap((one) => one.match(/[A-Za-z0-9+/_-]{8,}/g) ?? []);
  const unpacked = [...new Set(packed)].flatMap((run) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), "base64").toString("utf8")),
  );
  return [text, ...UNDO.map((undo) => undo(text)), undone, ...unpacked, ...wide];
}

const UNDO: readonly ((text: string) => string)[] = [
  decodeEntities,
  (text) =>
    text.replace(/(?:%[\da-f]{2})+/gi, (run) =>
      Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
    ),
  (text) =>
    text.replace(/\\u([\da-f]{4})/gi, (_whole, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
];

function toBigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
}
