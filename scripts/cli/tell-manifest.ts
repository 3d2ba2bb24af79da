import path from "node:path";
import { formatDate } from "../model/format-date.ts";
import { checkManifest, findSealedTrees, type ManifestCheck } from "../publish/check-manifest.ts";
import { MANIFEST_NAME } from "../publish/manifest.ts";
import { UsageError } from "../usage-error.ts";
import { parseDate } from "../validate/parse-date.ts";

/** What a check of published copies has to say. */
export interface ManifestReport {
  readonly isSound: boolean;
  readonly text: string;
}

/**
 * Compares a published folder, or both folders of an output, with their manifests.
 * @throws UsageError when there is no manifest
 */
export async function tellManifest(folder: string): Promise<ManifestReport> {
  const trees = findSealedTrees(folder);
  if (trees.length === 0) {
    throw new UsageError(
      `Trong “${folder}” không có tệp ${MANIFEST_NAME}; hãy chỉ tới thư mục site/ hoặc noi-bo/ đã dựng: ` +
        `npm run check -- --manifest THƯ-MỤC.`,
    );
  }
  const reports: ManifestReport[] = [];
  for (const tree of trees) reports.push(toReport(tree, await checkManifest(tree)));
  return {
    isSound: reports.every(({ isSound }) => isSound),
    text: reports.map(({ text }) => text).join(""),
  };
}

function toReport(tree: string, check: ManifestCheck): ManifestReport {
  const faults = [
    ...check.strangeLines.map((line) => `${MANIFEST_NAME}:${line}: không đúng dạng; hãy chép lại.`),
    ...check.missing.map((name) => `${name}: thiếu; hãy chép lại từ bản đã dựng.`),
    ...check.changed.map((name) => `${name}: đã bị sửa, không còn như khi dựng; hãy chép lại.`),
    ...check.extra.map((name) => `${name}: thừa, không do lần dựng này làm ra; hãy xóa.`),
  ];
  const lines = faults.map((fault) => path.join(tree, fault));
  const verdict = faults.length === 0 ? "nguyên vẹn" : `${faults.length} tệp sai khác`;
  lines.push(`${tree}: ${check.fileCount} tệp, ${verdict}${toOrigin(check)}.`);
  return { isSound: faults.length === 0, text: `${lines.join("\n")}\n` };
}

function toOrigin({ stamp }: ManifestCheck): string {
  const date = stamp === null ? undefined : parseDate(stamp.period);
  if (stamp === null || date === undefined) return "";
  return `; kỳ ${formatDate(date)}, dữ liệu ${stamp.sourceSha256.slice(0, 12)}`;
}
