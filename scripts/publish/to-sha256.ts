import { createHash } from "node:crypto";

/** In hexadecimal; a text is taken as UTF-8. */
export function toSha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
