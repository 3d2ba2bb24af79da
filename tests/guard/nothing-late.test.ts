import path from "node:path";
import { expect, test } from "vitest";
import { loadRoot } from "../../scripts/load/load-root.ts";
import { buildInMemory, checkNothingLate } from "../mutants/check-nothing-late.ts";
import { PROJECT } from "../roots/project-root.ts";

const ADDRESSES = [
  "https://vi.wikipedia.org/wiki/Huế_(thành_phố)",
  "https://a.vn?a=1&amp;b=2&c=a'b\"c",
  "https://tỉnh.vn/%zz/a[b]/`^|/a_b_*c*",
  "https://A.vn/a.",
  "tel:0294",
];

const LINKED: Readonly<Record<string, readonly string[]>> = {
  "content/2021-01-15/mo-dau.md": ADDRESSES,
  "content/trang/gioi-thieu.md": [...ADDRESSES, "mailto:a@a.vn?subject=Huế"],
};

test("liên kết kiểm tra nhận thì bước soát cũng nhận, trong báo cáo và ở trang khác", async () => {
  const { files } = await loadRoot(path.join(PROJECT, "tests/golden/mot-don-vi"));
  const written = files.map((one) => {
    const links = LINKED[one.file]?.map((address) => `[tin **mới**](${address}), `).join("");
    return links === undefined ? one : { ...one, text: `${one.text}\n\nXem ${links}hết.\n` };
  });
  expect(written.filter(({ text }, index) => text !== files[index]?.text)).toHaveLength(2);
  expect(await buildInMemory(written)).toBe("sound");
});

/** The same roots in every run; `npm run soak` tries others. */
const SEED = 20200410;

test("120 gốc nhỏ bị sửa: kiểm tra không lỗi thì dựng được, bước soát không chặn gì", async () => {
  const { sound, refused } = await checkNothingLate(120, SEED);
  expect(sound + refused).toBe(120);
  expect(sound).toBeGreaterThan(18);
  expect(refused).toBeGreaterThan(18);
});
