import type { Problem, ProblemCode } from "../../model/problem.ts";

const NUMBERS: ReadonlySet<ProblemCode> = new Set(["bad-count", "bad-decimal", "bad-share"]);
const ROUGH = /^(?<word>hơn|gần|khoảng)\s+(?<number>\d[\d.,]*\s?%?)$/iu;
const KEYS: Readonly<Record<string, string>> = { hơn: "hon", gần: "gan", khoảng: "khoang" };

/** The problem of an answer «hơn 1.850», with how the word is entered; any other as it is. */
export function withRoughHint(problem: Problem): Problem {
  const { word = "", number = "" } = ROUGH.exec(problem.found.trim())?.groups ?? {};
  const key = KEYS[word.toLocaleLowerCase("vi")];
  if (key === undefined || !NUMBERS.has(problem.code)) return problem;
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(number) ? number.replaceAll(".", "") : number;
  return {
    ...problem,
    hint: `chữ «${word}» ghi riêng: { gia_tri: "${plain}", xap_xi: ${key} }`,
  };
}
