import { toDecimalHint } from "../sentences/value-hints.ts";
import { INVALID, problemIn, taking, type Reader } from "./records.ts";
import { count } from "./scalars.ts";
import { describe, emptyOr } from "./text-reader.ts";

const LARGEST = 999_999_999;
const TOO_LARGE = "số lớn nhất là 999.999.999";

/** From `least` to three decimals: more would tell more than people measure. */
function decimalsFrom(least: 0 | 1): Reader<number> {
  const choices = [0, 1, 2, 3].filter((one) => one >= least);
  const read: Reader<number> = (node, reading) => {
    const value = count(node, reading);
    if (value === INVALID || choices.includes(value)) return value;
    reading.report(problemIn(node, "bad-choice", { allowed: choices.join(", ") }));
    return INVALID;
  };
  return taking({ kind: "text", form: "decimals", pattern: `^[${choices.join("")}]$` }, read);
}

/** How the printed value of a statistic is rounded. */
export const decimalsOfStatistic = decimalsFrom(0);

/** How many decimals a field of decimal numbers has; without any it is a count. */
export const decimalsOfField = decimalsFrom(1);

/**
 * A number of at most `decimals` decimals behind a comma, from 0, in units of the last one, so that no digit is lost. A
 * point parts thousands only where it cannot be meant for the comma.
 */
export function scaledNumber(decimals: number): Reader<number> {
  const read: Reader<number> = (node, reading) => {
    const written = node.kind === "text" ? node.text.trim() : "";
    const [, digits = "", fraction = ""] = DECIMAL.exec(written) ?? [];
    const whole = Number(digits.replaceAll(".", ""));
    if (digits !== "" && fraction.length <= decimals && whole <= LARGEST)
      return Number(`${whole}${fraction.padEnd(decimals, "0")}`);
    const hint = whole > LARGEST ? TOO_LARGE : toDecimalHint(written, decimals);
    const about = { found: describe(node), allowed: String(decimals), hint };
    reading.report(problemIn(node, emptyOr(node, "bad-decimal"), about));
    return INVALID;
  };
  return taking({ kind: "text", form: "decimal", pattern: DECIMAL.source }, read);
}

const DECIMAL =
  /^(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+(?=,)|[1-9]\d{0,2}(?:\.\d{3}){2,})(?:,(\d+))?$/;
