import { expect, test } from "vitest";
import type { Problem } from "../../model/problem.ts";
import { createYamlMemo, type YamlMemo } from "./yaml-memo.ts";

const XA_A = { file: "data/ky/2020-04-10/don-vi/xa-a.yaml", text: "ten: Xã A\n" };
const FAULTY = { ...XA_A, text: "ten: Xã: A\n" };

function runOnce(memo: YamlMemo, ...sources: readonly (typeof XA_A)[]) {
  const parse = memo.beginRun();
  const problems: Problem[] = [];
  const nodes = sources.map((source) => parse(source, (problem) => problems.push(problem)));
  return { nodes, codes: problems.map(({ code }) => code) };
}

test("a file with the same text is the same tree in the next run", () => {
  const memo = createYamlMemo();
  const [first] = runOnce(memo, XA_A).nodes;
  expect(runOnce(memo, { ...XA_A }).nodes[0]).toBe(first);
  expect(runOnce(memo, { ...XA_A }).nodes[0]).toBe(first);
});

test("a file with another text is parsed again", () => {
  const memo = createYamlMemo();
  runOnce(memo, XA_A);
  const { nodes } = runOnce(memo, { ...XA_A, text: "ten: Xã B\n" });
  expect(nodes).toMatchObject([{ entries: [{ value: { text: "Xã B" } }] }]);
});

test("a fault that is still there is told in every run", () => {
  const memo = createYamlMemo();
  expect(runOnce(memo, FAULTY).codes).toEqual(["yaml-syntax"]);
  expect(runOnce(memo, FAULTY).codes).toEqual(["yaml-syntax"]);
  expect(runOnce(memo, XA_A).codes).toEqual([]);
});

test("a file that the last run did not have is parsed again", () => {
  const memo = createYamlMemo();
  const [first] = runOnce(memo, XA_A).nodes;
  runOnce(memo);
  const [again] = runOnce(memo, XA_A).nodes;
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
});
