import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "../scripts/setup/ensure-browser.ts";
import { composeRoot } from "./compose-root.ts";
import { describeMachine } from "./describe-machine.ts";
import { generateRoot } from "./generate-root.ts";
import { measureMemory } from "./measure-memory.ts";
import { measureSheets } from "./measure-sheets.ts";
import { measureSite } from "./measure-site.ts";
import { measureTown } from "./measure-town.ts";
import { formatSection, type Section } from "./section.ts";
import { writeFigures } from "./write-figures.ts";

const TOWN = fileURLToPath(new URL("..", import.meta.url));

/** Measures the town of this repository and generated larger roots; writes the figures down. */
export async function bench(): Promise<void> {
  const browser = await ensureBrowser(tell);
  const machine = describeMachine(browser);
  const work = await mkdtemp(path.join(tmpdir(), "bao-cao-do-"));
  try {
    const largeRoot = path.join(work, "root-of-1000");
    await generateRoot(TOWN, largeRoot, 1000);
    const { documents } = await composeRoot(TOWN);
    const setting = { root: TOWN, work, browser, documents };
    const sections = [
      await show(measureTown(setting)),
      await show(measureSite(TOWN, largeRoot, work)),
      await show(measureSheets({ root: TOWN, documents, browser, largeRoot, work })),
      await show(measureMemory(largeRoot, browser)),
    ];
    await writeFigures([machine, ...sections].join("\n"));
    tell("Written to bench/README.md.");
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** All parts together take minutes, so each is shown as soon as it is known. */
async function show(measuring: Promise<Section>): Promise<string> {
  const text = formatSection(await measuring);
  tell(text);
  return text;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
