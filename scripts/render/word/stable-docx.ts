import { strFromU8, strToU8, unzipSync, zipSync, type ZippableFile } from "fflate";
import { toLocalNoon } from "../../setup/local-noon.ts";
import { fixParts, type DocxSetting } from "./fix-parts.ts";

/** Word looks for this part first. */
const CONTENT_TYPES = "[Content_Types].xml";
/** XML 1.0 forbids these characters; with one of them Word refuses the whole file. */
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u;

/** Packs the document again with a fixed time and its parts in a fixed order, so that its bytes never vary. */
export function toStableDocx(packed: Uint8Array, setting: DocxSetting): Uint8Array {
  const files = unzipSync(packed);
  const texts = new Map(
    Object.keys(files)
      .filter(isText)
      .map((path) => [path, strFromU8(files[path] ?? new Uint8Array())]),
  );
  const fixed = fixParts(texts, setting);
  const entries = Object.entries(files)
    .map(([path, bytes]) => [path, toEntry(path, fixed.get(path), bytes)] as const)
    .sort(([a], [b]) => compare(a, b));
  return zipSync(Object.fromEntries(entries), { mtime: toLocalNoon(setting.date) });
}

function isText(path: string): boolean {
  return /\.(xml|rels)$/.test(path);
}

/** A picture is compressed already, so we only store it. */
function toEntry(path: string, text: string | undefined, bytes: Uint8Array): ZippableFile {
  if (text === undefined) return [bytes, { level: 0 }];
  if (UNFIT.test(text)) throw new Error(`${path} holds a control character, which Word refuses.`);
  return [strToU8(text), { level: 6 }];
}

function compare(a: string, b: string): number {
  if (a === CONTENT_TYPES) return -1;
  if (b === CONTENT_TYPES) return 1;
  return a < b ? -1 : 1;
}
