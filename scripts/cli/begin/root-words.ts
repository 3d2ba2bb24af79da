/** What a command must be given to work on a root: nothing for that of the program, ` -- --root "D:\\Báo cáo"` for another. */
export function toRootWords({
  root,
  project,
}: {
  readonly root: string;
  readonly project: string;
}): string {
  if (root === project) return "";
  return ` -- --root ${/\s/u.test(root) ? `"${root}"` : root}`;
}
