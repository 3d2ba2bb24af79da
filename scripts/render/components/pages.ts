import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "nunjucks";
import { PROGRESS_STATES, VERDICT_STATES } from "../../compose/views/cells.ts";
import type { StateView } from "../../compose/views/common.ts";
import { loadExamples, toCallText, toMacroCall, toValuesText } from "./examples.ts";
import { listComponents } from "./list-components.ts";
import { readDesignTokens, type DesignTokens } from "../styles/design-tokens.ts";
import { createNunjucksEnvironment } from "../pages/nunjucks-environment.ts";
import type { SiteFile } from "../pages/site-assets.ts";
import { loadSiteFonts } from "../styles/site-fonts.ts";
import { assembleSiteStyles } from "../styles/stylesheets.ts";

const TEMPLATES_FOLDER = fileURLToPath(new URL("../../../templates", import.meta.url));
const CASE_TITLES: Readonly<Record<string, string>> = {
  ordinary: "Thường gặp",
  empty: "Trống",
  overlong: "Dài quá mức",
};
/** Every mark once, with a word that it stands for. */
const STATES: readonly StateView[] = [...Object.values(PROGRESS_STATES), VERDICT_STATES.notMet];

/**
 * The design pages for maintainers, from the root of `/_components/`: tokens, and every component with every
 * example, drawn with the environment and the style sheet of the site. Only the preview serves them; nothing
 * writes them to disk. Each call reads templates and styles again.
 */
export function renderComponentPages(): readonly SiteFile[] {
  const { fontFaces, files } = loadSiteFonts();
  const styles = assembleSiteStyles(fontFaces);
  const tokens = readDesignTokens(styles);
  const environment = createNunjucksEnvironment("screen");
  const components = listComponents();
  return [
    {
      path: "index.html",
      content: environment.render("preview/index.njk", {
        title: "Thành phần giao diện",
        rootPath: "",
        components,
        tokens,
        states: STATES,
      }),
    },
    ...components.flatMap((component) => renderComponent(component, environment)),
    { path: "assets/site.css", content: styles },
    { path: "assets/preview.css", content: readPreviewStyles() + toSampleStyles(tokens) },
    ...files,
  ];
}

/** Each example is its own page, so that ids of two examples never clash and each has its own width. */
function renderComponent(component: string, environment: Environment): readonly SiteFile[] {
  const cases = loadExamples(component).map((example) => {
    const call = toMacroCall(component, example.arguments);
    return {
      id: example.name,
      href: `${example.name}.html`,
      title: CASE_TITLES[example.name] ?? example.name,
      call,
      callText: toCallText(call),
      valuesText: toValuesText(call),
    };
  });
  const view = { title: component, rootPath: "../", cases, usedBy: listUsers(component) };
  return [
    {
      path: `${component}/index.html`,
      content: environment.render("preview/component.njk", view),
    },
    ...cases.map(({ href, title, call }) => ({
      path: `${component}/${href}`,
      content: environment.render("preview/case.njk", {
        title: `${component}: ${title}`,
        rootPath: "../",
        ...call,
      }),
    })),
  ];
}

/** The templates that import a component, by their path from `templates/`. */
function listUsers(component: string): readonly string[] {
  const names = readdirSync(TEMPLATES_FOLDER, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".njk"))
    .filter((name) =>
      readFileSync(join(TEMPLATES_FOLDER, name), "utf8").includes(`"components/${component}/`),
    )
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
}

function readPreviewStyles(): string {
  return readFileSync(join(TEMPLATES_FOLDER, "preview/preview.css"), "utf8");
}

/** Every sample of a token has a class, because the pages have no inline styles. */
function toSampleStyles({ schemes, sizes, spaces }: DesignTokens): string {
  return [
    ...schemes.flatMap(({ id, colours }) =>
      colours.map(({ name, value }) => `.sample--${id}-${name} { background: ${value}; }\n`),
    ),
    ...sizes.map(({ name }) => `.sample--${name} { font-size: var(--${name}); }\n`),
    ...spaces.map(({ name }) => `.sample--${name} { inline-size: var(--${name}); }\n`),
  ].join("");
}
