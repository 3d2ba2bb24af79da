import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../roots/project-root.ts";

const DOCS = path.join(PROJECT, "docs");
const texts = await Promise.all(
  ["../README.md", "huong-dan.md", "maintaining.md"].map((name) =>
    readFile(path.join(DOCS, name), "utf8"),
  ),
);
const shown = new Set(
  texts.flatMap((text) =>
    [...text.matchAll(/\((?:docs\/)?hinh\/([\w-]+\.png)\)/g)].map(([, name]) => name),
  ),
);

test("every picture of the guide is there, and every picture that is there is shown", async () => {
  expect([...shown].toSorted()).toEqual((await readdir(path.join(DOCS, "hinh"))).toSorted());
});

test("no picture of the guide is heavy", async () => {
  const guide = [...(texts[1] ?? "").matchAll(/\(hinh\/([\w-]+\.png)\)/g)].map(
    ([, name = ""]) => name,
  );
  for (const name of guide)
    expect([name, (await stat(path.join(DOCS, "hinh", name))).size < 120_000]).toEqual([
      name,
      true,
    ]);
});
