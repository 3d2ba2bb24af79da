import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "./project-root.ts";
import { runCli } from "./run-cli.ts";
import { makeTempFolder } from "./temp-folder.ts";

test("called from another folder, pages are written there, all of them", async () => {
  const caller = await makeTempFolder("noi-goi");
  const root = path.join(PROJECT, "tests/golden/mot-don-vi");
  const { code } = await runCli(["build", "--khong-pdf", "--root", root, "--out", "ra"], {
    cwd: caller,
    env: { INIT_CWD: caller },
  });
  expect(code).toBe(0);
  expect(await readFile(path.join(caller, "ra/site/index.html"), "utf8")).toContain("<h1>");
});

test("the output may not lie among the sources", async () => {
  const root = path.join(PROJECT, "tests/golden/mot-don-vi");
  const { code, stderr } = await runCli([
    "build",
    "--khong-pdf",
    "--root",
    root,
    "--out",
    path.join(root, "data/ra"),
  ]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "--out không được nằm trong data/; hãy chọn thư mục khác.\n",
  });
});
