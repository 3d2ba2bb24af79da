import path from "node:path";
import type { BuildOptions } from "../build-options.ts";
import { SOURCE_FOLDERS } from "../load/load-root.ts";
import type { Port } from "../serve/listen.ts";
import { startServer } from "../serve/start-server.ts";
import { watchFolders } from "../serve/watch-folders.ts";
import { createMakers } from "./makers.ts";
import { createShow, type Terminal } from "./show.ts";

/** What a preview needs from its surroundings. */
export interface Surroundings extends Terminal {
  readonly port: Port;
  /** Folders of the program and the templates: when they change, a new process makes the pages. */
  readonly programFolders: readonly string[];
  /** Resolves when the preview shall end. */
  readonly stop: Promise<void>;
  /** In the words of the first sentence: "bấm Ctrl+C". */
  readonly howToStop: string;
  /** Called with the address when the first pages, or the problems, are there. */
  readonly served: (url: string) => void;
}

/**
 * Serves the site and the internal side. After a save the pages are shown first; documents and the whole output
 * follow behind. This process only serves and watches: others make the pages and build.
 * @throws EnvironmentFault when no port can be had
 */
export async function runPreview(options: BuildOptions, around: Surroundings): Promise<void> {
  const makers = await createMakers(options);
  /** What is closed at the end, however it comes: the last opened first. */
  const open: { close(): Promise<void> }[] = [makers];
  try {
    const server = await startServer({ out: options.out, made: makers, port: around.port });
    open.unshift(server);
    const show = createShow(options, { makers, server, terminal: around });
    open.unshift(show);
    const sources = SOURCE_FOLDERS.map((folder) => path.join(options.root, folder));
    const watching = await watchFolders([...sources, ...around.programFolders], (paths) =>
      show.renew(paths.some((name) => isIn(around.programFolders, name))),
    );
    open.unshift(watching);
    // We say this only now: we would miss a save made before the watching begins.
    around.say(toWelcome(server.url, around.howToStop));
    const first = show.renew(false);
    const shown = first.then(() => {
      around.served(server.url);
      return around.stop;
    });
    await Promise.race([around.stop, shown]);
  } finally {
    for (const one of open) await one.close();
  }
}

function toWelcome(url: string, howToStop: string): string {
  return `Xem tại ${url.replace(/\/$/, "")} (${howToStop} để dừng); phía nội bộ: ${url}noi-bo/.\n`;
}

function isIn(folders: readonly string[], name: string): boolean {
  return folders.some((folder) => name.startsWith(folder + path.sep));
}
