import { expect, test } from "vitest";
import { compareBytes } from "./compare-bytes.ts";

const tree = (last: number) => new Map([["a.pdf", Buffer.from([1, 2, last])]]);

test("two trees are equal when every file has the same bytes", () => {
  expect(tree(3)).toEqual(tree(3));
  expect(tree(3)).not.toEqual(tree(4));
  expect(tree(3)).not.toEqual(new Map([["a.pdf", Buffer.from([1, 2])]]));
  expect({ bytes: [Buffer.from("a")] }).not.toEqual({ bytes: [Buffer.from("b")] });
});

test("what is not bytes, or bytes of another kind, is compared as ever", () => {
  expect(compareBytes("a", "a")).toBeUndefined();
  expect(compareBytes(Buffer.from("a"), "a")).toBeUndefined();
  expect(compareBytes(Buffer.from("a"), new Uint8Array([97]))).toBeUndefined();
});
