import { readFile } from "node:fs/promises";
import path from "node:path";
import { isMap, isScalar, parseDocument } from "yaml";
import { PROJECT } from "../roots/project-root.ts";

/** A key as the sample in docs/du-lieu.md writes it. */
export interface ContractKey {
  readonly name: string;
  /** The sample's value: a text, a list, a map. */
  readonly sample: unknown;
  /** What the sample says beside it. */
  readonly comment: string;
}

/** The keys of the sample under the heading of docs/du-lieu.md that begins so. */
export async function readContractKeys(heading: string): Promise<readonly ContractKey[]> {
  const guide = await readFile(path.join(PROJECT, "docs/du-lieu.md"), "utf8");
  const section = guide.split(/^## /m).find((one) => one.startsWith(heading));
  const sample = /^```\w+\n(?:---\n)?(.*?)^(?:---|```)$/ms.exec(section ?? "")?.[1];
  if (sample === undefined) throw new Error(`docs/du-lieu.md has no sample under «${heading}»`);
  const { contents } = parseDocument(sample);
  if (!isMap(contents)) throw new Error(`the sample under «${heading}» is no map`);
  return contents.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : "";
    const line = sample.split("\n").find((one) => one.startsWith(`${name}:`)) ?? "";
    return {
      name,
      sample: (value as { toJSON(): unknown } | null)?.toJSON(), // every node of `yaml` has it
      comment: /#(.*)$/.exec(line)?.[1] ?? "",
    };
  });
}
