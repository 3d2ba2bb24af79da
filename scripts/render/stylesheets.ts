import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toRoleProperties } from "./role-paint.ts";

const TEMPLATES_FOLDER = fileURLToPath(new URL("../../templates", import.meta.url));

/** `document`: a report in the Party's layout. `sheet`: a summary or a unit on a sheet. */
export type PaperKind = "document" | "sheet";

/** Every page's style sheet, in layers from the general to the particular. */
export function assembleSiteStyles(fontFaces: string): string {
  return [
    "@layer tokens, base, layout, components, print;\n",
    fontFaces,
    inLayer("tokens", toRoleProperties() + readStyles("tokens")),
    inLayer("base", readStyles("base")),
    inLayer("layout", readStyles("layout")),
    inLayer("components", readComponentStyles()),
    inLayer("print", readStyles("print")),
  ].join("");
}

/** A printed document's style sheet but for its page rules. */
export function assemblePaperStyles(kind: PaperKind): string {
  return [
    "@layer tokens, base, components, kind;\n",
    inLayer("tokens", toRoleProperties() + readStyles("tokens")),
    inLayer("base", readStyles("paper")),
    inLayer("components", readComponentStyles()),
    inLayer("kind", readStyles(`paper-${kind}`)),
  ].join("");
}

function readStyles(name: string): string {
  return readFileSync(join(TEMPLATES_FOLDER, "css", `${name}.css`), "utf8");
}

function readComponentStyles(): string {
  const folder = join(TEMPLATES_FOLDER, "components");
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, "style.css"));
  return files
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

function inLayer(name: string, styles: string): string {
  return `@layer ${name} {\n${styles}}\n`;
}
