/** Pages say the same words again and again: so many of them are remembered before all are forgotten. */
const MOST = 50_000;
/** A longer text, such as a whole file, hardly comes twice, and is not remembered. */
const LONGEST = 2_000;

/** The same function of a text, which remembers what it has given. */
export function remember<T extends object>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
