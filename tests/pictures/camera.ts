import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { loadPdfjs } from "../../scripts/guard/read/load-pdfjs.ts";
import { launch, type Browser } from "puppeteer";
import { toPalettePng } from "../../scripts/render/pictures/palette-png.ts";
import { ensureBrowser } from "../../scripts/setup/ensure-browser.ts";

const { getDocument } = await loadPdfjs();

/** What is photographed. */
export type Scene =
  | { readonly kind: "html"; readonly html: string }
  /** The top of a page of the output. */
  | {
      readonly kind: "page";
      readonly file: string;
      readonly widthPx: number;
      readonly heightPx: number;
    }
  /** Side by side. */
  | { readonly kind: "pair"; readonly left: Scene; readonly right: Scene }
  /** A page of a print, counted from 1. */
  | {
      readonly kind: "print";
      readonly file: string;
      readonly page: number;
      readonly widthPx: number;
    };

export interface Camera {
  readonly take: (scene: Scene) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Dots per pixel: with more of them a picture is too heavy. */
const SCALE = 1;

export async function openCamera(): Promise<Camera> {
  const { path: executablePath } = await ensureBrowser();
  const browser = await launch({ executablePath, args: ["--no-sandbox"] });
  return {
    take: async (scene) => toSmallPng(await takeRaw(browser, scene)),
    close: () => browser.close(),
  };
}

async function takeRaw(browser: Browser, scene: Scene): Promise<Uint8Array> {
  if (scene.kind === "print") return drawPrint(scene);
  if (scene.kind === "pair") return takeRaw(browser, await toPair(browser, scene));
  const page = await browser.newPage();
  try {
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    if (scene.kind === "html") {
      await page.setViewport({ width: 1400, height: 900, deviceScaleFactor: SCALE });
      await page.setContent(scene.html);
      const window = await page.$(".window");
      if (window === null) throw new Error("the scene has no window");
      return await window.screenshot();
    }
    const { widthPx: width, heightPx: height } = scene;
    await page.setViewport({ width, height, deviceScaleFactor: SCALE });
    await page.goto(pathToFileURL(scene.file).href);
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

async function toPair(
  browser: Browser,
  { left, right }: Extract<Scene, { kind: "pair" }>,
): Promise<Scene> {
  const images: string[] = [];
  for (const one of [left, right]) {
    const bytes = Buffer.from(await takeRaw(browser, one));
    images.push(`<img src="data:image/png;base64,${bytes.toString("base64")}">`);
  }
  return {
    kind: "html",
    html: `<style>${PAIR}</style><div class="window">${images.join("")}</div>`,
  };
}

const PAIR = `
  body { margin: 0; }
  .window { display: inline-flex; gap: 20px; padding: 20px; background: #e8ebee; }
  img { height: 560px; background: #fff; box-shadow: 0 1px 4px #8888; }
`;

async function drawPrint({ file, page: number, widthPx }: Extract<Scene, { kind: "print" }>) {
  const document = await getDocument({
    data: new Uint8Array(await readFile(file)),
    disableFontFace: true,
  }).promise;
  const page = await document.getPage(number);
  const scale = (widthPx * SCALE) / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const canvasContext = canvas.getContext("2d") as never; // `as`: pdf.js names the context of a browser, and draws on this one as on it
  await page.render({ canvasContext, viewport }).promise;
  const bytes = canvas.toBuffer("image/png");
  await document.destroy();
  return bytes;
}

/** With a palette: half as large, and the same bytes on every machine that draws the same dots. */
async function toSmallPng(png: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return toPalettePng(canvas);
}
