import { existsSync } from "node:fs";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseArguments } from "../../scripts/cli/arguments/parse-arguments.ts";
import { buildHere } from "../roots/build-here.ts";
import { buildRoot } from "../roots/built-root.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";
import { runCli } from "../roots/run-cli.ts";
import { skipAloud } from "./skip-aloud.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const UNIT = "data/ky/2021-02-15/don-vi/xa-dong.yaml";

/** A sound root and its output; no test changes either. Before the run the output was that of other words. */
const sound = await copyRoot(SMALL);
const opening = path.join(sound, "content/2021-02-15/mo-dau.md");
await replaceInFile(opening, "đã báo cáo:", "đã gửi báo cáo:");
const caller = await makeTempFolder("noi-goi");
const firstOut = path.join(caller, "ra");
await cp((await buildRoot(SMALL, { hasPdf: true })).out, firstOut, { recursive: true });
const firstRun = await runCli(["build", "--root", sound, "--out", "ra"], {
  cwd: caller,
  env: { INIT_CWD: caller },
});
const soundAsJson = runCli(["check", "--json", "--root", sound]);

const parse = (words: readonly string[]) => parseArguments(words, { project: PROJECT, caller });

describe.concurrent("dựng", () => {
  test("dữ liệu đúng thì kết thúc bằng 0, ghi vào thư mục nơi gọi, và nói kết quả ở đâu", async () => {
    const { code, stdout, stderr } = firstRun;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [made, site, internal] = stdout.trimEnd().split("\n").slice(-3);
    expect(made).toMatch(/^Xong trong \d+,\d giây: 15 trang, 10 tài liệu PDF\.$/);
    expect(site).toBe(`  Công khai: ${path.join(firstOut, "site/index.html")}`);
    expect(internal).toContain(path.join(firstOut, "noi-bo"));
    const page = await readFile(path.join(firstOut, "site/index.html"), "utf8");
    expect(page).toContain("đã gửi báo cáo:");
  });

  test("qua ống dẫn thì không có mã màu, không có dòng chạy", () => {
    expect(firstRun.stdout + firstRun.stderr).not.toMatch(/[\u001B\r]/);
  });

  test("chỉ ghi site/, noi-bo/ và sổ in trong .cache/, không để lại gì khác", async () => {
    expect((await readdir(firstOut)).sort()).toEqual([".cache", "noi-bo", "site"]);
  });

  test("không có gì thay đổi thì nói vậy; --json thì vẫn đưa ra các lưu ý", async () => {
    const words = ["build", "--root", sound, "--out", firstOut];
    expect((await runCli(words)).stdout).toMatch(
      /^Vẫn còn \d+ lưu ý\. Để xem: .*\nKhông có gì thay đổi /m,
    );
    expect(await runCli([...words, "--json"])).toEqual(await soundAsJson);
  });

  test("--ky dựng kỳ trước như khi chưa có kỳ sau", async () => {
    const out = await makeTempFolder("ra");
    const words = ["build", "--khong-pdf", "--root", SMALL, "--out", out, "--ky", "15/01/2021"];
    const { options } = parse(words);
    expect(await buildHere(options)).toEqual({ code: 0, stderr: "" });
    const pages = [...(await readTree(out)).keys()];
    expect(pages).toContain("site/ky/2021-01-15/index.html");
    expect(pages).not.toContain("site/ky/2021-02-15/index.html");
  });
});

describe.concurrent("dữ liệu sai", () => {
  test("một khóa viết nhầm: kết thúc bằng 1, nói đúng chỗ, gợi ý, và kết quả cũ còn nguyên", async () => {
    const root = await copyRoot(SMALL);
    await replaceInFile(path.join(root, UNIT), "  cap_uy_nu:", "  cap_uy_un:");
    const before = await readTree(firstOut);
    const run = await runCli(["build", "--root", root, "--out", firstOut]);
    expect(run.code).toBe(1);
    expect(run.stderr.split("\n")).toContain(
      `${UNIT}:10:3: không có khóa «cap_uy_un»; có phải «cap_uy_nu»?`,
    );
    expect(run.stderr).toContain("\n    10 |   cap_uy_un: 4\n       |   ^\n");
    expect(run.stderr).toContain("1 lỗi cần sửa.\nChưa ghi gì; kết quả lần trước còn nguyên.");
    expect(await readTree(firstOut)).toEqual(before);
    expect((await readdir(firstOut)).sort()).toEqual([".cache", "noi-bo", "site"]);
  });

  test("mọi lỗi của mọi tệp được nêu trong một lần, và không tệp nào được ghi", async () => {
    const root = await copyRoot(SMALL);
    const issuer = path.join(root, "data/to-chuc.yaml");
    await replaceInFile(path.join(root, UNIT), "so_dang_vien: 211", "so_dang_vien: 1.234");
    await replaceInFile(issuer, "so_lieu_minh_hoa: có", "so_lieu_minh_hoa: yes");
    const out = await makeTempFolder("ra");
    const run = await runCli(["build", "--root", root, "--out", out]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`${UNIT}:`);
    expect(run.stderr).toContain("data/to-chuc.yaml:");
    expect(run.stderr).toContain("2 lỗi cần sửa.");
    expect(await readdir(out)).toEqual([]);
  });
});

describe.concurrent("kiểm tra", () => {
  test("dữ liệu đúng thì kết thúc bằng 0, nêu điều đáng lưu ý, và không ghi gì", async () => {
    const before = await readTree(sound);
    const run = await runCli(["check", "--root", sound]);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
    expect(run.stdout).toContain("Lưu ý: ");
    expect(run.stdout).toMatch(
      /^Chi bộ Bắc: chưa từng gửi; kỳ trước: chưa gửi; mục bắt buộc: 0\/2\n {4}chi-bo-bac\.yaml:5: thiếu toàn bộ số liệu$/m,
    );
    expect(run.stdout.trimEnd().split("\n").at(-1)).toBe("Không có lỗi.");
    expect(await readTree(sound)).toEqual(before);
  });

  test("còn lỗi thì vẫn cho biết đơn vị nào đã gửi gì", async () => {
    const root = await copyRoot(SMALL);
    await replaceInFile(path.join(root, UNIT), "so_dang_vien: 211", "so_dang_vien:");
    const run = await runCli(["check", "--root", root]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("1 lỗi cần sửa.");
    expect(run.stdout).toContain("Đã gửi 3/4 đơn vị; đủ mọi số liệu 1; thiếu mục bắt buộc 1;");
  });
});

describe.concurrent("cho máy đọc", () => {
  test.each(["check", "build"])("%s --json: một tài liệu JSON, không gì khác", async (command) => {
    const root = await copyRoot(SMALL);
    await replaceInFile(path.join(root, UNIT), "  cap_uy_nu:", "  cap_uy_un:");
    const before = await readTree(root);
    const { code, stdout, stderr } = await runCli([command, "--json", "--root", root]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ code: "unknown-key", file: UNIT, line: 10, column: 3, hint: "cap_uy_nu" }],
    });
    expect(await readTree(root)).toEqual(before);
  });

  test("dữ liệu đúng: không có lỗi, kèm các lưu ý", async () => {
    const { code, stdout } = await soundAsJson;
    expect(code).toBe(0);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({ ok: true, problems: [] });
    expect(document).toHaveProperty("notices.0.sentence");
  });
});

describe.concurrent("dùng sai", () => {
  test.each([
    ["tùy chọn lạ", ["check", "--tat-ca"], "Không hiểu «--tat-ca»."],
    [
      "--json với lệnh khác",
      ["start", "--json"],
      "--json chỉ dùng với check và build, không dùng cùng --manifest.",
    ],
    [
      "kỳ không có",
      ["check", "--root", SMALL, "--ky", "2019-01-01"],
      "Không có kỳ 2019-01-01; các kỳ hiện có: 15/01/2021, 15/02/2021.",
    ],
    ["lệnh lạ", ["dung"], "Không có lệnh “dung”"],
  ])("%s: kết thúc bằng 2 với một câu", async (_what, words, sentence) => {
    const { code, stdout, stderr } = await runCli(words);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).not.toContain("Xong");
  });

  test("thư mục không có data/ và content/", async () => {
    const empty = await makeTempFolder("trong");
    const { code, stderr } = await runCli(["build", "--root", empty, "--out", empty]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `Thư mục «${empty}» không có data/ và content/. Báo cáo đã có ở nơi khác thì chỉ ra bằng --root THƯ-MỤC; làm báo cáo mới: npm run moi -- THƯ-MỤC\n`,
    );
    expect(await readdir(empty)).toEqual([]);
  });
});

describe.concurrent("máy không làm được", () => {
  test.skipIf(skipAloud("thư mục không nhận tệp", existsSync("/proc/1") ? null : "không có /proc"))(
    "thư mục không nhận tệp: kết thúc bằng 3",
    async () => {
      const words = ["build", "--khong-pdf", "--root", SMALL, "--out", "/proc/1"];
      const { code, stderr } = await runCli(words);
      expect(code).toBe(3);
      expect(stderr).toMatch(/^Không ghi được vào “\/proc\/1”: .*; hãy .*\n$/);
    },
  );

  test("trình duyệt được chỉ tới không có: kết thúc bằng 3, không ghi gì", async () => {
    const out = await makeTempFolder("ra");
    const env = { PUPPETEER_EXECUTABLE_PATH: "/khong/co/gi" };
    const { code, stderr } = await runCli(["build", "--root", SMALL, "--out", out], { env });
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^Biến môi trường PUPPETEER_EXECUTABLE_PATH chỉ tới “\/khong\/co\/gi”.*\n$/,
    );
    expect(await readdir(out)).toEqual([]);
  });

  test("nơi ra là một tệp: kết thúc bằng 3, tệp còn nguyên", async () => {
    const folder = await makeTempFolder("ra");
    const out = path.join(folder, "la-tep");
    await writeFile(out, "của người khác");
    const { code, stderr } = await buildHere({ root: SMALL, out });
    expect(code).toBe(3);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(String((await readTree(folder)).get("la-tep"))).toBe("của người khác");
  });
});

test.concurrent("đơn vị đã rút khỏi mọi kỳ thì không còn trang, không còn phiếu", async () => {
  const root = await copyRoot(sound);
  const pages = ["site/don-vi/chi-bo-bac/index.html", "noi-bo/don-vi/chi-bo-bac.pdf"];
  expect([...(await readTree(firstOut)).keys()]).toEqual(expect.arrayContaining(pages));
  for (const date of await readdir(path.join(root, "data/ky")))
    await rm(path.join(root, "data/ky", date, "don-vi/chi-bo-bac.yaml"));
  const out = await makeTempFolder("ra");
  await cp(firstOut, out, { recursive: true });
  expect((await buildHere({ root, out, hasPdf: true })).code).toBe(0);
  const tree = await readTree(out);
  expect(pages.filter((name) => tree.has(name))).toEqual([]);
  const telling = [...tree].filter(([, bytes]) => bytes.includes("Chi bộ Bắc"));
  expect(telling.map(([name]) => name)).toEqual([]);
});

// Alone, since its environment is that of this process.
test("--khong-pdf không cần trình duyệt, và bỏ cả bản in cũ", async () => {
  const out = await makeTempFolder("ra");
  await cp(firstOut, out, { recursive: true });
  const env = { PUPPETEER_EXECUTABLE_PATH: "/khong/co/gi" };
  const { options } = parse(["build", "--khong-pdf", "--root", sound, "--out", out]);
  expect(await buildHere(options, env)).toEqual({ code: 0, stderr: "" });
  const names = [...(await readTree(out)).keys()];
  expect(names.filter((name) => name.endsWith(".pdf"))).toEqual([]);
  const internal = names.filter((name) => /^noi-bo\/(?!assets\/)/.test(name));
  expect(internal).toEqual([
    "noi-bo/bai-dang/chi-tieu-2021-02-15.png",
    "noi-bo/bai-dang/chia-se.png",
    "noi-bo/bai-dang/tien-do-2021-02-15.png",
    "noi-bo/bao-cao.docx",
    "noi-bo/kiem-tra.json",
    "noi-bo/kiem-tra.sha256",
    "noi-bo/sao-chep.html",
    "noi-bo/theo-doi.html",
  ]);
});
