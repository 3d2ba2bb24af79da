import { SYSTEM_NAMES, type SystemName } from "../../tasks/toolkit/systems.ts";
import { UsageError } from "../../usage-error.ts";

/** `dong-goi -- --cong-cu` may name a system. */
export function toToolkit(
  isToolkit: boolean,
  [word = "win32-x64", ...more]: readonly string[],
): SystemName | null {
  if (!isToolkit) return null;
  const system = SYSTEM_NAMES.find((name) => name === word);
  if (system === undefined || more.length > 0)
    throw new UsageError(
      `«${[word, ...more].join(" ")}» không phải là một hệ máy; sau --cong-cu viết một trong: ${SYSTEM_NAMES.join(", ")}.`,
    );
  return system;
}
