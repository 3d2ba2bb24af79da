import { applyEdits } from "../../../scripts/edit/apply-edits.ts";
import type { Edit, KeyPath, MapStyle, NewValue } from "../../../scripts/edit/edit.ts";

const FILE = "data/ky/2020-04-10/don-vi/xa-a.yaml";

/** Two groups of fields; steps on lines of their own, other maps between braces. */
const FIELDS: MapStyle = {
  isInline: false,
  groups: [
    { title: "Thông tin chung", keys: ["so_dang_vien", "ghi_chu"] },
    { title: "Nhân sự", keys: ["so_nhan_su", "quy_trinh", "nu"] },
  ],
};
const UNIT: MapStyle = {
  isInline: false,
  groups: [{ title: null, keys: ["ten", "loai", "ngay_so_lieu", "so_lieu"] }],
};
const STEPS: MapStyle = {
  isInline: false,
  groups: [{ title: null, keys: ["buoc-1", "buoc-2", "buoc-3"] }],
};
const ANSWER: MapStyle = {
  isInline: true,
  groups: [{ title: null, keys: ["gia_tri", "xap_xi", "nguon"] }],
};

export function toStyle(path: KeyPath): MapStyle | undefined {
  if (path.at(-1) === "so_lieu") return FIELDS;
  if (path.at(-1) === "quy_trinh") return STEPS;
  if (path.at(-1) === "don_vi") return undefined;
  return path.length > 0 && typeof path.at(-1) !== "number" ? ANSWER : UNIT;
}

export function set(path: string, text: string): Edit {
  return edit(path, { kind: "text", text });
}

/** @param path keys and places, joined by points */
export function edit(path: string, to: NewValue): Edit {
  const parts = path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return { path: parts, to };
}

export const BLANK: NewValue = { kind: "blank" };
export const GONE: NewValue = { kind: "gone" };

/** The text after edits; where they are refused, the codes of the problems. */
export function after(text: string, edits: readonly Edit[]): string {
  const edited = applyEdits({ file: FILE, text }, edits, toStyle);
  return edited.kind === "edited" ? edited.text : edited.problems.map(({ code }) => code).join(" ");
}

export type EditRow = readonly [
  what: string,
  before: string,
  edits: readonly Edit[],
  after: string,
];
