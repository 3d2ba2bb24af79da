import { existsSync } from "node:fs";
import path from "node:path";
import { loadRoot, SOURCE_FOLDERS, type LoadedRoot } from "./load/load-root.ts";
import type { Progress } from "./progress.ts";
import { UsageError } from "./usage-error.ts";

/** The texts of a root; refuses a folder that is none. */
export async function load(root: string, progress: Progress): Promise<LoadedRoot> {
  const loading = progress.begin("Đọc dữ liệu");
  const loaded = await loadRoot(root);
  const { files } = loaded;
  if (files.length === 0 && loaded.problems.length === 0)
    throw new UsageError(toNoRootSentence(root));
  loading.end(`${files.length} tệp`);
  return loaded;
}

/** Which folder was probably meant, or which command makes a root. */
function toNoRootSentence(root: string): string {
  if (!existsSync(root))
    return `Không có thư mục «${root}»; xem lại đường dẫn sau --root. Làm báo cáo mới ở đó: npm run moi -- ${toWord(root)}`;
  const found = `Thư mục «${root}» không có data/ và content/`;
  const above = path.dirname(root);
  const isInside = SOURCE_FOLDERS.some((name) => name === path.basename(root));
  if (isInside && existsSync(path.join(above, "data")))
    return `${found}; nếu là thư mục chứa nó thì ghi: --root ${toWord(above)}`;
  return `${found}. Báo cáo đã có ở nơi khác thì chỉ ra bằng --root THƯ-MỤC; làm báo cáo mới: npm run moi -- THƯ-MỤC`;
}

/** As a command line takes it for one word. */
function toWord(folder: string): string {
  return /\s/u.test(folder) ? `"${folder}"` : folder;
}
