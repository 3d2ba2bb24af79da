/**
 * Waits until all works have ended, also when one fails: none must go on writing into a release that is given up.
 * @throws the error of the first in the list that failed
 */
export async function allDone<Works extends readonly unknown[]>(
  works: readonly [...{ [Index in keyof Works]: Promise<Works[Index]> }],
): Promise<Works> {
  await Promise.allSettled(works);
  // `as`: the same promises, which the compiler no longer knows one by one.
  return (await Promise.all(works)) as unknown as Works;
}
