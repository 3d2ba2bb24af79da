import type { BehindNote } from "../serve/live-reload.ts";
import type { Unprinted } from "./questions.ts";

/** Where the whole build stands that follows the pages. */
export type BehindState =
  /** It waits or runs. */
  | "following"
  /** It has failed, or the data must be mended first. */
  | "halted"
  | "done";

/** What the pages say of it in small words. @param unprinted `null`: not known yet */
export function toBehindNote(state: BehindState, unprinted: Unprinted | null): BehindNote {
  if (state === "done") return { text: "", old: [] };
  const { count, old } = unprinted ?? { count: 0, old: [] };
  return { text: TEXTS[state](count, old.length), old: old.map(toAddress) };
}

const TEXTS: Readonly<
  Record<Exclude<BehindState, "done">, (count: number, oldCount: number) => string>
> = {
  following: (count, oldCount) => {
    if (count === 0) return "Đang ghi và soát kết quả ở phía sau";
    if (oldCount === 0) return `Đang in ${count} tài liệu`;
    return `Đang in lại ${count} tài liệu; đến khi xong, liên kết tới chúng mở bản cũ`;
  },
  halted: (count) => (count === 0 ? "" : `${count} tài liệu chưa được in lại`),
};

/** `site/` is served at the root. */
function toAddress(path: string): string {
  return `/${path.replace(/^site\//, "")}`;
}
