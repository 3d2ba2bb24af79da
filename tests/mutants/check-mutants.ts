import fc from "fast-check";
import { loadBaseRoots, type BaseRoot } from "./base-roots.ts";
import { openChildJudge, type Case, type ChildJudge } from "./child-judge.ts";
import { mutate, mutations, type Mutation } from "./mutation.ts";

/** How often a mutated root was accepted and refused. */
export interface Tally {
  readonly sound: number;
  readonly refused: number;
}

/**
 * Judges `count` mutations of real files, each in a child process. The first that ends the process,
 * takes more than 5 s of the processor or is not told properly is made small and thrown with its seed and its bytes.
 */
export async function checkMutants(count: number, seed: number): Promise<Tally> {
  const roots = await loadBaseRoots();
  const judge = openChildJudge();
  const tally = { sound: 0, refused: 0 };
  try {
    await fc.assert(
      fc.asyncProperty(mutations, async (mutation) => {
        const { kind } = await judgeOne(toCase(mutation, roots), judge);
        tally[kind] += 1;
      }),
      { numRuns: count, seed },
    );
  } finally {
    await judge.close();
  }
  return tally;
}

async function judgeOne(one: Case, judge: ChildJudge) {
  const told = `root ${one.root}, ${one.file}, bytes in base64: ${one.bytes.slice(0, 4000)}`;
  const verdict = await judge.judge(one).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${told}`, { cause: error });
  });
  if (verdict.complaint !== null) throw new Error(`${verdict.complaint}\n${told}`);
  return verdict;
}

function toCase({ root, file, steps }: Mutation, roots: readonly BaseRoot[]): Case {
  const files = roots[root]?.files ?? [];
  const source = files[file % files.length];
  if (source === undefined) throw new Error("no file to mutate");
  const others = files.map(({ text }) => text);
  return { root, file: source.file, bytes: mutate(source.text, steps, others).toString("base64") };
}
