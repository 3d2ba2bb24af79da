// Rules that oxlint lacks.
import { readFileSync } from "node:fs";
import path from "node:path";

export default {
  meta: { name: "own" },
  rules: {
    "no-circles": { create: reportCircle },
    "no-foreign-packages": { create: reportForeignPackages, meta: { schema: false } },
    "no-muted-types": { create: reportMutedTypes },
    "no-syntax": { create: reportSyntax, meta: { schema: false } },
  },
};

/** A file that imports itself through other files; unlike the usual rules it follows type imports too. */
function reportCircle(context) {
  return {
    Program(node) {
      const circle = findCircle(context.filename);
      if (circle !== undefined)
        context.report({ node, message: `Imports go in a circle: ${circle.join(" → ")}.` });
    },
  };
}

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
  return files.map(toPathFromRoot);
}

function toPathFromRoot(file) {
  return path.relative(import.meta.dirname, file).replaceAll(path.sep, "/");
}

/** Imports of packages that other files own; option: package → the files and folders that may import it. */
function reportForeignPackages(context) {
  const file = toPathFromRoot(context.filename);
  const isOwner = (owner) => (owner.endsWith("/") ? file.startsWith(owner) : file === owner);
  const report = (node) => {
    const owners = context.options[0][node.source?.value];
    if (owners !== undefined && !owners.some(isOwner))
      context.report({ node, message: `Only ${owners.join(", ")} may import it.` });
  };
  return {
    ImportDeclaration: report,
    ImportExpression: report,
    ExportAllDeclaration: report,
    ExportNamedDeclaration: report,
  };
}

/** In JavaScript, comments that switch the check of types off and do not say why: oxlint reads those of TypeScript alone. */
function reportMutedTypes(context) {
  return {
    Program() {
      for (const node of context.sourceCode.getAllComments())
        if (/^\W*@ts-(?:ignore|nocheck|expect-error(?! .{10}))/.test(node.value))
          context.report({ node, message: "Types are checked here, too." });
    },
  };
}

/** What a selector finds; option: the selectors, each with its message. */
function reportSyntax(context) {
  return Object.fromEntries(
    context.options[0].map(({ selector, message }) => [
      selector,
      (node) => {
        context.report({ node, message });
      },
    ]),
  );
}
