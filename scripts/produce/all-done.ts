/**
 * Waits until all works have ended, also when one fails: none must go on writing into a release that is given up.
 * @param giveUp called with the first failure, so that the others may end early
 * @throws the first failure
 */
export async function allDone(
  works: readonly Promise<unknown>[],
  giveUp: (failure: unknown) => void,
): Promise<void> {
  const failures: unknown[] = [];
  const noted = works.map((work) =>
    work.catch((failure: unknown) => {
      failures.push(failure);
      if (failures.length === 1) giveUp(failure);
    }),
  );
  await Promise.all(noted);
  if (failures.length > 0) throw failures[0];
}
