import path from "node:path";
import { expect, test } from "vitest";
import { loadRoot } from "../../scripts/load/load-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { attack } from "./attack.ts";
import { publishRoot } from "./publish-root.ts";

test.each(["so-lieu-thong-ke", "tien-do-dai-hoi"])(
  "%s: người ngoài không giải ra số nào đã ẩn",
  async (name) => {
    const { files } = await loadRoot(path.join(PROJECT, "examples", name));
    const { leaks, secretCount, factCount } = attack(await publishRoot({ files, asked: [] }));
    expect(leaks).toEqual([]);
    expect(secretCount).toBeGreaterThan(10);
    expect(factCount).toBeGreaterThan(150);
  },
);
