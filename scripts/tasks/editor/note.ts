/** What a key is called, what it means to whoever fills it in, and how it may be written. */
export type Note = readonly [title: string, words: string, example?: string];

/** By the last keys of a path: `pham_vi.loai` is a note of every `loai` below a `pham_vi`. */
export type Notes = Readonly<Record<string, Note>>;

export type NoteFinder = (path: readonly string[]) => Note | undefined;

/** Finds the note that names most of a path. */
export function createNoteFinder(notes: Notes): NoteFinder {
  return (path) => {
    const key = findNoteKey(notes, path);
    return key === undefined ? undefined : notes[key];
  };
}

export function findNoteKey(notes: Notes, path: readonly string[]): string | undefined {
  return path
    .map((_key, from) => path.slice(from).join("."))
    .find((key) => Object.hasOwn(notes, key));
}
