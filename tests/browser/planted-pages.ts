import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "puppeteer";
import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { compose } from "../../scripts/compose/compose.ts";
import { composeBooklet, planBooklet } from "../../scripts/compose/papers/booklet.ts";
import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import { composePublicPapers } from "../../scripts/compose/papers/public.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { renderPublicFiles, type RenderedFile } from "../figures/render-pages.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";
import { watchPage } from "./open-browser.ts";
import type { PlantedRoot } from "./plant-payloads.ts";
import { ask, openTab } from "./tab.ts";

/** What is made of a root: the files of its site, and the markup of all pages and papers by name. */
export interface Made {
  readonly files: readonly RenderedFile[];
  readonly pages: ReadonlyMap<string, string>;
  readonly papers: ReadonlyMap<string, string>;
}

/** What a browser makes of pages and papers. */
export interface Seen {
  readonly skeletons: ReadonlyMap<string, string>;
  /** Dialogs, messages, policy reports, requests to elsewhere, strange links. */
  readonly noted: readonly string[];
}

/**
 * What stands in a document. `skeleton`: the tree of elements without text and without the numbers that no line may
 * break in, and of style sheets the rules without their strings. Of a drawing only the kinds of its elements count,
 * because long labels take more lines.
 */
const SEE = `(page) => {
  const bare = (text) => text.replace(/"(?:\\\\.|[^"\\\\])*"/gs, '""');
  const rules = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return "{" + [...sheet.cssRules].map((rule) => bare(rule.cssText)).join(" ") + "}";
  };
  const walk = (element) => {
    const names = [...element.attributes].map(({ name }) => name).sort().join(",");
    const head = element.localName + "[" + names + "]";
    const isText = (child) => child.matches("span.whole") && child.attributes.length === 1 && child.children.length === 0;
    const children = [...element.children].filter((child) => !isText(child));
    if (element.localName === "style") return head + rules(element.textContent);
    if (element.localName !== "svg") return head + "(" + children.map(walk).join(" ") + ")";
    const parts = [...element.querySelectorAll("*")].map((one) => one.localName + ":" + [...one.attributes].map(({ name }) => name).filter((name) => /^(?:on|style|href|xlink)/.test(name)));
    return head + "{" + [...new Set(parts)].sort().join(" ") + "}";
  };
  const links = [...page.querySelectorAll("[href],[src]")].map((one) => one.getAttribute("href") ?? one.getAttribute("src"));
  const schemes = links.map((link) => new URL(link, "file:///").protocol);
  const strange = schemes.filter((scheme) => !/^(?:file|https|mailto|tel):$/.test(scheme));
  return { skeleton: walk(page.documentElement), strange };
}`;
/** What `SEE` gives. */
interface Sight {
  readonly skeleton: string;
  readonly strange: readonly string[];
}
const REPORTS = `(() => {
  globalThis.reports = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => reports.push("policy " + violatedDirective));
})()`;

const renderPaper = createPaperRenderer();

export async function makeAll({ root }: PlantedRoot): Promise<Made> {
  const { dataset, periods } = root;
  const briefings = composePublicBriefings(dataset, periods);
  const files = await renderPublicFiles(briefings);
  const { editions, internal, evaluations, report } = compose({ dataset, periods, briefings });
  const { briefing } = internal;
  const papers = [
    composeBooklet(planBooklet(briefing), briefing, evaluations),
    ...composePublicPapers(editions[0]),
    report,
    ...composeInternalPapers(internal, evaluations),
  ];
  const pages = files.filter((file) => file.path.endsWith(".html"));
  return {
    files,
    pages: new Map(pages.map((page) => [page.path, Buffer.from(page.bytes).toString()])),
    papers: new Map(papers.map((paper) => [paper.path, renderPaper(paper)])),
  };
}

/** One tab that shows one thing after the other. */
export interface Viewer {
  /** Has the browser's own parser read all pages and papers; nothing is loaded or drawn, and no script runs. */
  parse(made: Pick<Made, "pages" | "papers">): Promise<Seen>;
  /**
   * Opens pages from disk, and papers as the printer gets them, but here scripts may run.
   * @param isWanted which of them, by their markup; all, if it is left out
   */
  open(made: Made, isWanted?: (html: string) => boolean): Promise<Seen>;
}

export async function openViewer(browser: BrowserContext): Promise<Viewer> {
  const tab = await openTab(browser);
  const watched = await watchTab(tab);
  return {
    async parse({ pages, papers }) {
      const names = [...pages.keys(), ...papers.keys()];
      const markup = JSON.stringify([...pages.values(), ...papers.values()]);
      await tab.goto("about:blank");
      const sights = await ask<readonly Sight[]>(
        tab,
        `${markup}.map((html) => (${SEE})(new DOMParser().parseFromString(html, "text/html")))`,
      );
      return toSeen(sights.map((sight, index) => [names[index] ?? "", sight]));
    },
    async open({ files, pages, papers }, isWanted = () => true) {
      const folder = await writeFiles(files);
      const before = watched.length;
      const sights: [string, Sight][] = [];
      const look = async (name: string) => {
        const reports = await ask<readonly string[]>(tab, "globalThis.reports ?? []");
        const { skeleton, strange } = await ask<Sight>(tab, `(${SEE})(document)`);
        sights.push([name, { skeleton, strange: [...strange, ...reports] }]);
      };
      for (const [name] of [...pages].filter(([, html]) => isWanted(html))) {
        await tab.goto(pathToFileURL(path.join(folder, name)).href);
        await look(name);
      }
      for (const [name, html] of [...papers].filter(([, one]) => isWanted(one))) {
        await tab.goto("about:blank");
        await tab.setContent(html);
        await look(name);
      }
      const { skeletons, noted } = toSeen(sights);
      const elsewhere = watched.slice(before).filter((one) => !one.endsWith("about:blank"));
      return { skeletons, noted: [...noted, ...elsewhere] };
    },
  };
}

async function writeFiles(files: readonly RenderedFile[]): Promise<string> {
  const folder = await makeTempFolder("trang");
  for (const { path: name, bytes } of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  return folder;
}

async function watchTab(tab: Page): Promise<readonly string[]> {
  const noted = watchPage(tab, "file:");
  tab.on("dialog", (dialog) => {
    noted.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await tab.evaluateOnNewDocument(REPORTS);
  return noted;
}

function toSeen(sights: readonly (readonly [string, Sight | undefined])[]): Seen {
  return {
    skeletons: new Map(sights.map(([name, sight]) => [name, sight?.skeleton ?? ""])),
    noted: sights.flatMap(([name, sight]) => sight?.strange.map((one) => `${name}: ${one}`) ?? []),
  };
}
