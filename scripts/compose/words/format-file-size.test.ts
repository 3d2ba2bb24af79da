import { expect, test } from "vitest";
import { formatFileSize } from "./format-file-size.ts";

test.each([
  [0, "1 KB"],
  [400, "1 KB"],
  [1_536, "2 KB"],
  [282_036, "275 KB"],
  [1_047_961, "1.023 KB"],
  [1_048_576, "1 MB"],
  [1_572_864, "1,5 MB"],
  [1_100_000_000, "1.049 MB"],
])("%d byte là %s", (bytes, text) => {
  expect(formatFileSize(bytes)).toBe(text);
});
