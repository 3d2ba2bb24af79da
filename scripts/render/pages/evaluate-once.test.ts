import nunjucks from "nunjucks";
import { expect, test } from "vitest";
import { evaluateOnce } from "./evaluate-once.ts";

const PAGE = `{% from "greeting" import greet %}{{ greet(name) }}`;

/** An environment whose component notes each time that it is evaluated. */
function createSample(templates: Readonly<Record<string, string>>) {
  const loader = new nunjucks.Loader();
  const getSource = (name: string) => ({
    src: templates[name] ?? "",
    path: name,
    noCache: false,
  });
  const environment = new nunjucks.Environment(Object.assign(loader, { getSource }), {
    throwOnUndefined: true,
  });
  const evaluations: string[] = [];
  environment.addGlobal("note", (text: string) => {
    evaluations.push(text);
    return text;
  });
  return { environment, evaluations };
}

test("every page gets the macros, and the component is evaluated once", () => {
  const { environment, evaluations } = createSample({
    greeting: `{% set word = note("Chào") %}{% macro greet(name) %}{{ word }} {{ name }}{% endmacro %}`,
    page: PAGE,
  });
  evaluateOnce(environment, ["greeting"]);
  const render = (name: string) => environment.render("page", { name });
  expect([render("chị Hai"), render("anh Ba")]).toEqual(["Chào chị Hai", "Chào anh Ba"]);
  expect(evaluations).toEqual(["Chào"]);
});

test("a component that imports another one gets its macros too", () => {
  const { environment } = createSample({
    sign: `{% macro sign(name) %}«{{ name }}»{% endmacro %}`,
    greeting: `{% from "sign" import sign %}{% macro greet(name) %}Chào {{ sign(name) }}{% endmacro %}`,
    page: PAGE,
  });
  evaluateOnce(environment, ["greeting", "sign"]);
  const render = (name: string) => environment.render("page", { name });
  expect([render("A"), render("B")]).toEqual(["Chào «A»", "Chào «B»"]);
});

test("a fault in a component is told for every page that imports it", () => {
  const { environment } = createSample({
    greeting: `{{ missing.word }}{% macro greet(name) %}{{ name }}{% endmacro %}`,
    page: PAGE,
  });
  evaluateOnce(environment, ["greeting"]);
  const render = () => environment.render("page", { name: "A" });
  expect(render).toThrow("null or undefined");
  expect(render).toThrow("null or undefined");
});
