import path from "node:path";
import { formatDate } from "../model/days/format-date.ts";
import {
  checkManifest,
  findPublishedTrees,
  type ManifestCheck,
} from "../publish/check-manifest.ts";
import { MANIFEST_NAME, STAMP_NAME } from "../model/texts/published-names.ts";
import { UsageError } from "../usage-error.ts";
import { parseDate } from "../validate/parse/date.ts";

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
  const { sealed, unsealed } = findPublishedTrees(folder);
  if (sealed.length === 0) {
    throw new UsageError(
      `Trong “${folder}” không có tệp ${MANIFEST_NAME}; hãy chỉ tới thư mục site/ hoặc noi-bo/ đã dựng: ` +
        `npm run check -- --manifest THƯ-MỤC.`,
    );
  }
  const reports = unsealed.map(toUnsealed);
  for (const tree of sealed) reports.push(toReport(tree, await checkManifest(tree)));
  return {
    isSound: reports.every(({ isSound }) => isSound),
    text: reports.map(({ text }) => text).join(""),
  };
}

/** A tree without a manifest beside a sealed one: nobody can say whether it is whole. */
function toUnsealed(tree: string): ManifestReport {
  const text = `${tree}: không có tệp ${MANIFEST_NAME}, nên không biết có nguyên vẹn không; hãy chép lại.\n`;
  return { isSound: false, text };
}

function toReport(tree: string, check: ManifestCheck): ManifestReport {
  const faults = [
    ...listSealFaults(check),
    ...check.strangeLines.map((line) => `${MANIFEST_NAME}:${line}: không đúng dạng; hãy chép lại.`),
    ...check.missing.map((name) => `${name}: thiếu; hãy chép lại từ bản đã dựng.`),
    ...check.changed.map((name) => `${name}: đã bị sửa, không còn như khi dựng; hãy chép lại.`),
    ...check.extra.map((name) => `${name}: thừa, không do lần dựng này làm ra; hãy xóa.`),
  ];
  const lines = faults.map((fault) => path.join(tree, fault));
  const verdict = faults.length === 0 ? "nguyên vẹn" : `${faults.length} điều sai khác`;
  // With the manifest, as whoever counts the files finds them.
  lines.push(`${tree}: ${check.fileCount + 1} tệp, ${verdict}${toOrigin(check)}.`);
  return { isSound: faults.length === 0, text: `${lines.join("\n")}\n` };
}

/** A manifest that has lost lines proves nothing about the files on those lines. */
function listSealFaults({ listsStamp, missing, stamp, lostLines }: ManifestCheck): string[] {
  if (!listsStamp)
    return [`${MANIFEST_NAME}: không nêu ${STAMP_NAME}, có thể bị cắt; hãy chép lại.`];
  if (missing.includes(STAMP_NAME)) return [];
  if (stamp === null) return [`${STAMP_NAME}: không đúng dạng; hãy chép lại.`];
  if (lostLines === 0) return [];
  const change = lostLines > 0 ? `thiếu ${lostLines} dòng` : `thừa ${-lostLines} dòng`;
  return [`${MANIFEST_NAME}: ${change} so với ${STAMP_NAME}; hãy chép lại.`];
}

function toOrigin({ stamp }: ManifestCheck): string {
  const date = stamp === null ? undefined : parseDate(stamp.period);
  if (stamp === null || date === undefined) return "";
  return `; kỳ ${formatDate(date)}, dữ liệu ${stamp.sourceSha256.slice(0, 12)}`;
}
