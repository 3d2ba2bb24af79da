import { watch } from "chokidar";

export interface Watching {
  close(): Promise<void>;
}

/** Collects the paths of saved files, and hands them on when it is quiet. */
interface Changes {
  note(path: string): void;
  /** After this it hands nothing on. */
  drop(): void;
}

interface Pending {
  timer: NodeJS.Timeout | undefined;
  isRunning: boolean;
  isClosed: boolean;
  readonly paths: Set<string>;
}

/** Editors save in several steps; after this pause we take a save to be finished. One that is not is soon followed. */
const QUIET_MS = 40;

type OnChange = (paths: readonly string[]) => Promise<void>;

/** Watches folders and hands on what `gatherChanges` gathers. Resolves when the watching has begun. */
export async function watchFolders(
  folders: readonly string[],
  onChange: OnChange,
): Promise<Watching> {
  const changes = gatherChanges(onChange);
  const watcher = watch(folders, { ignoreInitial: true });
  watcher.on("all", (_event, path) => {
    changes.note(path);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    close() {
      changes.drop();
      return watcher.close();
    },
  };
}

/**
 * Calls `onChange` after files changed and stayed quiet for 40 ms, with all changed paths, sorted. Calls never
 * overlap: changes during a call lead to one more call after it. `onChange` must handle its own errors.
 */
export function gatherChanges(onChange: OnChange): Changes {
  const pending: Pending = {
    timer: undefined,
    isRunning: false,
    isClosed: false,
    paths: new Set(),
  };
  return {
    note(path) {
      pending.paths.add(path);
      wait(pending, onChange);
    },
    drop() {
      pending.isClosed = true;
      clearTimeout(pending.timer);
    },
  };
}

function wait(pending: Pending, onChange: OnChange): void {
  clearTimeout(pending.timer);
  if (pending.isClosed || pending.isRunning) return;
  pending.timer = setTimeout(() => void run(pending, onChange), QUIET_MS);
}

async function run(pending: Pending, onChange: OnChange): Promise<void> {
  const paths = [...pending.paths].sort();
  pending.paths.clear();
  pending.isRunning = true;
  try {
    await onChange(paths);
  } finally {
    pending.isRunning = false;
    if (pending.paths.size > 0) wait(pending, onChange);
  }
}
