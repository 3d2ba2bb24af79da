import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { buildRoot } from "./roots/built-root.ts";
import { PROJECT } from "./roots/project-root.ts";
import { readTree } from "./roots/read-tree.ts";
import { mayRenew } from "./run/may-renew.ts";

const GOLDEN = path.join(PROJECT, "tests/golden");
/** Roots that stand in `examples/`; only what they must give stands with the others. */
const EXAMPLES: readonly string[] = [
  "so-lieu-thong-ke",
  "tien-do-dai-hoi",
  "tam-hoan-dai-hoi",
  "giam-sat-chuan-bi",
];

const names = [...new Set([...(await readdir(GOLDEN)), ...EXAMPLES])];

function toRootFolder(name: string): string {
  return EXAMPLES.includes(name) ? path.join(PROJECT, "examples", name) : path.join(GOLDEN, name);
}

/** Every page, and every file of data that is text: path → text. */
function textsOf(tree: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  const texts = [...tree].filter(([name]) =>
    /\.html$|^site\/du-lieu\/.*\.(?:csv|json)$/.test(name),
  );
  return new Map(texts.map(([name, bytes]) => [name, withoutStyles(bytes.toString("utf8"))]));
}

/** Styles that stand in a page are no more of its text than those beside it. */
function withoutStyles(html: string): string {
  return html.replace(/(?<=<style>).*?(?=<\/style>)/s, "…").replace(/(?<='sha256-)[^']+(?=')/, "…");
}

describe.each(names)("gốc mẫu «%s»", (name) => {
  const expectedFolder = path.join(GOLDEN, name, "expected");

  test("dựng ra đúng những trang đã duyệt, không thừa, không thiếu, không khác một chữ", async () => {
    const { tree } = await buildRoot(toRootFolder(name), { hasPdf: false });
    const pages = textsOf(tree);
    if (mayRenew(process.env)) await writePages(expectedFolder, pages);
    const expected = textsOf(await readTree(expectedFolder));
    const missing = [...expected.keys()].filter((page) => !pages.has(page));
    const extra = [...pages.keys()].filter((page) => !expected.has(page));
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
    for (const [page, html] of pages) expect(html, page).toBe(expected.get(page));
  });
});

test("có một gốc một đơn vị một kỳ, và một gốc hai kỳ", () => {
  expect(names).toEqual(expect.arrayContaining(["mot-don-vi", "hai-ky"]));
});

test.each([
  ["khi có người yêu cầu", { CAP_NHAT_MAU: "1" }, true],
  ["không, khi không ai yêu cầu", {}, false],
  ["không bao giờ trong CI", { CAP_NHAT_MAU: "1", CI: "true" }, false],
])("trang mẫu được viết lại %s", (_when, env, expected) => {
  expect(mayRenew(env)).toBe(expected);
});

async function writePages(folder: string, pages: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [page, html] of pages) {
    const file = path.join(folder, page);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, html);
  }
}
