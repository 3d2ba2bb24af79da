import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** What one build remembers for the next; no part of what is published. */
export const NOTES_FOLDER = ".cache";

/**
 * Puts down notes, each whole or not at all. They only save work, and the output stands already: what cannot be
 * written (a disk just full) is made anew by the next build.
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
      await writeFile(draft, content);
      await rename(draft, file);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }
}
