import { readdir } from "node:fs/promises";
import { isRunToken } from "./run-token.ts";
import { PLACE_PREFIXES, rollBack, toSwapPlaces } from "./swap.ts";

/** Repairs and removes what killed runs left in an output folder; the caller must hold its lock. */
export async function cleanLeftovers(outFolder: string): Promise<void> {
  const names = await readdir(outFolder);
  const tokens = new Set(names.map(toToken).filter((token) => token !== undefined));
  for (const token of tokens) await rollBack(toSwapPlaces(outFolder, token));
}

function toToken(name: string): string | undefined {
  const prefix = PLACE_PREFIXES.find((candidate) => name.startsWith(candidate));
  const token = prefix === undefined ? "" : name.slice(prefix.length);
  return isRunToken(token) ? token : undefined;
}
