import { expect, test } from "vitest";
import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { guardRelease } from "../../scripts/guard/guard-release.ts";
import { toClearance } from "../../scripts/guard/values/clearance.ts";
import { buildRoot } from "../roots/built-root.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { guardTrees } from "./guard-trees.ts";
import { GUARDED_ROOT, SECRET } from "./guarded-tree.ts";
import { toStaged } from "./to-staged.ts";

test("which trees came before changes nothing of what the guard says of one", async () => {
  const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
  const { dataset, periods } = await readSoundRoot(GUARDED_ROOT);
  const clearance = toClearance(dataset, periods);
  const guard = guardTrees(clearance);
  const sound = Array.from(tree, ([path, bytes]) => ({ path, bytes }));
  const leaking = sound.map((file) =>
    file.path === "site/index.html"
      ? { ...file, bytes: Buffer.from(file.bytes.toString().replace("<h1", `<p>${SECRET}</p><h1`)) }
      : file,
  );
  // Its links lead nowhere, and the pages that told of the units are gone.
  const withoutUnits = sound.filter(({ path }) => !path.startsWith("site/don-vi/"));
  for (const files of [sound, leaking, withoutUnits, sound]) {
    const told = (await guardRelease(toStaged(files), clearance)).map(toFindingSentence);
    expect(told.length > 0).toBe(files !== sound);
    expect(await guard(files)).toEqual(told);
  }
});
