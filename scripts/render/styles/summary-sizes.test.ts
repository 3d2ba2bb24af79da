import { expect, test } from "vitest";
import { assemblePaperStyles } from "./stylesheets.ts";

/** Sizes that a style sheet sets in points; custom properties of other kinds of paper are in other sheets. */
const SIZES = /font-size:\s*([\d.]+)pt|--size-(?:small|body):\s*([\d.]+)pt/g;

test("nothing of the summary is smaller than 10 pt, and its text is 11 to 12 pt", () => {
  const styles = assemblePaperStyles("summary", "summary");
  const own = styles.slice(styles.indexOf(".summary {"));
  const sizes = Array.from(own.matchAll(SIZES), ([, size = "", named = ""]) =>
    Number(size === "" ? named : size),
  );
  expect(sizes.length).toBeGreaterThan(6);
  expect(Math.min(...sizes)).toBe(10);
  const [, body] = /\.summary \{[^}]*\n\s*font-size: ([\d.]+)pt/.exec(own) ?? [];
  expect(Number(body)).toBeGreaterThanOrEqual(11);
  expect(Number(body)).toBeLessThanOrEqual(12);
});
