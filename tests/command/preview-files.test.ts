import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createStudio, type Studio } from "../../scripts/preview/studio.ts";
import { buildRoot, type BuiltRoot } from "../roots/built-root.ts";
import { PROJECT } from "../roots/project-root.ts";

const GOLDEN = path.join(PROJECT, "tests/golden/hai-ky");
/** A build alone writes them: its seals, and what it remembers for the next. */
const SEALS = /^\.cache\/|kiem-tra\.(?:json|sha256)$/;

describe("tệp của bản xem trước", () => {
  const context = {} as { built: BuiltRoot; studio: Studio }; // filled by beforeAll
  beforeAll(async () => {
    context.built = await buildRoot(GOLDEN, { hasPdf: false });
    const options = {
      root: GOLDEN,
      out: context.built.out,
      period: null,
      hasPdf: false,
      isAnew: false,
    };
    context.studio = createStudio(options);
    await context.studio.renew(true);
  });

  test("mỗi tệp giống hệt tệp mà lệnh build ghi", async () => {
    const { tree } = context.built;
    const differing: string[] = [];
    for (const [name, bytes] of tree) {
      if (SEALS.test(name)) continue;
      const answer = await context.studio.find(name);
      const isSame = answer.kind === "file" && bytes.equals(Buffer.from(answer.content));
      if (!isSame) differing.push(name);
    }
    expect(tree.size).toBeGreaterThan(20);
    expect(differing).toEqual([]);
  });

  test("trang không còn nữa thì không mở được, dù trên đĩa còn bản cũ", async () => {
    expect(await context.studio.find("site/don-vi/khong-co/index.html")).toEqual({
      kind: "missing",
    });
  });

  test("tệp chỉ có trên đĩa thì để cho đĩa", async () => {
    expect(await context.studio.find("noi-bo/bao-cao.pdf")).toEqual({ kind: "elsewhere" });
  });
});
