import { cp, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseArguments } from "../../scripts/cli/arguments/parse-arguments.ts";
import { UsageError } from "../../scripts/usage-error.ts";
import { buildRoot } from "../roots/built-root.ts";
import { copyRoot } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { runCli } from "../roots/run-cli.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const sound = await copyRoot(SMALL);
const other = await copyRoot(SMALL);
const { out: built } = await buildRoot(SMALL, { hasPdf: false });

describe.concurrent("nơi ra không được chọn: kết thúc bằng 2 với một câu, không ghi gì", () => {
  const inBuilt = "--out không được nằm trong thư mục kết quả “";
  test.each([
    ["site/ đã dựng", path.join(built, "site"), inBuilt],
    ["trong site/ đã dựng", path.join(built, "site/don-vi/moi"), inBuilt],
    ["noi-bo/ đã dựng", path.join(built, "noi-bo"), inBuilt],
    ["site/ của gốc dữ liệu, chưa có", path.join(sound, "site"), inBuilt],
    ["trong noi-bo/ của gốc dữ liệu, chưa có", path.join(sound, "noi-bo/a"), inBuilt],
    ["site/ của chương trình", path.join(PROJECT, "site"), inBuilt],
    ["site/ của chương trình, gõ tắt", "site", inBuilt],
    ["gốc của ổ đĩa", path.parse(PROJECT).root, "--out không được là gốc của ổ đĩa"],
    ["data/", path.join(sound, "data/ra"), "--out không được nằm trong data/;"],
    ["content/", path.join(sound, "content"), "--out không được nằm trong content/;"],
    ["data/ của báo cáo khác", path.join(other, "data"), "--out không được nằm trong data/;"],
    [
      "trong content/ khác",
      path.join(other, "content/a/b"),
      "--out không được nằm trong content/;",
    ],
  ])("%s", (_what, out, sentence) => {
    const words = ["build", "--khong-pdf", "--root", sound, "--out", out];
    const parse = () => parseArguments(words, { project: PROJECT, caller: PROJECT });
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(sentence);
    expect(parse).toThrow(/^[^\n]*hãy chọn [^\n]*\.$/);
  });

  test.each(["", " "])("không có gì trong dấu nháy: «%s»", (out) => {
    const words = ["build", "--root", sound, "--out", out];
    const parse = () => parseArguments(words, { project: PROJECT, caller: PROJECT });
    expect(parse).toThrow(new UsageError("Thiếu THƯ-MỤC sau --out; viết: --out THƯ-MỤC."));
  });

  test("một trong số đó, từ dòng lệnh", async () => {
    const words = ["build", "--khong-pdf", "--root", sound, "--out", "site"];
    const { code, stdout, stderr } = await runCli(words, { env: { INIT_CWD: PROJECT } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(inBuilt);
    expect(stderr).toMatch(/hãy chọn [^\n]*\.\n$/);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("site/ chép đi dưới tên khác, đi qua một liên kết", async () => {
    const folder = await makeTempFolder("ra");
    await cp(path.join(built, "site"), path.join(folder, "cong"), { recursive: true });
    const link = path.join(folder, "loi-tat");
    await symlink(path.join(folder, "cong"), link, "junction");
    const before = await readTree(folder);
    const words = ["build", "--khong-pdf", "--root", sound, "--out", path.join(link, "a")];
    const { code, stderr } = await runCli(words);
    expect(code).toBe(2);
    expect(stderr).toContain(inBuilt);
    expect(await readTree(folder)).toEqual(before);
  });

  test("bản đã chép vẫn kiểm được ở bất cứ đâu", async () => {
    const { code } = await runCli(["check", "--manifest", path.join(built, "site")]);
    expect(code).toBe(0);
  });
});
