import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../roots/project-root.ts";
import { mayRenew } from "../run/may-renew.ts";
import { dumpTexts } from "./dump.ts";
import { findClaimsOfAll, findOddities, findOddWords } from "./oddities.ts";
import { composeOutputs } from "./outputs.ts";
import { toFiles } from "./root.ts";
import { ROWS } from "./roots.ts";

const FOLDER = path.join(PROJECT, "tests/golden-texts");

describe.each(ROWS)("a root of the kind $name", async ({ name, plan }) => {
  const outputs = await composeOutputs(toFiles(plan));
  const { markup, plain, share, word } = outputs;

  test("says nothing that is empty or stands for nothing", () => {
    const odd = [
      ...[...markup].map(([file, html]) => [file, findOddities(html)] as const),
      ...[...plain].map(([file, text]) => [file, text.split("\n").flatMap(findOddWords)] as const),
      ["chia-se.png", share.flatMap(findOddWords)] as const,
      ["noi-bo/bao-cao.docx", word.map(toLine).flatMap(findOddWords)] as const,
    ];
    expect(odd.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  test("has the texts that somebody has read", async () => {
    const file = path.join(FOLDER, `${name}.txt`);
    const texts = dumpTexts(outputs);
    if (mayRenew(process.env)) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(file, texts);
    }
    expect(texts).toBe(await readFile(file, "utf8"));
  });
});

describe.each(ROWS.filter(({ isUniform }) => !isUniform))("a root like $name", async ({ plan }) => {
  const { markup } = await composeOutputs(toFiles(plan));

  test("claims nothing of all units", () => {
    // What held of the periods before may be otherwise now.
    const isOfNow = (file: string) => !file.startsWith("site/ky/");
    const claims = [...markup]
      .filter(([file]) => isOfNow(file))
      .map(([file, html]) => [file, findClaimsOfAll(html)] as const);
    expect(claims.filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

/** Blanks that wait for a number written by hand are no gap in a sentence. */
const toLine = (paragraph: string) => paragraph.replaceAll(/\s+/gu, " ");
