import { symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { toBrowserMark } from "./browser-mark.ts";

test("a browser behind a link has the same mark until its own file is another", async () => {
  const folder = await makeTempFolder("trinh-duyet");
  const [file, link] = [path.join(folder, "chrome-1"), path.join(folder, "chrome")];
  await writeFile(file, "bản cũ");
  await symlink(file, link);
  const mark = await toBrowserMark({ path: link, kind: "full" });
  expect(await toBrowserMark({ path: link, kind: "full" })).toBe(mark);
  await writeFile(file, "bản mới hơn");
  expect(await toBrowserMark({ path: link, kind: "full" })).not.toBe(mark);
});
