import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** Files by their path in an output folder, with their text. */
export type OutputTexts = Readonly<Record<string, string>>;

export async function putTexts(out: string, texts: OutputTexts): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(path.dirname(path.join(out, name)), { recursive: true });
    await writeFile(path.join(out, name), text);
  }
}

/** Every file under an output folder. */
export async function readTexts(out: string): Promise<OutputTexts> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(out, file).split(path.sep).join("/");
    return [name, await readFile(file, "utf8")] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}
