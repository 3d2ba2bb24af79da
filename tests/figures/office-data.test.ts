import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { readSheetsOf } from "./read-data-files.ts";
import { skipAloud } from "../command/skip-aloud.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const office = await findCalc();
const obstacle = office === null ? "máy này không có LibreOffice Calc" : null;

/** LibreOffice with its spreadsheet part, which a machine may lack though it has the word processor. */
async function findCalc(): Promise<string | null> {
  const places = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice"];
  const found = places.find((file) => existsSync(file));
  if (found === undefined) return null;
  const folder = path.dirname(await realpath(found));
  return existsSync(path.join(folder, "libsclo.so")) ? found : null;
}

/** LibreOffice writes names of files in the letters of its locale, and plain C has no Vietnamese ones. */
const LOCALE = { LC_ALL: "C.UTF-8", LANG: "C.UTF-8" };

test.skipIf(skipAloud("mở tệp Excel bằng LibreOffice", obstacle))(
  "LibreOffice mở tệp Excel, tính lại, ghi ra đúng từng ô của từng trang tính",
  async () => {
    const { tree } = await buildProject();
    const bytes = tree.get("site/du-lieu/so-lieu.xlsx") ?? Buffer.alloc(0);
    const folder = await makeTempFolder("calc");
    const made = path.join(folder, "ra");
    await mkdir(made);
    const file = path.join(folder, "so-lieu.xlsx");
    await writeFile(file, bytes);
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    // The options: columns end at `;`, UTF-8, values as they are shown, every sheet.
    const filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1";
    const words = ["--headless", "--convert-to", filter, "--outdir", made, file];
    const env = { ...process.env, ...LOCALE };
    await promisify(execFile)(office ?? "", [`-env:UserInstallation=${profile}`, ...words], {
      env,
    });
    const sheets = readSheetsOf(bytes);
    expect((await readdir(made)).sort()).toEqual(sheets.map(({ name }) => toFile(name)).sort());
    for (const { name, rows } of sheets) {
      const text = await readFile(path.join(made, toFile(name)), "utf8");
      const texts = rows.flat().filter(({ isText }) => isText);
      // Quotes are doubled where a cell needs them.
      const plain = text.replaceAll('""', '"');
      expect(
        texts.filter(({ value }) => !plain.includes(value)),
        name,
      ).toEqual([]);
      expect(text).not.toMatch(/#(?:NAME|VALUE|REF|DIV)|Err:/);
      expect(text.split("\n").length).toBeGreaterThan(rows.length);
    }
  },
);

/** What LibreOffice calls the file of a sheet. */
function toFile(sheet: string): string {
  return `so-lieu-${sheet}.csv`;
}
