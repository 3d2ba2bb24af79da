import type { SourceFile } from "../../load/source-file.ts";
import type { Problem } from "../../model/problem.ts";
import { findText } from "../parse/source-node.ts";
import { parseYaml } from "../parse/yaml.ts";
import { problemIn } from "../readers/records.ts";
import { FORMAT } from "../schema/issuer.ts";

/**
 * The problem of a root whose `dinh_dang` is of a newer program. We do not know what its other files mean, so it is the
 * only one that is told.
 */
export function findNewerFormat(issuer: SourceFile | undefined): Problem | undefined {
  const node = issuer === undefined ? undefined : parseYaml(issuer, () => undefined);
  const version = node === undefined ? undefined : findText(node, "dinh_dang");
  if (version === undefined || !/^\d{1,9}$/.test(version.text)) return undefined;
  return Number(version.text) > FORMAT
    ? problemIn(version, "format-newer", { allowed: String(FORMAT) })
    : undefined;
}
