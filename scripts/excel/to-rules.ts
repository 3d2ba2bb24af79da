import type { ConditionalFormattingRule, DataValidation } from "@cj-tech-master/excelts";
import type { Check, CheckRule, Shade } from "./book.ts";

/** In signs: Excel calls a file with longer ones damaged. */
const LONGEST_PROMPT = 255;
const LONGEST_REFUSAL = 225;

/** What may be typed. */
export function toValidation({ rule, prompt, refusal }: Check): DataValidation {
  const told = {
    allowBlank: true,
    ...(prompt === null ? {} : { showInputMessage: true, prompt: cut(prompt, LONGEST_PROMPT) }),
    ...(refusal === null
      ? {}
      : { showErrorMessage: true, errorStyle: "stop", error: cut(refusal, LONGEST_REFUSAL) }),
  };
  return rule.kind === "any" ? { type: "any", ...told } : { ...toKind(rule), ...told };
}

type Kind = Exclude<DataValidation, { type: "any" }>;

function toKind(
  rule: Exclude<CheckRule, { kind: "any" }>,
): Pick<Kind, "type" | "operator" | "formulae"> {
  switch (rule.kind) {
    case "wholeFromZero":
      return { type: "whole", operator: "greaterThanOrEqual", formulae: ["0"] };
    case "formula":
      return { type: "custom", formulae: [rule.formula] };
    case "list": {
      const { source } = rule;
      const isReference = typeof source === "string";
      return { type: "list", formulae: [isReference ? source : `"${source.join(",")}"`] };
    }
  }
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

const LOOKS: Readonly<Record<Shade["look"], { readonly fill: string; readonly text: string }>> = {
  unasked: { fill: "FFD5D9DE", text: "FF595F69" },
  wrong: { fill: "FFFFC7CE", text: "FF8A0012" },
  unusual: { fill: "FFFFD9A8", text: "FF6B3A00" },
};

/** How cells look while a formula is true; of several the one with the lowest priority decides. */
export function toLookRule({ formula, look }: Shade, priority: number): ConditionalFormattingRule {
  const { fill, text } = LOOKS[look];
  return {
    type: "expression",
    priority,
    formulae: [formula],
    style: {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } },
      font: { color: { argb: text } },
    },
  };
}
