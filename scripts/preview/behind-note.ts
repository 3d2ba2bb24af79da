import type { BehindNote } from "../serve/live-reload.ts";

/** Where the whole build stands that follows the pages. */
export type BehindState =
  /** It waits or runs. */
  | "following"
  /** It has failed, or the data must be mended first. */
  | "halted"
  | "done";

/**
 * What the pages say of it in small words.
 * @param old documents that are older than the pages, by their paths from the output folder; `null`: not known yet
 */
export function toBehindNote(state: BehindState, old: readonly string[] | null): BehindNote {
  if (state === "done") return { text: "", old: [] };
  return { text: toText(state, old), old: (old ?? []).map(toAddress) };
}

function toText(state: "following" | "halted", old: readonly string[] | null): string {
  const count = old?.length ?? 0;
  if (state === "halted") return count === 0 ? "" : `${count} tài liệu PDF chưa được in lại`;
  return count === 0
    ? "Đang ghi và soát kết quả ở phía sau"
    : `Đang in lại ${count} tài liệu; đến khi xong, liên kết PDF mở bản cũ`;
}

/** `site/` is served at the root. */
function toAddress(path: string): string {
  return `/${path.replace(/^site\//, "")}`;
}
