import type { Problem } from "../../scripts/model/problem.ts";
import { reviewRoot } from "../samples/faults/review.ts";
import { sampleRoot, type Change } from "../samples/root.ts";

/** Names of units by their ids. */
export type Names = Readonly<Record<string, string>>;

/** The item that holds the sentences of a table, one to a paragraph. */
export const ITEM = "content/2020-04-10/ket-qua/90-thu.md";

/** Units of the newest period beside those of the sample root; nothing is known of them but their names. */
export function addUnits(names: Names, otherNames: Names = {}): readonly Change[] {
  return Object.entries(names).map(([id, name]) => {
    const other = otherNames[id] === undefined ? "" : `goi_tat: [${otherNames[id]}]\n`;
    const kind = "loai: chi-bo\nkhoi: co-quan\ndon_vi_diem: không\nso_lieu: chua-gui\n";
    return [`data/ky/2020-04-10/don-vi/${id}.yaml`, `ten: ${name}\n${other}${kind}`];
  });
}

/** The item with these sentences; the names are marked as «Đảng bộ xã A», and the marks are taken away. */
export function toItem(sentences: readonly string[], declared: readonly string[] = []): Change {
  const units = declared.length === 0 ? "" : `neu_ten: [${declared.join(", ")}]\n`;
  const body = sentences.map((one) => one.replace(/[«»]/g, "")).join("\n\n");
  return [ITEM, `---\ntieu_de: Mục thử\npham_vi: cong-khai\n${units}---\n${body}\n`];
}

/** `<line>:<column> <words>` of every name that is marked in the sentences. */
export function listMarked(sentences: readonly string[]): readonly string[] {
  const text = sentences.join("\n\n");
  return Array.from(text.matchAll(/«([^»]*)»/g), ({ 1: words = "", index }) => {
    const before = text.slice(0, index).replace(/[«»]/g, "").split("\n");
    const line = FIRST_LINE + before.length - 1;
    return `${line}:${(before.at(-1) ?? "").length + 1} ${words.replace(/\s+/g, " ")}`;
  });
}

/** The first line below the front matter of the item that declares nothing. */
const FIRST_LINE = 5;

/** What the second reading tells of a sample root with these changes. */
export const reviewChanged = (changes: readonly Change[]): readonly Problem[] =>
  reviewRoot(sampleRoot(...changes));

/** `<line>:<column> <words>` of a problem. */
export const toTold = ({ place, found }: Problem): string =>
  `${place.line}:${place.column} ${found}`;
