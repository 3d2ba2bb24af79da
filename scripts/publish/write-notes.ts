import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** Holds what one build remembers for the next; it is not published. */
export const NOTES_FOLDER = ".cache";

/**
 * Writes notes, each whole or not at all. They only save work, and the output stands already: the next build makes
 * again what cannot be written now (on a full disk).
 */
export async function writeNotes(
  outFolder: string,
  notes: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [name, content] of notes) {
    const file = path.join(outFolder, NOTES_FOLDER, name);
    const draft = `${file}.moi`;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await rm(draft, { force: true });
      await writeFile(draft, content, { flag: "wx" });
      await rename(draft, file);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }
}

/** A note of the last build; `null`: there is none, or it cannot be read. It only saves work. */
export function readNote(outFolder: string, name: string): string | null {
  try {
    return readFileSync(path.join(outFolder, NOTES_FOLDER, name), "utf8");
  } catch {
    return null;
  }
}
