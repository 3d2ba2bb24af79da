import { YES, NO } from "../../../model/form/field-kinds.ts";
import type { FieldValue } from "../../../model/form/field-value.ts";
import type { Field } from "../../../model/form/form.ts";
import { startOf } from "../../../model/problem.ts";
import { toShownScaled } from "../../../model/rules/scaled.ts";
import { findText, type SourceNode } from "../../../validate/parse/source-node.ts";
import { NO_DATA } from "../../../validate/read/figures.ts";
import { INVALID } from "../../../validate/readers/records.ts";
import type { KnownIds } from "../../../validate/readers/reading.ts";
import { KINDS_IN_FILE } from "../../../validate/schema/form/field-kinds.ts";
import { toWhenText } from "../../forms/layout/answers.ts";
import { listOptionLabels } from "../../forms/layout/questions.ts";

/** The keys of an answer that a cell of a form can state. */
export const STATED_KEYS = ["gia_tri", "tu", "mau", "xap_xi"] as const;

/** An answer in the words of a file; `null`: not said. A plain value stands under `gia_tri`. */
export type AnswerForm = Readonly<Record<(typeof STATED_KEYS)[number], string | null>>;

const NOTHING: AnswerForm = { gia_tri: null, tu: null, mau: null, xap_xi: null };

/** How a field's values are read. */
export interface FieldReading {
  readonly field: Field;
  readonly known: KnownIds;
}

const ROUGH_WORDS: Readonly<Record<string, string>> = { hơn: "hon", gần: "gan", khoảng: "khoang" };

/** What a text of a cell states: `214`, `15/87` of a share, `hơn 1.100`. */
export function toAnswerForm(text: string, { field, known }: FieldReading): AnswerForm {
  const [, part, whole] = /^(\d+) ?\/ ?(\d+)$/.exec(text) ?? [];
  if (field.kind === "share" && part !== undefined && whole !== undefined)
    return { ...NOTHING, tu: toCountText(part), mau: toCountText(whole) };
  const [, word = "", rest = ""] = /^(hơn|gần|khoảng) (.+)$/iu.exec(text) ?? [];
  const rough = ROUGH_WORDS[word.toLocaleLowerCase("vi")];
  const mayBeRough = ["count", "decimal", "share"].includes(field.kind);
  return rough !== undefined && mayBeRough
    ? { ...NOTHING, gia_tri: toUsualText(withoutPoints(rest), { field, known }), xap_xi: rough }
    : { ...NOTHING, gia_tri: toUsualText(text, { field, known }) };
}

function toCountText(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

/** Our own forms write `hơn 1.100` before the eyes of a person, where no decimal can be meant. */
function withoutPoints(text: string): string {
  return /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text;
}

/** What a file says; without the keys that no cell states. */
export function readAnswerForm(node: SourceNode | undefined, reading: FieldReading): AnswerForm {
  if (node?.kind === "text") return { ...NOTHING, gia_tri: toUsualText(node.text, reading) };
  if (node?.kind !== "map") return NOTHING;
  const find = (key: string) => findText(node, key)?.text ?? null;
  const value = find("gia_tri");
  return {
    gia_tri: value === null ? null : toUsualText(value, reading),
    tu: find("tu"),
    mau: find("mau"),
    xap_xi: find("xap_xi"),
  };
}

export function isNothing(form: AnswerForm): boolean {
  return form.gia_tri === NO_DATA || STATED_KEYS.every((key) => form[key] === null);
}

/** A share that has its counts is computed of them: what its source made of them is not compared. */
export function isSameForm(one: AnswerForm, other: AnswerForm): boolean {
  const haveCounts = [one, other].every(({ tu }) => tu !== null);
  const keys = haveCounts ? (["tu", "mau"] as const) : STATED_KEYS;
  return keys.every((key) => one[key] === other[key]);
}

/** How people read and type that there is no figure yet. */
const NO_DATA_WORDS = "chưa có số liệu";

/** As a person reads it: `hơn 1100`, `15/87`, the words of a choice. */
export function toFormText({ gia_tri, tu, mau, xap_xi }: AnswerForm, field: Field): string {
  if (tu !== null || mau !== null) return `${tu ?? ""}/${mau ?? ""}`;
  const word = Object.entries(ROUGH_WORDS).find(([, key]) => key === xap_xi)?.[0];
  if (gia_tri === NO_DATA) return NO_DATA_WORDS;
  const value = gia_tri === null ? "" : (listOptionLabels(field).get(gia_tri) ?? gia_tri);
  return word === undefined ? value : `${word} ${value}`;
}

/** A value as the data usually writes it, so that `05/03/2020` and `5/3/2020` are one; what is wrong stays as it is. */
export function toUsualText(text: string, { field, known }: FieldReading): string {
  const node: SourceNode = { kind: "text", text, place: startOf(""), path: "" };
  const { read } = KINDS_IN_FILE[field.kind];
  const value = read(node, field, { known, report: () => undefined });
  return value === INVALID ? text : (toText(value) ?? text);
}

/** `null`: it is written as it was. */
function toText(value: FieldValue): string | null {
  switch (value.kind) {
    case "count":
      return String(value.count);
    case "decimal": {
      const { whole, fraction } = toShownScaled(value.scaled, value.decimals);
      return fraction === "" ? whole : `${whole},${fraction}`;
    }
    case "yesNo":
      return value.isYes ? YES : NO;
    case "date":
      return toWhenText(value.when);
    case "text":
      return value.text;
    case "share":
    case "choice":
    case "steps":
    case "rough":
    case "withheld":
      return null;
  }
}
