import { isFor, type Lock } from "./locks.ts";
import type { System } from "./systems.ts";

/** Every package of a toolkit with its licence, for whoever asks what is in it; some bring no text of their own. */
export function toLicences({ packages }: Lock, system: System): string {
  const lines = Object.entries(packages)
    .filter(([folder, entry]) => folder !== "" && isFor(entry, system))
    .map(([folder, { version = "", license }]) => {
      const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
      return `${name} ${version}: ${license ?? "xem trong thư mục của gói"}`;
    })
    .toSorted();
  return `\uFEFF${[...HEAD, `Node ${system.node.version}: MIT`, ...new Set(lines)].join("\r\n")}\r\n`;
}

const HEAD = [
  "Những gì đi theo bộ công cụ, và giấy phép.",
  "Lời của giấy phép: Node ở node/LICENSE; mỗi gói, mỗi phông chữ ở thư mục của nó trong node_modules.",
  "",
];
