import { spawn } from "node:child_process";
import process from "node:process";
import { EnvironmentFault } from "./environment-fault.ts";
import { findBrowser, toCacheFolder, type FoundBrowser, type Machine } from "./find-browser.ts";
import { thisMachine } from "./this-machine.ts";

/** A way to get a browser; gives false where it does not apply or fails. */
type Install = (machine: Machine, report: (sentence: string) => void) => Promise<boolean>;

/** The best way first. */
const INSTALLS: readonly Install[] = [installFromDebian, downloadHeadlessShell];

/**
 * A browser to print with, installed if need be.
 * @param report receives a Vietnamese sentence before each step that takes time
 * @throws EnvironmentFault when there is none and we cannot install one
 */
export async function ensureBrowser(
  report: (sentence: string) => void = () => undefined,
  machine: Machine = thisMachine,
): Promise<FoundBrowser> {
  const present = await findBrowser(machine);
  if (present !== undefined) return present;
  for (const tryInstall of machine.mayInstall ? INSTALLS : []) {
    const installed = (await tryInstall(machine, report)) ? await findBrowser(machine) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new EnvironmentFault(
    "Không tìm thấy trình duyệt để in PDF và cũng không tự cài được; hãy cài Chrome, Edge hoặc Chromium, " +
      "hoặc đặt biến môi trường PUPPETEER_EXECUTABLE_PATH là đường dẫn tới trình duyệt đã có, " +
      "hoặc chạy lại với --khong-pdf để chỉ dựng trang và bản Word.",
  );
}

async function installFromDebian(
  machine: Machine,
  report: (sentence: string) => void,
): Promise<boolean> {
  const isDebian = machine.isFile("/etc/debian_version") && machine.isFile("/usr/bin/apt-get");
  if (!isDebian || process.getuid?.() !== 0) return false;
  report("Chưa có trình duyệt: đang cài gói chromium-headless-shell bằng apt-get…");
  // Old package lists may still be good enough, so a failed update does not end the attempt.
  await runAptGet(["-qq", "update"]);
  return runAptGet([
    ...["-qq", "-y", "install", "--no-install-recommends"],
    "chromium-headless-shell",
  ]);
}

/** Another installation may be under way, such as the machine's own updates. */
const WAIT_FOR_LOCK = ["-o", "DPkg::Lock::Timeout=120"];

/** Shows nothing but errors; true when it succeeded. */
function runAptGet(args: readonly string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return new Promise((resolve) => {
    const child = spawn("/usr/bin/apt-get", [...WAIT_FOR_LOCK, ...args], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.once("error", () => {
      resolve(false);
    });
    child.once("exit", (code) => {
      resolve(code === 0);
    });
  });
}

async function downloadHeadlessShell(
  machine: Machine,
  report: (sentence: string) => void,
): Promise<boolean> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } =
    await import("@puppeteer/browsers");
  const platform = detectBrowserPlatform();
  if (platform === undefined) return false;
  report("Chưa có trình duyệt: đang tải chrome-headless-shell…");
  const browser = Browser.CHROMEHEADLESSSHELL;
  try {
    const buildId = await resolveBuildId(browser, platform, "stable");
    await install({ browser, buildId, platform, cacheDir: toCacheFolder(machine) });
    return true;
  } catch (error) {
    // The error at the end of the search names the other cures, so we tell only the reason here.
    report(`Không tải được trình duyệt: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
