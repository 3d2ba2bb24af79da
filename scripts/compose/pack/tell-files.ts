import type { ChangeView } from "../views/pack.ts";
import { tellCount, tellCounts } from "./change-section.ts";
import type { FileChange, FileKind } from "./compare-files.ts";

const KINDS: Readonly<Record<FileKind, string>> = {
  page: "Trang",
  print: "Bản in PDF",
  data: "Tệp số liệu",
  picture: "Hình",
  other: "Tệp khác",
};
const CHANGES: Readonly<Record<FileChange["change"], string>> = {
  added: "Mới có",
  changed: "Thay đổi",
  removed: "Không còn",
};

/** The changed files by kind. */
export function tellFiles(changes: readonly FileChange[]): readonly ChangeView[] {
  // `as`: the keys of a literal.
  const kinds = Object.keys(KINDS) as readonly FileKind[];
  return kinds.flatMap((kind) => {
    const own = changes.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [{ name: KINDS[kind], lines: toLines(own) }];
  });
}

function toLines(changes: readonly FileChange[]): readonly string[] {
  // `as`: as above.
  return (Object.keys(CHANGES) as readonly FileChange["change"][]).flatMap((change) => {
    const paths = changes.filter((one) => one.change === change).map(({ path }) => path);
    return paths.length === 0
      ? []
      : [`${CHANGES[change]} ${tellCount(paths.length, "tệp")}: ${toShortList(paths)}.`];
  });
}

const MOST_NAMED = 12;

function toShortList(paths: readonly string[]): string {
  const others = paths.length - MOST_NAMED;
  return (
    paths.slice(0, MOST_NAMED).join(", ") +
    (others > 0 ? ` và ${tellCount(others, "tệp")} khác` : "")
  );
}

/** What a pack holds: `56 trang, 3 bản in PDF`. */
export function tellHoldings(paths: readonly FileKind[]): string {
  const count = (kind: FileKind) => paths.filter((one) => one === kind).length;
  return tellCounts([
    [count("page"), "trang"],
    [count("print"), "bản in PDF"],
    [count("data"), "tệp số liệu"],
  ]);
}
