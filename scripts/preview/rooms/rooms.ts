import type { Content } from "../../serve/made-files.ts";

/** Some files of the preview; they are made when one of them is asked for. */
export interface Room {
  /** @param path from the output folder, such as `site/atom.xml` */
  readonly owns: (path: string) => boolean;
  /** `undefined`: it has no such file. */
  readonly find: (path: string) => Promise<Content | undefined>;
}

export interface RoomFile {
  readonly path: string;
  readonly content: Content;
}

/** The last making of each name: what would become the same is not made again. */
export interface Kept {
  /** @param from everything that the making depends on, as plain data; what one name makes has always one type */
  readonly make: <T>(name: string, from: unknown, make: () => T | Promise<T>) => Promise<T>;
}

/** Lives as long as the program and the templates that it makes things with. */
export function createKept(): Kept {
  const kept = new Map<string, { readonly key: string; readonly made: Promise<unknown> }>();
  return {
    async make<T>(name: string, from: unknown, make: () => T | Promise<T>) {
      const key = JSON.stringify(from);
      const before = kept.get(name);
      // `as`: whatever has this name was made by the same call.
      if (before?.key === key) return before.made as Promise<T>;
      const made = Promise.resolve().then(make);
      kept.set(name, { key, made });
      // What failed may succeed another time, with the same data.
      made.catch(() => kept.delete(name));
      return made;
    },
  };
}

/** A room with a single file. */
export function roomOf(path: string, find: () => Promise<Content | undefined>): Room {
  return { owns: (asked) => asked === path, find };
}

/** A room with all files whose paths begin so. */
export function roomOfMany(prefix: string, make: () => Promise<readonly RoomFile[]>): Room {
  return {
    owns: (asked) => asked.startsWith(prefix),
    find: async (path) => (await make()).find((file) => file.path === path)?.content,
  };
}

/** Puts files that are named from the root of a tree into that tree. */
export function inTree(tree: string, files: readonly RoomFile[]): readonly RoomFile[] {
  return files.map(({ path, content }) => ({ path: `${tree}/${path}`, content }));
}
