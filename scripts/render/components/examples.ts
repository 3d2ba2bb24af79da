import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";

const COMPONENTS_FOLDER = fileURLToPath(new URL("../../../templates/components", import.meta.url));

/** One case of a component's `examples.yml`. */
export interface Example {
  readonly name: string;
  readonly arguments: readonly unknown[];
}

/** What `preview/example.njk` draws: a component's macro, called with the values of an example. */
export interface MacroCall {
  readonly template: string;
  /** The macro is named as its folder, in camel case. */
  readonly macro: string;
  readonly values: readonly unknown[];
}

/** @throws when a component has no examples */
export function loadExamples(component: string): readonly Example[] {
  const text = readFileSync(join(COMPONENTS_FOLDER, component, "examples.yml"), "utf8");
  return parse(text) as readonly Example[]; // `as`: our own files
}

export function toMacroCall(component: string, values: readonly unknown[]): MacroCall {
  const macro = component.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { template: `components/${component}/template.njk`, macro, values };
}

/** How a template writes the call: `{{ keyFigures(figures) }}`, with the import before it. */
export function toCallText(call: MacroCall): string {
  const names = readParameters(call).slice(0, call.values.length).join(", ");
  return `{% from "${call.template}" import ${call.macro} %}\n{{ ${call.macro}(${names}) }}`;
}

/** The values as YAML, each under the name of its parameter. */
export function toValuesText(call: MacroCall): string {
  const names = readParameters(call);
  const named = call.values.map((value, index) => [names[index] ?? String(index + 1), value]);
  return stringify(Object.fromEntries(named), { lineWidth: 0 }).trimEnd();
}

function readParameters({ template, macro }: MacroCall): readonly string[] {
  const source = readFileSync(join(COMPONENTS_FOLDER, "..", template), "utf8");
  const found = new RegExp(`\\{% macro ${macro}\\(([^)]*)\\)`).exec(source);
  if (found === null) throw new Error(`${template} has no macro ${macro}.`);
  return (found[1] ?? "").split(",").map((name) => name.trim());
}
