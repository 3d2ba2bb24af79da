import { readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Only these may touch disk, browser, clock, environment and console. */
const EDGES = ["cli", "load", "render", "print", "produce", "publish", "serve", "setup", "workers"];
/** These turn facts into views and work on values alone. */
const PURE = ["model", "validate", "evaluate", "compose", "guard", "review"];

/** The stages whose code a stage may run: imports point one way, `cli → build → stages → model`. */
const MAY_USE = {
  model: [],
  load: ["model"],
  validate: ["model", "load"],
  evaluate: ["model"],
  compose: ["model"],
  render: ["model", "compose"],
  print: ["model", "setup"],
  // The guard must not trust what it checks, so it shares nothing with compose and render.
  guard: ["model"],
  // It reads what people wrote as the guard reads the finished files, and says where it stands.
  review: ["model", "load", "validate", "evaluate", "compose", "guard"],
  // It makes the files of a release from views, with render and print.
  produce: ["model", "compose", "render", "print", "publish", "setup"],
  publish: ["model", "setup"],
  serve: ["model", "setup"],
  // The command `start`: it makes pages as a build does, by the plans of produce, and tells problems in the words of the command line.
  preview: [
    ...["model", "load", "validate", "compose", "render", "print", "produce", "publish", "setup"],
    ...["serve", "cli"],
  ],
  setup: ["model"],
  // It shares the work of a stage among threads.
  workers: ["model", "guard", "setup"],
};
const STAGES = [...Object.keys(MAY_USE), "cli"];

/** Only the listed files may import these packages: other code uses our own names for them. */
const WRAPPED = {
  yaml: [
    "scripts/validate/parse/yaml.ts",
    "scripts/validate/parse/measure-depth.ts",
    "scripts/validate/parse/split-values.ts",
    "scripts/validate/parse/yaml-hints.ts",
    "scripts/render/components/examples.ts",
  ],
  "@11ty/eleventy": ["scripts/render/pages/eleventy.ts"],
  "chart.js": ["scripts/render/", "templates/browser/living-chart.ts"],
  "markdown-it": [
    "scripts/model/prose/markup.ts",
    "scripts/model/prose/tables.ts",
    "scripts/compose/figures/render-markdown.ts",
    "scripts/validate/checks/grammar.ts",
    "scripts/validate/checks/read-prose.ts",
  ],
  docx: ["scripts/render/word/"],
  esbuild: ["scripts/render/pages/browser-scripts.ts", "scripts/setup/bundle/"],
  chokidar: ["scripts/serve/watch-folders.ts"],
  "@cj-tech-master/excelts": ["scripts/render/downloads/workbook.ts"],
  htmlparser2: [
    "scripts/render/word/text/parse-prose.ts",
    "scripts/guard/read/page.ts",
    "scripts/guard/read/workbook.ts",
  ],
  "pdfjs-dist/legacy/build/pdf.mjs": ["scripts/guard/read/print.ts"],
  fflate: [
    "scripts/render/word/stable-docx.ts",
    "scripts/render/downloads/stable-xlsx.ts",
    "scripts/render/pictures/palette-png.ts",
    "scripts/guard/read/workbook.ts",
  ],
};

/** The stages that a stage may not run, joined as alternatives of a pattern. */
function forbiddenTo(stage, allowed) {
  return STAGES.filter((other) => other !== stage && !allowed.includes(other)).join("|");
}

/** Reports a file that imports itself through other files; unlike the usual rules it follows type imports too. */
const NO_CIRCLES = {
  create: (context) => ({
    Program(node) {
      const circle = findCircle(context.filename);
      if (circle !== undefined)
        context.report({ node, message: `Imports go in a circle: ${circle.join(" → ")}.` });
    },
  }),
};

const importsOfFile = new Map();

/** The local files that a file names in `from "…"` or `import("…")`. */
function findImports(file) {
  const known = importsOfFile.get(file);
  if (known !== undefined) return known;
  const names = readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport)[ (]"(\.[^"]+\.ts)"/g);
  const imports = [...names].map(([, name]) => path.resolve(path.dirname(file), name));
  importsOfFile.set(file, imports);
  return imports;
}

/** The shortest way over imports from a file back to itself; `undefined`: there is none. */
function findCircle(start) {
  const cameFrom = new Map();
  const queue = [start];
  for (const file of queue) {
    for (const next of findImports(file)) {
      if (next === start) return toWay(file, cameFrom);
      if (!cameFrom.has(next)) queue.push(next);
      cameFrom.set(next, cameFrom.get(next) ?? file);
    }
  }
  return undefined;
}

function toWay(last, cameFrom) {
  const files = [last];
  while (cameFrom.has(files[0])) files.unshift(cameFrom.get(files[0]));
  return files.map((file) => path.relative(import.meta.dirname, file));
}

const CLOCK = "The report date is data, never the clock.";

export default defineConfig(
  { ignores: ["node_modules", "site", "noi-bo", ".cache", "examples", "eslint.config.js"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A switch counts once: one over kinds is a list, however long.
      complexity: ["error", { max: 12, variant: "modified" }],
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
  {
    files: ["scripts/**/*.ts", "templates/browser/**/*.ts"],
    plugins: { own: { rules: { "no-circles": NO_CIRCLES } } },
    rules: { "own/no-circles": "error" },
  },
  ...Object.entries(MAY_USE).map(([stage, allowed]) => ({
    files: [`scripts/${stage}/**/*.ts`],
    ignores: ["**/*.test.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbiddenTo(stage, allowed)})/`,
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
