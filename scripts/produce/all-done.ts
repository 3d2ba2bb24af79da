/**
 * Waits until all works have ended, also when one fails: none must go on writing into a release that is given up.
 * @throws the error of the first in the list that failed
 */
export async function allDone(works: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}
