import path from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT } from "../roots/project-root.ts";

const HOOK = pathToFileURL(path.join(PROJECT, "tests/command/when-told.mjs")).href;

/**
 * The variables with which a command, when it says these words on standard output, sends itself a signal, or adds an
 * empty line to a file.
 */
export function whenTold(
  words: string,
  what: { readonly signal: NodeJS.Signals } | { readonly file: string },
): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import=${HOOK}`,
    KHI_NOI: words,
    ...("signal" in what ? { TIN_HIEU: what.signal } : { SUA_TEP: what.file }),
  };
}
