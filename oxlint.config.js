import { defineConfig } from "oxlint";

/** Only these may touch disk, browser, clock, environment and console. */
const EDGES = [
  ...["cli", "load", "render", "print", "produce", "publish", "serve", "setup", "tasks", "workers"],
];
/** These turn facts into views and work on values alone. */
const PURE = [
  ...["model", "validate", "edit", "evaluate", "compose", "guard", "review"],
  // How the forms look, before anything is written.
  "tasks/forms/layout",
  // What the files of a new root say.
  "tasks/new-root",
  // What the files of the next period say.
  "tasks/next-period",
];

/** The stages whose code a stage may run: imports point one way, `cli → build → stages → model`. */
const MAY_USE = {
  model: [],
  load: ["model"],
  validate: ["model", "load"],
  // It changes texts of data; what comes out is read as validate reads it.
  edit: ["model", "load", "validate"],
  evaluate: ["model"],
  compose: ["model"],
  render: ["model", "compose", "excel", "setup"],
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
    ...["serve", "cli", "tasks"],
  ],
  setup: ["model"],
  // Excel files: the one folder that knows their package.
  excel: ["model", "setup"],
  // What staff do with the data beside building it, a folder for each task.
  tasks: ["model", "load", "validate", "edit", "excel", "publish", "setup"],
  "tasks/forms/layout": ["model", "excel"],
  "tasks/new-root": ["model", "load", "validate"],
  "tasks/next-period": ["model", "load", "validate", "edit"],
  // It shares the work of a stage among threads.
  workers: ["model", "render", "guard", "setup"],
};
const STAGES = [...Object.keys(MAY_USE), "cli"];

/** Only the listed files may import these packages: other code uses our own names for them. */
const WRAPPED = {
  yaml: [
    "scripts/validate/parse/yaml.ts",
    "scripts/validate/parse/measure-depth.ts",
    "scripts/validate/parse/split-values.ts",
    "scripts/validate/parse/yaml-hints.ts",
    "scripts/edit/source-tree.ts",
    "scripts/edit/write-value.ts",
    "scripts/render/components/examples.ts",
    "scripts/tasks/yaml-text.ts",
  ],
  "@11ty/eleventy": ["scripts/render/pages/eleventy.ts"],
  "chart.js": ["scripts/render/charts/value-scale.ts"],
  "markdown-it": [
    "scripts/model/prose/markup.ts",
    "scripts/model/prose/tables.ts",
    "scripts/compose/figures/render-markdown.ts",
    "scripts/validate/checks/prose/grammar.ts",
    "scripts/validate/checks/prose/read-prose.ts",
    "scripts/tasks/toolkit/guide.ts",
  ],
  docx: ["scripts/render/word/"],
  esbuild: ["scripts/render/pages/browser-scripts.ts", "scripts/setup/bundle/"],
  chokidar: ["scripts/serve/watch-folders.ts"],
  "@cj-tech-master/excelts": ["scripts/excel/"],
  htmlparser2: [
    "scripts/excel/read/xml.ts",
    "scripts/render/word/text/parse-prose.ts",
    "scripts/guard/read/page.ts",
    "scripts/guard/read/workbook.ts",
  ],
  "pdfjs-dist/legacy/build/pdf.mjs": ["scripts/guard/read/minified-pdfjs.d.ts"],
  "pdfjs-dist/legacy/build/pdf.min.mjs": ["scripts/guard/read/load-pdfjs.ts"],
  fflate: [
    "scripts/render/word/stable-docx.ts",
    "scripts/excel/write-book.ts",
    "scripts/render/pictures/palette-png.ts",
    "scripts/guard/read/workbook.ts",
    "scripts/tasks/zip.ts",
  ],
};

/** The stages that a stage may not run, joined as alternatives of a pattern. */
function forbiddenTo(stage, allowed) {
  return STAGES.filter((other) => other !== stage && !allowed.includes(other)).join("|");
}

const CLOCK = "The report date is data, never the clock.";
const PURE_SYNTAX = [
  { selector: "NewExpression[callee.name='Date']", message: CLOCK },
  { selector: "Program > VariableDeclaration[kind='let']", message: "No state in modules." },
];
const TESTS = ["**/*.test.ts", "tests/**/*.ts"];

/** `strictTypeChecked` of typescript-eslint without the rules that need types, then ours. */
const RULES = {
  ...toErrors(["no-array-constructor", "no-unused-expressions", "no-useless-constructor"]),
  ...toErrors(
    [
      "no-duplicate-enum-values",
      "no-dynamic-delete",
      "no-empty-object-type",
      "no-explicit-any",
      "no-extra-non-null-assertion",
      "no-extraneous-class",
      "no-invalid-void-type",
      "no-misused-new",
      "no-namespace",
      "no-non-null-asserted-nullish-coalescing",
      "no-non-null-asserted-optional-chain",
      "no-non-null-assertion",
      "no-require-imports",
      "no-this-alias",
      "no-unnecessary-type-constraint",
      "no-unsafe-declaration-merging",
      "no-unsafe-function-type",
      "no-wrapper-object-types",
      "prefer-as-const",
      "prefer-literal-enum-member",
      "prefer-namespace-keyword",
      "triple-slash-reference",
      "unified-signatures",
    ].map(toTypescript),
  ),
  "typescript/ban-ts-comment": ["error", { minimumDescriptionLength: 10 }],
  "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  // A switch counts once: one over kinds is a list, however long.
  complexity: ["error", { max: 12, variant: "modified" }],
  "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", { max: 3 }],
  "no-console": "error",
};

/** The same for TypeScript: the rules that need types, and those that its syntax allows. */
const TYPESCRIPT_RULES = {
  ...toErrors(["no-var", "prefer-const", "prefer-rest-params", "prefer-spread"]),
  ...toErrors(
    [
      "await-thenable",
      "no-array-delete",
      "no-base-to-string",
      "no-confusing-void-expression",
      "no-deprecated",
      "no-duplicate-type-constituents",
      "no-floating-promises",
      "no-for-in-array",
      "no-generated-empty-object-type",
      "no-implied-eval",
      "no-meaningless-void-operator",
      "no-misused-promises",
      "no-misused-spread",
      "no-mixed-enums",
      "no-redundant-type-constituents",
      "no-unnecessary-boolean-literal-compare",
      "no-unnecessary-condition",
      "no-unnecessary-template-expression",
      "no-unnecessary-type-arguments",
      "no-unnecessary-type-assertion",
      "no-unnecessary-type-conversion",
      "no-unnecessary-type-parameters",
      "no-unsafe-argument",
      "no-unsafe-assignment",
      "no-unsafe-call",
      "no-unsafe-enum-assignment",
      "no-unsafe-enum-comparison",
      "no-unsafe-member-access",
      "no-unsafe-return",
      "no-unsafe-unary-minus",
      "no-useless-default-assignment",
      "only-throw-error",
      "prefer-promise-reject-errors",
      "prefer-readonly",
      "prefer-reduce-type-parameter",
      "prefer-return-this-type",
      "related-getter-setter-pairs",
      "require-await",
      "switch-exhaustiveness-check",
      "unbound-method",
      "use-unknown-in-catch-callback-variable",
    ].map(toTypescript),
  ),
  "typescript/restrict-plus-operands": [
    "error",
    {
      allowAny: false,
      allowBoolean: false,
      allowNullish: false,
      allowNumberAndString: false,
      allowRegExp: false,
    },
  ],
  "typescript/restrict-template-expressions": ["error", { allowNumber: true }],
  "typescript/return-await": ["error", "error-handling-correctness-only"],
};

function toTypescript(name) {
  return `typescript/${name}`;
}

function toErrors(names) {
  return Object.fromEntries(names.map((name) => [name, "error"]));
}

/** What one stage may import. */
function toStageRules([stage, allowed]) {
  const otherStages = {
    regex: `^(\\.\\./)+(${forbiddenTo(stage, allowed)})/`,
    allowTypeImports: true,
    message: `${stage} may not use this stage: imports point one way.`,
  };
  const edges = {
    regex: "^(node:.*|puppeteer|chokidar|@napi-rs/canvas)$",
    message: `${stage} is pure: no edge here.`,
  };
  const patterns = PURE.includes(stage) ? [otherStages, edges] : [otherStages];
  return {
    files: [`scripts/${stage}/**/*.ts`],
    excludeFiles: ["**/*.test.ts"],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

export default defineConfig({
  plugins: ["typescript"],
  jsPlugins: ["./oxlint.rules.js"],
  categories: { correctness: "off" },
  options: { typeAware: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: ["site", "noi-bo", ".cache", "examples", "oxlint.*.js"],
  rules: RULES,
  overrides: [
    { files: ["**/*.ts"], rules: TYPESCRIPT_RULES },
    {
      files: ["**/*.js", "**/*.mjs"],
      rules: {
        "own/no-muted-types": "error",
        "own/no-syntax": [
          "error",
          [{ selector: "VariableDeclarator > ThisExpression", message: "Use an arrow function." }],
        ],
      },
    },
    {
      files: ["scripts/**/*.ts", "templates/browser/**/*.ts"],
      rules: { "own/no-circles": "error" },
    },
    ...Object.entries(MAY_USE).map(toStageRules),
    {
      files: PURE.map((stage) => `scripts/${stage}/**/*.ts`),
      excludeFiles: ["**/*.test.ts"],
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
        "own/no-syntax": ["error", PURE_SYNTAX],
      },
    },
    {
      files: ["scripts/**/*.ts", "templates/browser/**/*.ts"],
      excludeFiles: ["**/*.test.ts"],
      rules: { "own/no-foreign-packages": ["error", WRAPPED] },
    },
    {
      files: TESTS,
      // Rows of a table reach a test as arguments.
      rules: { "max-lines-per-function": "off", "max-params": "off" },
    },
    {
      files: ["scripts/setup/**", "scripts/run.mjs", "tests/run/**"],
      rules: { "no-console": "off" },
    },
  ],
});
