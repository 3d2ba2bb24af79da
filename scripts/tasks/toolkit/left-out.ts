/**
 * Nothing of these is read when the program runs: types, maps for debuggers, words for developers, npm's links, native
 * code for Bare, which is not Node.
 */
const LEFT_OUT = [
  /\.(?:map|ts|mts|cts|md|markdown)$/iu,
  /(?:^|\/)node_modules\/\.(?:bin|cache)\//u,
  /(?:^|\/)bare-[a-z]+\/prebuilds\//u,
  /(?:^|\/)(?:\.github|\.vscode)\//u,
];
const LICENCE = /(?:^|\/)(?:licen[cs]e|copying|copyright|notice|third[-_]?party)[^/]*$/iu;

/**
 * Whether a file of a package stays out of a toolkit: half of all files, which Explorer would unpack one by one.
 * @param name from `node_modules/` on, with `/`
 */
export function isLeftOut(name: string): boolean {
  return !LICENCE.test(name) && LEFT_OUT.some((pattern) => pattern.test(name));
}
