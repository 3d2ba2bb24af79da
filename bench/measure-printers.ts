import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PrintDocument } from "../scripts/print/print-document.ts";
import { completeHead } from "../scripts/print/print-on-tab.ts";
import { writeFontconfig } from "../scripts/print/private-fontconfig.ts";
import type { FoundBrowser } from "../scripts/setup/find-browser.ts";
import { findLibreOffice, findWeasyPrint, type Printer } from "./find-printers.ts";
import { inspectPdfs, type PdfTally } from "./inspect-pdfs.ts";
import { runNode } from "./run-node.ts";
import { runProgram } from "./run-program.ts";
import type { Row, Section } from "./section.ts";
import { formatSpread, toSpread } from "./spread.ts";

const OURS = fileURLToPath(new URL("print-folder.ts", import.meta.url));
const ROUNDS = 3;

interface Setting {
  readonly sheets: readonly PrintDocument[];
  readonly browser: FoundBrowser;
  readonly work: string;
}

/** One of those that compete; prints all sheets into a folder and tells the seconds. */
interface Contestant {
  readonly name: string;
  readonly print: (out: string) => Promise<number>;
}

interface Result {
  readonly name: string;
  readonly perSecond: readonly number[];
  readonly tally: PdfTally;
}

/** Our press against WeasyPrint and LibreOffice, in turns, on the same unit sheets. */
export async function measurePrinters(setting: Setting): Promise<Section> {
  const folder = await mkdtemp(path.join(setting.work, "printers-"));
  const found = [await findWeasyPrint(), await findLibreOffice(folder)];
  const printers = found.flatMap((printer) => ("toCommand" in printer ? [printer] : []));
  const missing = found.flatMap((printer) => ("reason" in printer ? [printer] : []));
  const results = await compete(
    [await enterOurs(setting, folder), ...(await enterOthers(setting, folder, printers))],
    folder,
  );
  return {
    title: `Printing ${setting.sheets.length} unit sheets against WeasyPrint and LibreOffice`,
    rows: [
      ...toRows(results),
      ...missing.map(({ name }) => ({ what: name, figure: "not measured", target: null })),
    ],
    notes: [...missing.map(({ name, reason }) => `${name} was not measured: ${reason}.`), ...NOTES],
  };
}

const NOTES = [
  "Each run is one process for all sheets, from its start to the last PDF written, in turns; ours starts Node and a browser in that time. WeasyPrint is imported once and prints all in one Python process; LibreOffice converts all in one call. Both have printed one sheet before, for caches of fonts and the user profile.",
  "All get the same HTML and the same fonts, but for one thing: the other two know no cascade layers (seen with WeasyPrint 57.2 and LibreOffice 7.4) and would set the sheets without most of the style, so they get the style sheet without the layers around its rules.",
  "What they lack: so unwrapped, WeasyPrint 57.2 sets a sheet much as we do, on one page, but untagged. LibreOffice 7.4 leaves the first page blank, loses the unit's name and the running foot, spreads the sheet over two pages more, untagged too; its figure is for another, worse document.",
  "Pages, tags and outline are those of the last run, read by one PDF reader from everyone's files.",
];

async function enterOurs({ sheets, browser }: Setting, folder: string): Promise<Contestant> {
  const list = path.join(folder, "sheets.json");
  await writeFile(list, JSON.stringify(sheets));
  const print = async (out: string) =>
    (await runNode(OURS, [list, out, browser.path, browser.kind])).seconds;
  return { name: "ours", print };
}

async function enterOthers(
  { sheets }: Setting,
  folder: string,
  printers: readonly Printer[],
): Promise<readonly Contestant[]> {
  const files = await writeSheets(sheets, path.join(folder, "html"));
  const env = { FONTCONFIG_FILE: await writeFontconfig(folder) };
  const run = async ({ toCommand }: Printer, out: string, some: readonly string[]) => {
    const [program, ...args] = toCommand(out, some);
    return (await runProgram(program, args, env)).seconds;
  };
  for (const printer of printers) {
    await run(printer, await mkdtemp(path.join(folder, "warm-")), files.slice(0, 1));
  }
  return printers.map((printer) => ({
    name: printer.name,
    print: (out) => run(printer, out, files),
  }));
}

async function writeSheets(sheets: readonly PrintDocument[], folder: string): Promise<string[]> {
  await mkdir(folder);
  const write = async (sheet: PrintDocument) => {
    const file = path.join(folder, `${path.basename(sheet.path, ".pdf")}.html`);
    await writeFile(file, unwrapLayers(completeHead(sheet, "")));
    return file;
  };
  return Promise.all(sheets.map(write));
}

/** The layers follow each other in the order of their rank, so that without them the later rule still wins. */
function unwrapLayers(html: string): string {
  return html
    .replace(/^@layer [\w, ]+;\n/m, "")
    .replaceAll(/^@layer \w+ \{\n([^]*?)^\}\n(?=@layer |@page |<\/style>)/gm, "$1");
}

async function compete(contestants: readonly Contestant[], folder: string): Promise<Result[]> {
  const tallies = new Map<string, PdfTally>();
  const perSecond = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, print } of contestants) {
      const out = await mkdtemp(path.join(folder, "out-"));
      const seconds = await print(out);
      const tally = await inspectPdfs(out);
      tallies.set(name, tally);
      perSecond.get(name)?.push(tally.documentCount / seconds);
    }
  }
  return [...tallies].map(([name, tally]) => ({
    name,
    tally,
    perSecond: perSecond.get(name) ?? [],
  }));
}

function toRows(results: readonly Result[]): readonly Row[] {
  const [ours] = results;
  if (ours === undefined) throw new Error("Nobody has printed.");
  const ourMedian = toSpread(ours.perSecond).median;
  return results.flatMap(({ name, perSecond, tally }) => {
    if (tally.documentCount !== ours.tally.documentCount) {
      throw new Error(`${name} has printed ${tally.documentCount} sheets.`);
    }
    const spread = toSpread(perSecond);
    const row = (what: string, figure: string): Row => ({ what, figure, target: null });
    const times = row(`… ours is so many times as fast`, (ourMedian / spread.median).toFixed(1));
    const { pageCount, taggedCount, outlinedCount } = tally;
    return [
      row(`${name}, sheets per second`, formatSpread(spread, 1)),
      ...(name === ours.name ? [] : [times]),
      row(
        "… pages; PDFs with tags, with an outline",
        `${pageCount}; ${taggedCount}, ${outlinedCount}`,
      ),
    ];
  });
}
