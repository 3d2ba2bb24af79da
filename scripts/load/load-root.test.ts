import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { skipOnWindows } from "../../tests/command/skip-aloud.ts";
import { toSentence } from "../validate/sentences/problems.ts";
import { loadRoot } from "./load-root.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "goc-"));
  await mkdir(path.join(root, "data"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

test("files are sorted by path, whatever the order of the disk, and decoded", async () => {
  await write("data/ky/b.yaml", "\uFEFFb: 1\r\n");
  await write("data/a.yaml", "a: 1\n");
  await write("content/c.md", "c\n");
  expect(await loadRoot(root)).toEqual({
    files: [
      { file: "content/c.md", text: "c\n" },
      { file: "data/a.yaml", text: "a: 1\n" },
      { file: "data/ky/b.yaml", text: "b: 1\n" },
    ],
    problems: [],
    unread: [],
  });
});

test("files that office machines leave behind are ignored", async () => {
  const litter = [
    ".DS_Store",
    "._a.yaml",
    "~$a.docx",
    "Thumbs.db",
    "desktop.ini",
    "a.yaml~",
    ".git/x",
  ];
  for (const name of litter) await write(`data/${name}`, Uint8Array.of(0xff));
  expect(await loadRoot(root)).toEqual({ files: [], problems: [], unread: [] });
});

test("a root without the two folders has no files", async () => {
  await rm(path.join(root, "data"), { recursive: true });
  expect(await loadRoot(root)).toEqual({ files: [], problems: [], unread: [] });
});

test("files outside the two folders are not read", async () => {
  await write("ghi-chu.yaml", "a: 1\n");
  expect((await loadRoot(root)).files).toEqual([]);
});

test("a file that cannot be decoded does not hide the others", async () => {
  await write("data/a.yaml", Buffer.from("\uFEFFa", "utf16le"));
  await write("data/b.yaml", "b: 1\n");
  const { files, problems } = await loadRoot(root);
  expect(files.map(({ file }) => file)).toEqual(["data/b.yaml"]);
  expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
    ["file-utf16", "data/a.yaml"],
  ]);
});

test("a file above 5 MB is refused without reading it; a file of 5 MB is read", async () => {
  await write("data/a.yaml", Buffer.alloc(5_000_001, 0xff));
  await write("data/b.yaml", Buffer.alloc(5_000_000, "a"));
  const { files, problems } = await loadRoot(root);
  expect(files.map(({ file }) => file)).toEqual(["data/b.yaml"]);
  expect(problems.map(({ code, found }) => [code, found])).toEqual([["file-too-large", "6 MB"]]);
});

test("a folder with the name of a file is reported, empty or not", async () => {
  await mkdir(path.join(root, "data/a.yaml"));
  await write("data/b.md/c.yaml", "c: 1\n");
  const { files, problems } = await loadRoot(root);
  expect(files).toEqual([]);
  expect(problems.map(({ code, found }) => [code, found])).toEqual([
    ["file-unreadable", "«data/a.yaml» là một thư mục"],
    ["file-unreadable", "«data/b.md» là một thư mục"],
  ]);
});

test.skipIf(
  skipOnWindows("links to files and folders are not followed out of the root", "không tạo được"),
)("links to files and folders are not followed out of the root", async () => {
  await write("ngoai/bi-mat.yaml", "a: 1\n");
  await symlink(path.join(root, "ngoai/bi-mat.yaml"), path.join(root, "data/a.yaml"));
  await symlink(path.join(root, "ngoai"), path.join(root, "data/b"));
  await symlink(path.join(root, "khong-co"), path.join(root, "data/c.yaml"));
  const { files, problems } = await loadRoot(root);
  expect(files).toEqual([]);
  expect(problems.map(({ code, found }) => [code, found])).toEqual([
    ["file-unreadable", "«data/a.yaml» là một liên kết"],
    ["file-unreadable", "«data/b» là một liên kết"],
    ["file-unreadable", "«data/c.yaml» là một liên kết"],
  ]);
});

test.skipIf(skipOnWindows("a pipe is refused at once, without waiting for it", "không tạo được"))(
  "a pipe is refused at once, without waiting for it",
  async () => {
    execFileSync("mkfifo", [path.join(root, "data/a.yaml")]);
    const { files, problems } = await loadRoot(root);
    expect(files).toEqual([]);
    expect(problems.map(({ code, found }) => [code, found])).toEqual([
      ["file-unreadable", "«data/a.yaml» không phải là tệp thường"],
    ]);
  },
);

test.skipIf(
  skipOnWindows(
    "links to a device, links in a circle and a file in place of a folder are reported",
    "không tạo được",
  ),
)("links to a device, links in a circle and a file in place of a folder are reported", async () => {
  await symlink("/dev/zero", path.join(root, "data/a.yaml"));
  await symlink("vong", path.join(root, "data/vong"));
  await symlink(".", path.join(root, "data/ky"));
  await writeFile(path.join(root, "content"), "");
  const { files, problems } = await loadRoot(root);
  expect(files).toEqual([]);
  expect(problems.map(toSentence)).toEqual([
    "content/: không đọc được tệp: phải là một thư mục.",
    "data/a.yaml:1:1: không đọc được tệp: «data/a.yaml» là một liên kết.",
    "data/ky:1:1: không đọc được tệp: «data/ky» là một liên kết.",
    "data/vong:1:1: không đọc được tệp: «data/vong» là một liên kết.",
  ]);
});

test.skipIf(skipOnWindows("a folder that is a link in a circle is reported", "không tạo được"))(
  "a folder that is a link in a circle is reported",
  async () => {
    await rm(path.join(root, "data"), { recursive: true });
    await symlink("data", path.join(root, "data"));
    expect((await loadRoot(root)).problems.map(toSentence)).toEqual([
      "data/: không đọc được tệp: là một liên kết vòng.",
    ]);
  },
);

test("a file that cannot be decoded can still be shown, and its name is composed", async () => {
  await write("data/bộ.yaml".normalize("NFD"), Buffer.from("ten: A\xE3\n", "latin1"));
  const { problems, unread } = await loadRoot(root);
  expect(problems.map(({ place }) => place.file)).toEqual(["data/bộ.yaml".normalize("NFC")]);
  expect(unread).toEqual([{ file: "data/bộ.yaml".normalize("NFC"), text: "ten: A\uFFFD\n" }]);
});
