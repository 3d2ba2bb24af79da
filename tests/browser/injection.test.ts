import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer";
import { afterAll, describe, expect, test } from "vitest";
import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { compose } from "../../scripts/compose/compose.ts";
import { composeBooklet, planBooklet } from "../../scripts/compose/papers/booklet.ts";
import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import { composePublicPapers } from "../../scripts/compose/papers/public.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { GUARDED_ROOT } from "../guard/guarded-tree.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { BREAKOUT, LINK, MARKUP, STYLE_AND_ADDRESS, TEMPLATE } from "./payloads.ts";
import { plant, plantPlainWords, type PlantedRoot } from "./plant-payloads.ts";
import { renderPublicFiles } from "../figures/render-pages.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";
import { openTab } from "./tab.ts";

const GROUPS = { MARKUP, BREAKOUT, STYLE_AND_ADDRESS, LINK, TEMPLATE };
/** Each group in parts that a name has room for. */
const ROWS = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]) // of this very object
  .flatMap((name) => toParts(GROUPS[name]).map((part) => [name, part] as const));
/** Prose refuses tags, links and placeholders that it does not know, and an item placeholders above its prose. */
const MAY_REFUSE: Readonly<Record<keyof typeof GROUPS, RegExp>> = {
  MARKUP: /#body$/,
  BREAKOUT: /#body$/,
  STYLE_AND_ADDRESS: /#body$/,
  LINK: /#body$/,
  TEMPLATE: /^content\/|^data\/chi-tieu\.yaml/,
};
const PLAIN = await plantPlainWords(GUARDED_ROOT);
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
});

/**
 * The tree of elements without text and without the numbers that no line may break in. Of a drawing only the kinds of its elements count, because long labels take more
 * lines.
 */
const SKELETON = `(() => {
  const walk = (element) => {
    const names = [...element.attributes].map(({ name }) => name).sort().join(",");
    const head = element.localName + "[" + names + "]";
    const isText = (child) => child.matches("span.whole") && child.attributes.length === 1 && child.children.length === 0;
    const children = [...element.children].filter((child) => !isText(child));
    if (element.localName !== "svg") return head + "(" + children.map(walk).join(" ") + ")";
    const parts = [...element.querySelectorAll("*")].map((one) => one.localName + ":" + [...one.attributes].map(({ name }) => name).filter((name) => /^(?:on|style|href|xlink)/.test(name)));
    return head + "{" + [...new Set(parts)].sort().join(" ") + "}";
  };
  return walk(document.documentElement);
})()`;
const REPORTS = `(() => {
  globalThis.reports = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => reports.push(violatedDirective));
})()`;
const SCHEMES = `[...document.querySelectorAll("[href],[src]")].map((one) => new URL(one.getAttribute("href") ?? one.getAttribute("src"), location.href).protocol)`;

interface Seen {
  readonly skeletons: ReadonlyMap<string, string>;
  /** Dialogs, messages, policy reports, requests to elsewhere, strange links. */
  readonly noted: readonly string[];
}

/**
 * Opens everything that is made of a root: pages from disk, and papers as the printer gets them, but here scripts may
 * run.
 */
async function openAll({ root }: PlantedRoot): Promise<Seen> {
  const folder = await makeTempFolder("trang");
  const pages = await renderPublicFiles(composePublicBriefings(root.dataset, root.periods));
  for (const { path: name, bytes } of pages) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  const tab = await openTab(browser);
  const noted = [...(await Promise.all([watchTab(tab)]))];
  const watched = watchPage(tab, "file:");
  const skeletons = new Map<string, string>();
  for (const { path: name } of pages.filter((page) => page.path.endsWith(".html"))) {
    await tab.goto(pathToFileURL(path.join(folder, name)).href);
    skeletons.set(name, await look(tab, name, noted));
  }
  for (const [name, html] of renderPapers(root)) {
    await tab.goto("about:blank");
    await tab.setContent(html);
    skeletons.set(name, await look(tab, name, noted));
  }
  await tab.close();
  return {
    skeletons,
    noted: [...noted.flat(), ...watched.filter((one) => !one.endsWith("about:blank"))],
  };
}

/** The check lets a name have 300 letters; some stand before the payloads. */
function toParts(payloads: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const payload of payloads) {
    const part = parts.at(-1) ?? [];
    if ([...part, payload].join(" ").length <= 270) part.push(payload);
    else parts.push([payload]);
  }
  return parts;
}

async function watchTab(tab: Page): Promise<string[]> {
  const noted: string[] = [];
  tab.on("dialog", (dialog) => {
    noted.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await tab.evaluateOnNewDocument(REPORTS);
  return noted;
}

async function look(tab: Page, name: string, noted: string[][]): Promise<string> {
  const reports = (await tab.evaluate("globalThis.reports ?? []")) as readonly string[]; // of REPORTS
  const schemes = (await tab.evaluate(SCHEMES)) as readonly string[]; // of SCHEMES
  const strange = schemes.filter((scheme) => !/^(?:file|https|mailto|tel|about):$/.test(scheme));
  noted.push([
    ...reports.map((one) => `${name}: policy ${one}`),
    ...strange.map((one) => `${name}: ${one}`),
  ]);
  return (await tab.evaluate(SKELETON)) as string; // of SKELETON
}

function* renderPapers({
  dataset,
  periods,
}: PlantedRoot["root"]): Generator<readonly [string, string]> {
  const render = createPaperRenderer();
  const briefings = composePublicBriefings(dataset, periods);
  const { editions, internal, evaluations, report } = compose({ dataset, periods, briefings });
  const { briefing } = internal;
  const papers = [
    composeBooklet(planBooklet(briefing), briefing, evaluations),
    ...composePublicPapers(editions[0]),
    report,
    ...composeInternalPapers(internal, evaluations),
  ];
  for (const paper of papers) yield [paper.path, render(paper)];
}

describe("60 chuỗi phá hoại, mỗi chuỗi một lần vào mọi chỗ nhận chữ tự do của mọi tệp", async () => {
  const plain = await openAll(PLAIN);

  test("đủ 60 chuỗi, đủ mọi loại tệp, và bản dựng lành không có gì lạ", () => {
    expect(new Set(ROWS.flatMap(([, payloads]) => payloads)).size).toBe(60);
    const files = new Set([...PLAIN.accepted.keys()].map((spot) => spot.replace(/#.*/, "")));
    const kinds = [
      "to-chuc",
      "van-ban",
      "loai-don-vi",
      "bieu-mau",
      "chi-tieu",
      "cach-noi",
      "ky",
      "don-vi/xa-tay",
      "mo-dau",
      "han-che/01-co-cau",
      "giai-phap/01-bo-sung-nguon",
      "ket-qua/01-quy-trinh",
      "gioi-thieu",
    ];
    expect(kinds.filter((kind) => ![...files].some((file) => file.includes(`${kind}.`)))).toEqual(
      [],
    );
    expect(PLAIN.accepted.size).toBeGreaterThan(110);
    expect(plain.noted).toEqual([]);
  });

  test.each(ROWS)(
    "nhóm %s: bị từ chối ngay, hoặc cây phần tử không đổi, không hộp thoại, không báo vi phạm, không gọi ra ngoài",
    async (name, payloads) => {
      const planting = new Map(
        [...PLAIN.accepted].map(([spot, words]) => [spot, `${words} ${payloads.join(" ")}`]),
      );
      const planted = await plant(GUARDED_ROOT, planting);
      const refused = [...planting.keys()].filter((spot) => !planted.accepted.has(spot));
      expect(refused.filter((spot) => !MAY_REFUSE[name].test(spot))).toEqual([]);
      const seen = await openAll(planted);
      expect(seen.noted).toEqual([]);
      for (const [name, skeleton] of seen.skeletons)
        expect(skeleton, name).toBe(plain.skeletons.get(name));
      expect([...seen.skeletons.keys()]).toEqual([...plain.skeletons.keys()]);
    },
  );
});
