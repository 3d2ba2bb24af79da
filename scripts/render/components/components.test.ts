import { describe, expect, test } from "vitest";
import { makeMarkupCheck } from "../../../tests/browser/find-markup-faults.ts";
import { loadExamples, toMacroCall } from "./examples.ts";
import { listComponents } from "./list-components.ts";
import { createNunjucksEnvironment } from "../pages/nunjucks-environment.ts";

const environment = createNunjucksEnvironment("screen");
const findMarkupFaults = makeMarkupCheck({
  root: true,
  rules: {
    "close-order": "error",
    "element-permitted-content": "error",
    "no-dup-attr": "error",
    "no-dup-id": "error",
    "no-inline-style": "error",
    "void-content": "error",
  },
});

describe.each(listComponents())("the component %s", (component) => {
  const examples = loadExamples(component);

  test("has an ordinary, an empty and an overlong example", () => {
    expect(examples.map(({ name }) => name)).toEqual(["ordinary", "empty", "overlong"]);
  });

  test.each(examples)("renders its $name example as valid markup", async (example) => {
    const html = renderExample(component, example.arguments);
    expect(await findMarkupFaults(html)).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object|null/);
  });

  test.each(examples)("writes signs and counts of its $name example as documents do", (example) => {
    // A count of units or persons has no leading zero; a day of a month keeps it.
    expect(JSON.stringify(example)).not.toMatch(/[«»]|(?<![\d/.,])0\d (?!tháng)\p{L}/u);
  });

  test.each(examples)("escapes every text of its $name example", (example) => {
    const html = renderExample(component, spoil(example.arguments) as unknown[]); // `as`: an array stays an array
    expect(html).not.toContain("<script>");
  });
});

function renderExample(component: string, values: readonly unknown[]): string {
  return environment.render("preview/example.njk", toMacroCall(component, values));
}

/** Puts a script element before every text, except in markup and in keys of fixed lists. */
function spoil(value: unknown, key = ""): unknown {
  const isFixed = /Html$|^(mark|kind|role|href|rootPath)$/.test(key);
  if (typeof value === "string") return isFixed ? value : `<script>${value}`;
  if (Array.isArray(value)) return value.map((one) => spoil(one, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
}
