import { lstat, mkdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { replaceInFile } from "./copy-root.ts";
import {
  beginChain,
  buildFresh,
  editAtRandom,
  readSums,
  spoil,
  type Chain,
  type EditName,
} from "./kept-chain.ts";

const context = {} as { chain: Chain };

beforeAll(async () => {
  context.chain = await beginChain();
});

/** Each file of the output by its name, with what tells a file that was made anew from one that was taken over. */
async function identify(out: string): Promise<ReadonlyMap<string, number>> {
  const names = [...(await readSums(out)).keys()];
  const stats = names.map(async (name) => [name, (await stat(path.join(out, name))).ino] as const);
  return new Map(await Promise.all(stats));
}

/** The names of the files that the work makes anew. */
async function listMade(
  work: () => Promise<unknown>,
  { out } = context.chain,
): Promise<readonly string[]> {
  const before = await identify(out);
  await work();
  const after = await identify(out);
  return [...after].filter(([name, ino]) => before.get(name) !== ino).map(([name]) => name);
}

/** Written in every build that makes anything. */
const SEALS = ["noi-bo", "site"].flatMap((tree) => [
  `${tree}/kiem-tra.json`,
  `${tree}/kiem-tra.sha256`,
]);

/** The files that an edit of one unit, or of words, makes anew. */
const MADE_BY_EDIT: readonly (readonly [EditName, readonly string[]])[] = [
  ["secret", []],
  ["figure", ["noi-bo/bao-cao.docx"]],
  [
    "words",
    [
      "noi-bo/bao-cao.docx",
      "noi-bo/sao-chep.html",
      "site/bai-dang.html",
      "site/index.html",
      "site/ky/2021-02-15/index.html",
    ],
  ],
  [
    "share",
    [
      "noi-bo/bao-cao.docx",
      "noi-bo/sao-chep.html",
      "site/bai-dang.html",
      "site/chi-tieu/index.html",
      "site/du-lieu/chi-tieu.csv",
      "site/du-lieu/so-lieu.json",
      "site/du-lieu/so-lieu.xlsx",
      "site/index.html",
      "site/ky/2021-02-15/index.html",
    ],
  ],
];

describe("dựng lại chỉ làm cái đã đổi", () => {
  test("không đổi gì thì không làm gì, và nói còn bao nhiêu lưu ý, trang, tài liệu", async () => {
    const { chain } = context;
    await chain.edit("figure");
    const first = await chain.build();
    const results: unknown[] = [];
    expect(await listMade(async () => results.push(await chain.build()))).toEqual([]);
    const { notices, pageCount, paperCount } = first as Extract<typeof first, { kind: "done" }>;
    const noticeCount = notices.length;
    const standing = { kind: "standing", noticeCount, pageCount, paperCount, browserMark: null };
    expect(results).toEqual([standing]);
  });

  test.each(MADE_BY_EDIT)(
    "sửa %s của một đơn vị thì làm lại đúng những tệp nói về nó",
    async (name, expected) => {
      const { chain } = context;
      const made = await listMade(async () => {
        await chain.edit(name);
        await chain.build();
      });
      expect(made).toEqual([...expected, ...SEALS].sort());
    },
  );

  test("tệp bị sửa hay xóa bằng tay được làm lại, chỉ tệp ấy", async () => {
    const { chain } = context;
    const before = await readSums(chain.out);
    await spoil(chain.out, "site/index.html", false);
    await spoil(chain.out, "noi-bo/theo-doi.html", true);
    const made = await listMade(() => chain.build());
    expect(made).toEqual([...SEALS, "noi-bo/theo-doi.html", "site/index.html"].sort());
    expect(await readSums(chain.out)).toEqual(before);
  });

  test("tệp lạ trong kết quả biến mất", async () => {
    const { chain } = context;
    await writeFile(path.join(chain.out, "site/la.html"), "lạ");
    await chain.build();
    expect((await readSums(chain.out)).has("site/la.html")).toBe(false);
  });

  test.each<[string, (file: string, aside: string) => Promise<unknown>]>([
    ["liên kết tới tệp giống hệt", (file, aside) => symlink(aside, file)],
    ["liên kết không dẫn tới đâu", (file) => symlink("/khong/co", file)],
    ["thư mục", (file) => mkdir(file)],
  ])("%s đứng thay một tệp của kết quả thì tệp ấy được làm lại", async (_what, put) => {
    const { chain } = context;
    const before = await readSums(chain.out);
    const file = path.join(chain.out, "site/index.html");
    const aside = path.join(chain.root, "index.html");
    await rename(file, aside);
    await put(file, aside);
    await chain.build();
    expect((await lstat(file)).isFile()).toBe(true);
    expect(await readSums(chain.out)).toEqual(before);
  });

  test("chữ viết vào tệp giữ chỗ của site/ biến mất, dù không có gì khác đổi", async () => {
    const { chain } = context;
    const keep = path.join(chain.out, "site/.gitkeep");
    await writeFile(keep, "điều không ai soát");
    await chain.build();
    expect(await readFile(keep, "utf8")).toBe("");
  });

  test("tệp dữ liệu mới mà không đọc được là một lỗi, không phải là không có gì đổi", async () => {
    const { chain } = context;
    const file = path.join(chain.root, "data/ky/2021-02-15/don-vi/chi-bo-moi.yaml");
    await symlink("/khong/co", file);
    expect((await chain.build()).kind).toBe("problems");
    await rm(file);
    expect((await chain.build()).kind).toBe("standing");
  });

  test("--lam-lai làm lại tất cả, ra đúng từng byte", async () => {
    const { chain } = context;
    const before = await readSums(chain.out);
    const made = await listMade(() => chain.build({ isAnew: true }));
    expect(made).toEqual([...before.keys()]);
    expect(await readSums(chain.out)).toEqual(before);
  });

  test("phần dở dang của một lần dựng bị tắt ngang được dọn dù không có gì đổi", async () => {
    const { chain } = context;
    const left = path.join(chain.out, ".dang-dung-999999-abcd0123");
    await writeFile(left, "");
    await chain.build();
    await expect(stat(left)).rejects.toThrow("ENOENT");
  });
});

test("đơn vị nằm chung một tệp: sửa một mục thì chỉ làm lại những tệp nói về đơn vị ấy", async () => {
  const chain = await beginChain({ areRows: true });
  for (const [name, expected] of MADE_BY_EDIT) {
    const made = await listMade(async () => {
      await chain.edit(name);
      await chain.build();
    }, chain);
    expect([name, made]).toEqual([name, [...expected, ...SEALS].sort()]);
  }
  expect(await readSums(chain.out)).toEqual(await buildFresh(chain.root));
  // Only the board says on which lines the rows stand.
  const shifted = await listMade(async () => {
    const rows = path.join(chain.root, "data/ky/2021-02-15/don-vi.yaml");
    await replaceInFile(rows, "don_vi:", "# Một dòng ghi chú.\ndon_vi:");
    await chain.build();
  }, chain);
  expect(shifted).toEqual(["noi-bo/theo-doi.html", ...SEALS].sort());
});

/**
 * The same chain in every run; `npm run soak` tries others. It edits a figure, words, a name and an earlier period,
 * removes and changes files of the output, and cuts the ledger.
 */
const SEED = 90;

test("chuỗi sửa đổi ngẫu nhiên: kết quả giữ lại giống hệt kết quả dựng từ đầu", async () => {
  await editAtRandom({ seed: SEED, steps: 4 });
});
