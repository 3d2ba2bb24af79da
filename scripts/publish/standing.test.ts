import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { sealRelease } from "./manifest.ts";
import { openRelease } from "./release.ts";
import { findStanding, toStanding } from "./standing.ts";

const TOLD = { pageCount: 1 };
const context = { out: "" };
const inOut = (name: string) => path.join(context.out, name);
const edit = (name: string, text: string) => writeFile(inOut(name), text);

beforeEach(async () => {
  context.out = await makeTempFolder("con-nguyen");
  const release = await openRelease(context.out);
  for (const name of ["site/index.html", "noi-bo/theo-doi.html"])
    await release.write(name, "trang");
  await sealRelease(release, { period: "2021-02-15", sourceSha256: "0".repeat(64) });
  await release.put("k", { files: [], told: toStanding(release, TOLD) });
  await release.swapIn();
});

test("không có gì đổi thì nói lại điều đã nói; khóa khác thì không", async () => {
  expect(await findStanding(context.out, "k")).toEqual(TOLD);
  expect(await findStanding(context.out, "k2")).toBeUndefined();
});

/** Puts something in place of a page, which lies aside. */
const replacePage = (put: (file: string, aside: string) => Promise<unknown>) => async () => {
  const [file, aside] = [inOut("site/index.html"), path.join(await makeTempFolder("ben"), "a")];
  await rename(file, aside);
  await put(file, aside);
};

test.each<[string, () => Promise<unknown>]>([
  ["một tệp bị sửa", () => edit("site/index.html", "khác")],
  ["một tệp bị xóa", () => rm(inOut("noi-bo/theo-doi.html"))],
  ["có tệp lạ", () => edit("site/la.html", "lạ")],
  ["một tệp thành liên kết tới tệp giống hệt", replacePage((file, aside) => symlink(aside, file))],
  ["một tệp thành liên kết không dẫn tới đâu", replacePage((file) => symlink("/khong/co", file))],
  ["một tệp thành thư mục", replacePage((file) => mkdir(file))],
  ["tệp giữ chỗ có chữ", () => edit("site/.gitkeep", "điều không ai soát")],
  ["còn phần dở dang", () => edit(".dang-dung-999999-abcd0123", "")],
])("%s thì không còn nguyên", async (_what, spoil) => {
  await spoil();
  expect(await findStanding(context.out, "k")).toBeUndefined();
});
