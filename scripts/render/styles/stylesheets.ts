import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toChartRules, toDarkRoleProperties, toRoleProperties } from "../charts/role-paint.ts";

const TEMPLATES_FOLDER = fileURLToPath(new URL("../../../templates", import.meta.url));

const COMPONENTS_FOLDER = join(TEMPLATES_FOLDER, "components");

/** `document`: in the Party's layout. `bulletin`: in the look of the site. `summary`: the whole on one sheet. `sheet`: a unit on one. */
export type PaperKind = "document" | "bulletin" | "summary" | "sheet";

/** The style sheet of all pages, in layers from the general to the particular. */
export function assembleSiteStyles(fontFaces: string): string {
  return [
    "@layer tokens, base, layout, components, print;\n",
    fontFaces,
    inLayer("tokens", toRoleProperties() + readStyles("tokens") + toDarkTokens()),
    inLayer("base", readStyles("base")),
    inLayer("layout", readStyles("layout")),
    inLayer("components", readComponentStyles(readdirSync(COMPONENTS_FOLDER)) + toChartRules()),
    inLayer("print", readStyles("print") + readStyles("print-parts")),
  ].join("");
}

/**
 * The styles inside a page that may load no file: those of what its template uses. It has no face of ours, so the
 * reader's own letters stand in.
 * @param template a layout, or a page with components of its own
 */
export function assembleInlineStyles(template: string): string {
  return [
    "@layer tokens, base, layout, components;\n",
    inLayer("tokens", toRoleProperties() + readStyles("tokens") + toDarkTokens()),
    inLayer("base", readStyles("base")),
    inLayer("layout", readStyles("layout")),
    inLayer("components", readComponentStyles(findComponents(`${template}.njk`))),
  ].join("");
}

/**
 * The style sheet of a printed document without its page rules. It holds only the components that the template
 * uses, since the browser reads all of it again for every document. Rules for print hold in any medium, so that the
 * press can ask a document about its layout before it prints.
 */
export function assemblePaperStyles(template: string, kind: PaperKind): string {
  const components = findComponents(`papers/${template}.njk`);
  return (
    [
      "@layer tokens, base, components, kind;\n",
      inLayer("tokens", toRoleProperties() + readStyles("tokens")),
      inLayer("base", readStyles("paper")),
      inLayer("components", readComponentStyles(components)),
      inLayer("kind", readStyles("paper-marks") + readStyles(`paper-${kind}`)),
    ]
      .join("")
      .replaceAll("@media print", "@media all")
      // A condition must go with it: "not all and (…)" is true wherever the condition is false.
      .replaceAll(/@media screen[^{]*/gu, "@media not all ")
  );
}

/** Only screens can be dark; paper stays white. */
function toDarkTokens(): string {
  const tokens = toDarkRoleProperties() + readStyles("tokens-dark");
  return `@media screen and (prefers-color-scheme: dark) {\n${tokens}}\n`;
}

function readStyles(name: string): string {
  return readFileSync(join(TEMPLATES_FOLDER, "css", `${name}.css`), "utf8");
}

/** The components that a template imports, and those that its imports import. */
function findComponents(template: string, found = new Set<string>()): readonly string[] {
  const source = readFileSync(join(TEMPLATES_FOLDER, template), "utf8");
  for (const [, imported = ""] of source.matchAll(/from "([^"]+)"/g)) {
    if (found.has(imported)) continue;
    found.add(imported);
    findComponents(imported, found);
  }
  return [...found].flatMap((path) => /^components\/([a-z-]+)\//.exec(path)?.[1] ?? []);
}

function readComponentStyles(names: readonly string[]): string {
  const files = names.toSorted().map((name) => join(COMPONENTS_FOLDER, name, "style.css"));
  return files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

function inLayer(name: string, styles: string): string {
  return `@layer ${name} {\n${styles}}\n`;
}
