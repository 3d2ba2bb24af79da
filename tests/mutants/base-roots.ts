import path from "node:path";
import { loadRoot } from "../../scripts/load/load-root.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import { PROJECT } from "../roots/project-root.ts";
import { withRows } from "../samples/unit-rows.ts";

/** A small complete root whose files are mutated one at a time. */
export interface BaseRoot {
  readonly files: readonly SourceFile[];
}

const MOST_UNITS = 2;

/**
 * The golden roots, the town of this repository with one period and two units of it, and a golden root whose cells stand
 * in rows.
 */
export async function loadBaseRoots(): Promise<readonly BaseRoot[]> {
  const [one, two, town] = await Promise.all(
    ["tests/golden/mot-don-vi", "tests/golden/hai-ky", "."].map(async (folder) => {
      const { files, problems } = await loadRoot(path.join(PROJECT, folder));
      if (problems.length > 0) throw new Error(`${folder} cannot be read`);
      return files;
    }),
  );
  if (one === undefined || two === undefined || town === undefined) throw new Error("no roots");
  const rows = withRows(two, (id) => id.startsWith("chi-bo"));
  return [{ files: one }, { files: two }, { files: withFewUnits(town) }, { files: rows }];
}

function withFewUnits(files: readonly SourceFile[]): readonly SourceFile[] {
  const dates = files.flatMap(({ file }) => /^data\/ky\/([\d-]+)\/ky\.yaml$/.exec(file)?.[1] ?? []);
  const newest = dates.sort().at(-1) ?? "";
  const units = files.filter(({ file }) => file.startsWith(`data/ky/${newest}/don-vi/`));
  const few = new Set(units.slice(0, MOST_UNITS));
  return files.filter((source) => {
    const { file } = source;
    if (units.includes(source)) return few.has(source);
    return /^data\/[^/]+$|^content\/trang\//.test(file) || file.includes(`/${newest}/`);
  });
}
