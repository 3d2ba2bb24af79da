import path from "node:path";
import { expect, test } from "vitest";
import { loadRoot } from "../../scripts/load/load-root.ts";
import { buildInMemory, checkNothingLate } from "../mutants/check-nothing-late.ts";
import { PROJECT } from "../roots/project-root.ts";

test.each([".", "examples/nhiem-ky-2025-2030", "tests/golden/mot-don-vi", "tests/golden/hai-ky"])(
  "%s: kiểm tra không lỗi thì bước soát không chặn gì",
  async (root) => {
    const { files } = await loadRoot(path.join(PROJECT, root));
    expect(await buildInMemory(files)).toBe("sound");
  },
);

/** The same roots in every run; `npm run soak` tries others. */
const SEED = 20200410;

test("200 gốc nhỏ bị sửa: kiểm tra không lỗi thì dựng được, bước soát không chặn gì", async () => {
  const { sound, refused } = await checkNothingLate(200, SEED);
  expect(sound + refused).toBe(200);
  expect(sound).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(30);
});
