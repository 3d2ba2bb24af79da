import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Only these may touch disk, browser, clock, environment and console. */
const EDGES = ["cli", "load", "render", "print", "publish", "serve", "setup"];
/** From facts to views: nothing but values. */
const PURE = ["model", "validate", "evaluate", "compose", "guard"];

/** What a stage may not import: imports point one way, `cli → build → stages → model`. */
const FORBIDDEN_IMPORTS = {
  model: ["load", "validate", "evaluate", "compose", ...EDGES.filter((edge) => edge !== "load")],
  validate: ["evaluate", "compose", "render", "print", "publish", "serve", "setup", "cli"],
  evaluate: ["load", "validate", "compose", "render", "print", "publish", "serve", "setup", "cli"],
  compose: ["load", "validate", "evaluate", "render", "print", "publish", "serve", "setup", "cli"],
  load: ["validate", "evaluate", "compose", "render", "print", "publish", "serve", "setup", "cli"],
  render: ["load", "validate", "evaluate", "print", "publish", "serve", "setup", "cli"],
  print: ["load", "validate", "evaluate", "compose", "render", "publish", "serve", "cli"],
  // It must not believe what it watches over, so it shares nothing with compose and render.
  guard: ["load", "validate", "evaluate", "compose", ...EDGES.filter((edge) => edge !== "load")],
  publish: ["load", "validate", "evaluate", "compose", "render", "print", "guard", "serve", "cli"],
  serve: ["load", "validate", "evaluate", "compose", "render", "print", "publish", "cli"],
  setup: ["load", "validate", "evaluate", "compose", "render", "print", "publish", "serve", "cli"],
};

/** One module each may import these: what we depend on stays behind our own names. */
const WRAPPED = {
  yaml: [
    "scripts/validate/parse-yaml.ts",
    "scripts/validate/measure-depth.ts",
    "scripts/validate/yaml-hints.ts",
    "scripts/render/component-examples.ts",
  ],
  "@11ty/eleventy": ["scripts/render/eleventy.ts"],
  "chart.js": ["scripts/render/", "templates/browser/living-chart.ts"],
  "markdown-it": ["scripts/compose/render-markdown.ts"],
  docx: ["scripts/render/word/"],
  esbuild: ["scripts/render/browser-scripts.ts"],
  chokidar: ["scripts/serve/watch-folders.ts"],
  "@cj-tech-master/excelts": ["scripts/render/downloads/workbook.ts"],
  htmlparser2: [
    "scripts/render/word/parse-prose.ts",
    "scripts/guard/read-page.ts",
    "scripts/guard/read-workbook.ts",
  ],
  "pdfjs-dist/legacy/build/pdf.mjs": ["scripts/guard/read-print.ts"],
  fflate: [
    "scripts/render/word/stable-docx.ts",
    "scripts/render/downloads/stable-xlsx.ts",
    "scripts/render/palette-png.ts",
    "scripts/guard/read-workbook.ts",
  ],
};

const CLOCK = "The report date is data, never the clock.";

export default defineConfig(
  { ignores: ["node_modules", "site", "noi-bo", ".cache", "examples", "eslint.config.js"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      complexity: ["error", 12],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "no-console": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  ...Object.entries(FORBIDDEN_IMPORTS).map(([stage, forbidden]) => ({
    files: [`scripts/${stage}/**/*.ts`],
    ignores: ["**/*.test.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join("|")})/`,
              allowTypeImports: true,
              message: `${stage} may not use this stage: imports point one way.`,
            },
            ...(PURE.includes(stage)
              ? [
                  {
                    regex: "^(node:.*|puppeteer|chokidar|@napi-rs/canvas)$",
                    message: `${stage} is pure: no edge here.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  })),
  {
    files: PURE.map((stage) => `scripts/${stage}/**/*.ts`),
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "process", message: "A pure stage knows no process." },
        { name: "console", message: "Only the command line prints." },
        { name: "performance", message: CLOCK },
        { name: "fetch", message: "Nothing here leaves the machine." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: CLOCK },
        { object: "Math", property: "random", message: "The same input gives the same bytes." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date']", message: CLOCK },
        { selector: "Program > VariableDeclaration[kind='let']", message: "No state in modules." },
      ],
    },
  },
  ...Object.entries(WRAPPED).map(([name, owners]) => ({
    files: ["scripts/**/*.ts", "templates/browser/**/*.ts"],
    ignores: [
      ...owners.map((owner) => (owner.endsWith("/") ? `${owner}**` : owner)),
      "**/*.test.ts",
    ],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name, message: `Only ${owners.join(", ")} may import it.` }] },
      ],
    },
  })),
  {
    files: ["**/*.test.ts", "tests/**/*.ts"],
    // Rows of a table reach a test as arguments.
    rules: {
      "max-lines-per-function": "off",
      "max-params": "off",
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
  {
    files: ["scripts/setup/**", "scripts/run.mjs", "tests/run/**"],
    rules: { "no-console": "off" },
  },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
