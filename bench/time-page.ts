import type { Browser, CDPSession } from "puppeteer";

/** What a reader on a slow phone gets, from the first byte that is asked for. */
export interface PageTiming {
  /** First Contentful Paint, in milliseconds. */
  readonly firstPaint: number;
  /** Largest Contentful Paint, in milliseconds. */
  readonly largestPaint: number;
  /** Cumulative Layout Shift. */
  readonly shift: number;
  /** As sent, headers too. */
  readonly bytes: number;
  readonly requests: number;
}

/** A phone of 360 × 740 with two pixels to each. */
const PHONE = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true };
/** The slow network and processor of Lighthouse's phone. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const CPU_SLOWED_TIMES = 4;

const OBSERVE = `
  globalThis.seen = { shift: 0, largest: 0 };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
`;
const READ = `document.fonts.ready.then(() => new Promise((resolve) => setTimeout(() => {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  resolve({ firstPaint: paint.startTime, largestPaint: seen.largest, shift: seen.shift });
}, 300)))`;

/** Opens a page in a context of its own, so that nothing is cached. */
export async function timePage(browser: Browser, url: string): Promise<PageTiming> {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport(PHONE);
  const session = await tab.createCDPSession();
  const traffic = await watchTraffic(session);
  await tab.evaluateOnNewDocument(OBSERVE);
  await tab.goto(url, { waitUntil: "networkidle0" });
  const seen = (await tab.evaluate(READ)) as Omit<PageTiming, "bytes" | "requests">; // READ's own result
  await context.close();
  return { ...seen, ...traffic };
}

async function watchTraffic(session: CDPSession) {
  const traffic = { bytes: 0, requests: 0 };
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWED_TIMES });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}
