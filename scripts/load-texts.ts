import { loadRoot, type LoadedRoot } from "./load/load-root.ts";
import type { Progress } from "./progress.ts";
import { UsageError } from "./usage-error.ts";

/** The texts of a root; refuses a folder that is none. */
export async function load(root: string, progress: Progress): Promise<LoadedRoot> {
  const loading = progress.begin("Đọc dữ liệu");
  const loaded = await loadRoot(root);
  const { files } = loaded;
  if (files.length === 0 && loaded.problems.length === 0) {
    throw new UsageError(`Thư mục «${root}» không có data/ và content/.`);
  }
  loading.end(`${files.length} tệp`);
  return loaded;
}
