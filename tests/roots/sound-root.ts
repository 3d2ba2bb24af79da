import { checkRoot, type CheckedRoot } from "../../scripts/check-root.ts";
import { SILENT } from "../../scripts/progress.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";

export type SoundRoot = Extract<CheckedRoot, { kind: "sound" }>;

/** @throws with every problem as a sentence when the root is not sound */
export async function readSoundRoot(root: string): Promise<SoundRoot> {
  const checked = await checkRoot({ root, period: null }, SILENT);
  if (checked.kind === "problems") throw new Error(checked.problems.map(toSentence).join("\n"));
  return checked;
}
