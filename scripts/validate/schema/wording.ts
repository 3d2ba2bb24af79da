import { compareRatios } from "../../model/ratio.ts";
import type { Term, WordedShare, Wording } from "../../model/dataset.ts";
import {
  INVALID,
  listOf,
  mapped,
  optional,
  problemIn,
  record,
  required,
  type Reader,
} from "../readers/records.ts";
import { share, text } from "../readers/scalars.ts";

const wordedShare = mapped(
  record({ tu: required(share), chu: required(text) }),
  (from): WordedShare => ({ from: from.tu, words: from.chu }),
);

/** Highest share first; the last one is 0 %, so that every share has its words. */
const scale: Reader<readonly WordedShare[]> = (node, reading) => {
  const steps = listOf(wordedShare, 1)(node, reading);
  if (steps === INVALID) return INVALID;
  const isFalling = steps.every((step, index) => {
    const before = steps[index - 1];
    return before === undefined || compareRatios(step.from, before.from) < 0;
  });
  if (isFalling && steps.at(-1)?.from.numerator === 0) return steps;
  reading.report(problemIn(node, "scale-order"));
  return INVALID;
};

const term = mapped(record({ tu: required(text), nghia: required(text) }), (from): Term => ({
  term: from.tu,
  meaning: from.nghia,
}));

/** `data/cach-noi.yaml`. */
export const wording: Reader<Wording> = mapped(
  record({
    hoan_thanh: required(scale),
    so_luong: required(scale),
    thuat_ngu: optional(listOf(term)),
  }),
  (file) => ({
    completion: file.hoan_thanh,
    quantity: file.so_luong,
    glossary: file.thuat_ngu ?? [],
  }),
);
