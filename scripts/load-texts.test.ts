import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../tests/roots/project-root.ts";
import { load } from "./load-texts.ts";
import { SILENT } from "./progress.ts";

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");

test.each([
  [
    "is not there",
    path.join(PROJECT, "Báo cáo 2026"),
    /^Không có thư mục «.*Báo cáo 2026»; xem lại .* npm run moi -- ".*Báo cáo 2026"$/,
  ],
  [
    "is not a root",
    path.join(PROJECT, "docs"),
    /không có data\/ và content\/\. .*--root THƯ-MỤC; .*npm run moi/,
  ],
  [
    "is the data of one",
    path.join(SMALL, "data"),
    /nếu là thư mục chứa nó thì ghi: --root .*hai-ky$/,
  ],
])("a folder that %s is refused with what to do", async (_what, folder, sentence) => {
  await expect(load(folder, SILENT)).rejects.toThrow(sentence);
});
