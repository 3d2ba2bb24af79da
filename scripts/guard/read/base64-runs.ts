/** A shorter run cannot hold a value that is long enough to be searched for. */
const SHORTEST = 12;
const RUN = /[A-Za-z0-9+/_-]{12,}(?:[\r\n]+[A-Za-z0-9+/_-]{4,})*={0,2}/y;
const IS_LETTER = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[A-Za-z0-9+/_-]/.test(String.fromCharCode(code))),
);

/**
 * What may be base64 in a text, each once. Of most words only one letter is looked at: where one that cannot be in a
 * run stands eleven letters on, no run begins before it.
 */
export function listBase64Runs(text: string): readonly string[] {
  const runs = new Set<string>();
  const isLetter = (at: number) => IS_LETTER[text.charCodeAt(at)] === 1;
  for (let from = 0; from + SHORTEST <= text.length;) {
    let at = from + SHORTEST - 1;
    while (at >= from && isLetter(at)) at -= 1;
    if (at >= from) {
      from = at + 1;
      continue;
    }
    RUN.lastIndex = from;
    const run = RUN.exec(text)?.[0] ?? "";
    runs.add(run);
    from += run.length;
  }
  return [...runs];
}
