import { compareRatios } from "../../model/rules/ratio.ts";
import type { Term, WordedShare, Wording } from "../../model/dataset.ts";
import {
  checked,
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

const steps = listOf(wordedShare, 1);

/** Highest share first; the last one is 0 %, so that every share has its words. */
const scale: Reader<readonly WordedShare[]> = checked(steps, (node, reading) => {
  const read = steps(node, reading);
  if (read === INVALID) return INVALID;
  const isFalling = read.every((step, index) => {
    const before = read[index - 1];
    return before === undefined || compareRatios(step.from, before.from) < 0;
  });
  if (isFalling && read.at(-1)?.from.numerator === 0) return read;
  reading.report(problemIn(node, "scale-order"));
  return INVALID;
});

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
