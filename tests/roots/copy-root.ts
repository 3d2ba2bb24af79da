import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument, type Document } from "yaml";
import { makeTempFolder } from "./temp-folder.ts";

/** A copy of a root's `data/` and `content/` that a test may change. */
export async function copyRoot(from: string): Promise<string> {
  const root = await makeTempFolder("goc");
  for (const name of ["data", "content"])
    await cp(path.join(from, name), path.join(root, name), { recursive: true });
  return root;
}

/** Changes a YAML file as a document, so that comments and order stay. */
export async function editYaml(file: string, edit: (document: Document) => void): Promise<void> {
  await writeFile(file, editYamlText(await readFile(file, "utf8"), edit));
}

/** Changes the front matter of a Markdown file. */
export async function editFrontMatter(
  file: string,
  edit: (document: Document) => void,
): Promise<void> {
  const [, frontMatter = "", body = ""] =
    /^---\n(.*?\n)---\n(.*)$/s.exec(await readFile(file, "utf8")) ?? [];
  await writeFile(file, `---\n${editYamlText(frontMatter, edit)}---\n${body}`);
}

/** Puts `after` where `before` stands, which must be somewhere. */
export async function replaceInFile(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!text.includes(before)) throw new Error(`${file} has no «${before}»`);
  await writeFile(file, text.replace(before, after));
}

function editYamlText(text: string, edit: (document: Document) => void): string {
  const document = parseDocument(text);
  edit(document);
  return document.toString({ lineWidth: 0 });
}
