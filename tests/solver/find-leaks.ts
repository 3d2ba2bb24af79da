import { attack } from "./attack.ts";
import { publishRoot } from "./publish-root.ts";
import { writeRandomRoot } from "./random/root.ts";

/** Attacks random roots, one for each seed. A leak is told with its seed, so that it can be repeated. */
export async function findLeaks(
  first: number,
  count: number,
): Promise<{ readonly leaks: readonly string[]; readonly secretCount: number }> {
  const leaks: string[] = [];
  let secretCount = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const found = attack(await publishRoot(writeRandomRoot(seed)));
    leaks.push(...found.leaks.map((leak) => `HAT_GIONG=${seed}: ${leak}`));
    secretCount += found.secretCount;
  }
  return { leaks, secretCount };
}
