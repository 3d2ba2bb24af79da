import { lstat, mkdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { replaceInFile } from "./copy-root.ts";
import {
  beginChain,
  buildFresh,
  editAtRandom,
  readSums,
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

/** What stands in the place of a file of the output; that each alone is noticed: `publish/standing.test.ts`. */
const REPLACED: readonly (readonly [
  name: string,
  put: (file: string, aside: string) => Promise<unknown>,
])[] = [
  ["noi-bo/theo-doi.html", () => Promise.resolve()],
  ["site/tien-do/index.html", (file, aside) => symlink(aside, file)],
  ["site/chi-tieu/index.html", (file) => symlink("/khong/co", file)],
  ["site/gioi-thieu/index.html", (file) => mkdir(file)],
];
const STRANGE = "site/la.html";
const KEEP = "site/.gitkeep";
/** Of a build that was killed. */
const LEFT = ".dang-dung-999999-abcd0123";

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

  test("tệp bị sửa, bị xóa, bị thay bằng thứ khác được làm lại, chỉ những tệp ấy; thứ gì lạ thì biến mất", async () => {
    const { chain } = context;
    const before = await readSums(chain.out);
    const inOut = (name: string) => path.join(chain.out, name);
    const made = await listMade(async () => {
      await writeFile(inOut("site/index.html"), "sửa tay");
      for (const [index, [name, put]] of REPLACED.entries()) {
        // A file that lies aside keeps its number, which no new file gets.
        const aside = path.join(chain.root, String(index));
        await rename(inOut(name), aside);
        await put(inOut(name), aside);
      }
      for (const name of [STRANGE, KEEP, LEFT]) await writeFile(inOut(name), "điều không ai soát");
      await chain.build();
    });
    const spoilt = ["site/index.html", ...REPLACED.map(([name]) => name)];
    expect(made).toEqual([...SEALS, ...spoilt, KEEP].sort());
    for (const name of spoilt) expect((await lstat(inOut(name))).isFile()).toBe(true);
    expect(await readFile(inOut(KEEP), "utf8")).toBe("");
    await rm(inOut(KEEP));
    expect(await readSums(chain.out)).toEqual(before);
    await expect(stat(inOut(LEFT))).rejects.toThrow("ENOENT");
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
  // With all of them undone, the root is that of the build from nothing with which the chain began.
  for (const [name] of MADE_BY_EDIT) await chain.edit(name);
  await chain.build();
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
