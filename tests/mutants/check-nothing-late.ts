import fc from "fast-check";
import { checkFiles } from "../../scripts/check-root.ts";
import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { guardRelease, type Verdicts } from "../../scripts/guard/guard-release.ts";
import { toClearance } from "../../scripts/guard/values/clearance.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import { renderPublicFiles } from "../figures/render-pages.ts";
import { toStaged } from "../guard/to-staged.ts";
import { loadBaseRoots, type BaseRoot } from "./base-roots.ts";
import { mutate, type Step } from "./mutation.ts";
import { TELLING_PIECES } from "./telling-pieces.ts";

/** How often `check` accepted and refused a mutated root. */
export interface Tally {
  readonly sound: number;
  readonly refused: number;
}

const place = fc.nat({ max: 1_000_000 });
const piece = fc.constantFrom(...TELLING_PIECES);
/** Something put into the words of a Markdown file: it is seldom refused as bad YAML. */
const wording = fc.record({ kind: fc.constant("words"), file: place, at: place, piece });
/** Something put into any file, or a line that is gone or stands twice. */
const anything = fc.record({
  kind: fc.constant("file"),
  file: place,
  step: fc.oneof(
    fc.record({ kind: fc.constantFrom("insert", "value", "line"), at: place, piece }),
    fc.record({ kind: fc.constantFrom("delete", "double"), at: place }),
  ),
});
type Change =
  | { readonly kind: "words"; readonly file: number; readonly at: number; readonly piece: string }
  | { readonly kind: "file"; readonly file: number; readonly step: Step };
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: wording }, { weight: 2, arbitrary: anything }),
  { minLength: 1, maxLength: 2 },
);
/** The golden roots; the town with few units, which stands behind them, is refused as it is. */
const GOLDEN_COUNT = 2;
const mutations = fc.record({ root: fc.constantFrom(0, 0, 1, 1, 1), changes });

/**
 * Builds `count` mutated roots in memory, without prints. What `check` accepts must build, and the guard must find
 * nothing in it. The first root that fails is made small and thrown with its seed and its files.
 */
export async function checkNothingLate(count: number, seed: number): Promise<Tally> {
  const roots = (await loadBaseRoots()).slice(0, GOLDEN_COUNT);
  const verdicts = await Promise.all(roots.map(({ files }) => toVerdicts(files)));
  const tally = { sound: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(mutations, async ({ root, changes: all }) => {
      const files = all.reduce((before, one) => change(before, one), roots[root]?.files ?? []);
      tally[await buildInMemory(files, { text: verdicts[root] ?? null })] += 1;
    }),
    { numRuns: count, seed },
  );
  return tally;
}

/** What the guard says of the files of a sound root. */
async function toVerdicts(files: BaseRoot["files"]): Promise<string> {
  const kept: string[] = [];
  const end = await buildInMemory(files, { keep: (text) => kept.push(text) });
  const [text] = kept;
  if (end !== "sound" || text === undefined) throw new Error("a golden root is refused");
  return text;
}

function change(files: BaseRoot["files"], one: Change): BaseRoot["files"] {
  const wanted = one.kind === "words" ? files.filter(({ file }) => file.endsWith(".md")) : files;
  const source = wanted[one.file % wanted.length];
  return files.map((other) =>
    other === source ? { ...other, text: toChanged(other, one) } : other,
  );
}

function toChanged({ text }: SourceFile, one: Change): string {
  if (one.kind === "file") return mutate(text, [one.step], []).toString("utf8");
  // Behind the front matter, before a word.
  const words = Array.from(text.slice(text.lastIndexOf("\n---\n") + 5).matchAll(/(?<=\s)\S/g));
  const at = text.lastIndexOf("\n---\n") + 5 + (words[one.at % words.length]?.index ?? 0);
  return `${text.slice(0, at)}${one.piece} ${text.slice(at)}`;
}

/**
 * Checks a root and, when it is sound, makes its public files.
 * @param earlier the guard's verdicts on a root that differs in little, and who takes those on this one
 * @throws with the sentences of the guard when it would stop the build
 */
export async function buildInMemory(
  files: readonly SourceFile[],
  earlier: Partial<Verdicts> = {},
): Promise<keyof Tally> {
  const checked = checkFiles({ files, problems: [], unread: [] }, null);
  if (checked.kind === "problems") return "refused";
  const { dataset, periods, briefings } = checked;
  const made = await renderPublicFiles(briefings);
  const verdicts = { version: "1", text: null, keep: () => undefined, ...earlier };
  const options = { verdicts };
  const findings = await guardRelease(toStaged(made), toClearance(dataset, periods), options);
  if (findings.length > 0) throw new Error(findings.map(toFindingSentence).join("\n"));
  return "sound";
}
