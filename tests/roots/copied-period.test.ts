import { cp, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkRoot } from "../../scripts/check-root.ts";
import { formatCompleteness } from "../../scripts/cli/problems/completeness-table.ts";
import { SILENT } from "../../scripts/progress.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { buildRoot } from "./built-root.ts";
import { copyRoot, editYaml, replaceInFile } from "./copy-root.ts";
import { PROJECT } from "./project-root.ts";

const UNITS = "data/ky/2021-03-15/don-vi";

/** The root of two periods with a third, made by copying the folders of the second, as staff do. */
async function copyPeriod(): Promise<string> {
  const root = await copyRoot(path.join(PROJECT, "tests/golden/hai-ky"));
  for (const folder of ["data/ky", "content"])
    await cp(path.join(root, folder, "2021-02-15"), path.join(root, folder, "2021-03-15"), {
      recursive: true,
    });
  await rm(path.join(root, "content/2021-03-15/han-che"), { recursive: true });
  await replaceInFile(path.join(root, "data/ky/2021-03-15/ky.yaml"), "15/02/2021", "15/3/2021");
  // Nothing has changed, so the copied confirmation is an error of its own; rulings judge without figures.
  for (const name of await readdir(path.join(root, UNITS)))
    await editYaml(path.join(root, UNITS, name), (unit) => {
      unit.delete("xac_nhan");
      unit.delete("ghi_de");
    });
  return root;
}

async function check(root: string) {
  const checked = await checkRoot({ root, period: null }, SILENT);
  if (checked.kind === "problems") throw new Error(checked.problems.map(toSentence).join("\n"));
  const stale = checked.notices.filter(({ code }) => code === "figures-stale").map(toSentence);
  const [{ evaluation, summary }] = checked.periods;
  return { stale, evaluation, summary, board: checked.board };
}

describe("một kỳ mở bằng cách chép thư mục kỳ trước", () => {
  test("chưa sửa gì thì không đơn vị nào đã gửi, trang và bảng theo dõi đều nói vậy", async () => {
    const root = await copyPeriod();
    const { stale, evaluation, summary, board } = await check(root);
    expect(stale.map((sentence) => sentence.split(":")[0])).toEqual([
      `${UNITS}/xa-dong.yaml`,
      `${UNITS}/xa-tay.yaml`,
      `${UNITS}/chi-bo-nam.yaml`,
    ]);
    expect(summary.silentCount).toBe(4);
    expect(summary.totals.get("so_dang_vien")).toMatchObject({ total: null, reportingCount: 0 });
    // Only what is done for good is still told: here both steps of a procedure.
    const verdicts = [...evaluation.indicators.values()];
    expect(verdicts.flatMap(({ met, notMet }) => [...met, ...notMet])).toEqual([
      "xa-dong",
      "chi-bo-nam",
    ]);
    expect(evaluation.indicators.get("du-quy-trinh")?.met).toEqual(["xa-dong", "chi-bo-nam"]);
    const table = board === null ? "" : formatCompleteness(board);
    expect(table).toContain("Đã gửi 0/4 đơn vị");
    expect(table).toContain("chưa cập nhật 3");
    const { tree } = await buildRoot(root, { hasPdf: false });
    expect(String(tree.get("site/index.html"))).toContain("0 trong 4 đơn vị đã báo cáo");
    expect(String(tree.get("site/tien-do/index.html"))).toContain("không được tính là hoàn thành");
    expect(String(tree.get("site/ky/2021-02-15/index.html"))).toContain("3 trong 4 đơn vị");
    expect(String(tree.get("noi-bo/theo-doi.html"))).toContain("Chưa cập nhật");
    const published = [...tree].filter(([name]) => /^site\/.*\.(?:html|csv|json)$/.test(name));
    for (const [name, bytes] of published)
      expect(String(bytes), name).not.toMatch(/chưa cập nhật/i);
  });

  test("sửa một ô thì chỉ nhóm của ô ấy là mới", async () => {
    const root = await copyPeriod();
    await replaceInFile(
      path.join(root, UNITS, "xa-dong.yaml"),
      "so_dang_vien: 211",
      "so_dang_vien: 212",
    );
    const { stale, evaluation, summary } = await check(root);
    expect(stale[0]).toBe(
      `${UNITS}/xa-dong.yaml:6:1: chưa cập nhật, giống hệt lần gửi trước: «Nhân sự»; không được đưa vào báo cáo; sửa số liệu đã đổi; không có gì đổi thì ghi «ngay_so_lieu» là một ngày sau 15/02/2021, không sau 15/3/2021.`,
    );
    expect(summary.silentCount).toBe(3);
    expect(summary.totals.get("so_dang_vien")).toMatchObject({ total: 212, reportingCount: 1 });
    expect(summary.totals.get("cap_uy_nu")?.reportingCount).toBe(0);
    // Both steps are done, so the procedure stays as it is.
    expect(evaluation.indicators.get("du-quy-trinh")?.met).toEqual(["xa-dong", "chi-bo-nam"]);
  });

  test("đơn vị ghi ngày sau ngày chốt kỳ trước thì mọi số liệu được dùng như đã gửi", async () => {
    const root = await copyPeriod();
    await editYaml(path.join(root, UNITS, "xa-dong.yaml"), (unit) => {
      unit.set("ngay_so_lieu", "12/3/2021");
    });
    const { stale, summary } = await check(root);
    expect(stale).toHaveLength(2);
    expect(summary.silentCount).toBe(3);
    expect(summary.totals.get("cap_uy_nu")?.total).toBe(4);
  });
});
