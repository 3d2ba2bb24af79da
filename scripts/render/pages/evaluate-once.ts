import type { Environment, Template } from "nunjucks";

type Take = (error: Error | null, exported: unknown) => void;

/** What the compiled form of `{% from … import … %}` calls; Nunjucks' types do not name it. */
type GiveExported = (this: Template, take: Take) => void;

/**
 * Nunjucks evaluates an imported template again for every page that imports it, and again all that this imports. A
 * component holds only macros and constants, so its first evaluation serves all pages.
 * @param names of the templates; a page must import them without its own context
 */
export function evaluateOnce(environment: Environment, names: readonly string[]): void {
  for (const name of names) {
    // The environment keeps the template, so every later import finds this very object.
    const template = environment.getTemplate(name);
    const evaluate: unknown = Reflect.get(template, "getExported");
    if (!isGiveExported(evaluate)) throw new TypeError("Nunjucks imports in another way now.");
    Object.assign(template, { getExported: keepFirst(template, evaluate) });
  }
}

function keepFirst(template: Template, evaluate: GiveExported): (take: Take) => void {
  const kept: unknown[] = [];
  return (take) => {
    if (kept.length > 0) {
      take(null, kept[0]);
      return;
    }
    evaluate.call(template, (error, exported) => {
      if (error === null) kept.push(exported);
      take(error, exported);
    });
  };
}

function isGiveExported(value: unknown): value is GiveExported {
  return typeof value === "function";
}
