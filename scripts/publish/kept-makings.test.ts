import { chmod, link, lstat, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { readTexts } from "../../tests/samples/output.ts";
import { LEDGER_NAME } from "./ledger.ts";
import { openRelease } from "./release.ts";

const context = { out: "" };
const readTree = () => readTexts(context.out);
const ANEW = { pageCount: 8 };
const MADE = { files: [{ path: "site/cu.css", content: "giữ" }], told: { pageCount: 7 } };

/** A whole output with one making under the key `k`. */
async function makeKept(): Promise<void> {
  const release = await openRelease(context.out);
  await release.put("k", MADE);
  await release.swapIn();
}

/** What the next build gets under the key `k`; with the output, it stands afterwards as that build leaves it. */
async function takeNext(options = {}): Promise<unknown> {
  const release = await openRelease(context.out, options);
  const told = await release.make<typeof ANEW>("k", () => ({ ...MADE, told: ANEW }));
  await release.swapIn();
  return told;
}

beforeEach(async () => {
  context.out = await makeTempFolder("giu-lai");
  await makeKept();
});
const edit = (name: string, text: string) => writeFile(path.join(context.out, name), text);

test("cùng khóa thì lấy lại cả tệp lẫn điều đã biết về nó, lần này qua lần khác", async () => {
  expect([await takeNext(), await takeNext(), await takeNext()]).toEqual(
    Array(3).fill({ pageCount: 7 }),
  );
  expect(await readTree()).toMatchObject({ "site/cu.css": "giữ" });
});

test("khóa mà không lần nào dùng nữa thì bị quên", async () => {
  await (await openRelease(context.out)).swapIn();
  expect(await readTree()).not.toHaveProperty("site/cu.css");
  expect(await takeNext()).toEqual(ANEW);
});

test.each<[string, () => Promise<unknown>]>([
  ["tệp bị sửa", () => edit("site/cu.css", "sửa")],
  ["tệp bị xóa", () => rm(path.join(context.out, "site/cu.css"))],
  ["sổ bị cắt cụt", () => edit(`.cache/${LEDGER_NAME}`, "0")],
  [
    "sổ bị sửa tay",
    async () => {
      const file = `.cache/${LEDGER_NAME}`;
      const text = await readFile(path.join(context.out, file), "utf8");
      await edit(file, text.replace('"pageCount":7', '"pageCount":9'));
    },
  ],
  ["không còn sổ", () => rm(path.join(context.out, ".cache"), { recursive: true })],
  [
    "tệp thành liên kết tới nơi khác",
    async () => {
      await edit("noi-khac", "giữ");
      await rm(path.join(context.out, "site/cu.css"));
      await symlink(path.join(context.out, "noi-khac"), path.join(context.out, "site/cu.css"));
    },
  ],
])("%s thì làm lại, và kết quả như chưa có gì xảy ra", async (_what, spoil) => {
  await spoil();
  expect(await takeNext()).toEqual(ANEW);
  expect(await readFile(path.join(context.out, "site/cu.css"), "utf8")).toBe("giữ");
  expect((await lstat(path.join(context.out, "site/cu.css"))).isFile()).toBe(true);
});

test("bảo làm lại từ đầu thì không lấy gì của lần trước", async () => {
  expect(await takeNext({ isAnew: true })).toEqual(ANEW);
});

test("không ghi được vào một tệp đã lấy lại: dưới tên kia nó đang đứng trong kết quả", async () => {
  const release = await openRelease(context.out);
  release.take("k");
  await expect(release.write("site/cu.css", "khác")).rejects.toThrow("đã có một tệp trùng tên");
  expect(await readTree()).toMatchObject({ "site/cu.css": "giữ" });
});

test("tệp không cho mọi người đọc, hay có tên thứ hai ở nơi khác, thì được chép ra tệp mới", async () => {
  const file = path.join(context.out, "site/cu.css");
  await link(file, path.join(context.out, "ban-sao"));
  await takeNext();
  await edit("ban-sao", "sửa bản sao");
  await chmod(file, 0o600);
  await takeNext();
  expect(await readTree()).toMatchObject({ "site/cu.css": "giữ" });
  expect((await lstat(file)).mode & 0o044).toBe(0o044);
});

test("sửa tệp đang đứng ngoài không đổi tệp mà bản đang dựng đã lấy", async () => {
  const release = await openRelease(context.out);
  release.take("k");
  await edit("site/cu.css", "sửa giữa chừng");
  await expect(release.swapIn()).rejects.toThrow("đọc lại không đúng như đã ghi");
  expect(await takeNext()).toEqual(ANEW);
});
