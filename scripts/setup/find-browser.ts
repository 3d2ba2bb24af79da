import path from "node:path";
import { EnvironmentFault } from "./environment-fault.ts";

export interface FoundBrowser {
  readonly path: string;
  /** A headless shell starts four times as fast as a full browser and prints twice as fast. */
  readonly kind: "headlessShell" | "full";
}

/** What the search may ask of a computer; the real one is in this-machine.ts. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Whether a browser may be fetched where there is none. */
  readonly mayInstall: boolean;
  isFile(path: string): boolean;
  /** Executables of the browsers that Puppeteer has unpacked into a cache folder. */
  findCached(cacheFolder: string): Promise<readonly string[]>;
}

const LINUX_NAMES = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  // On Ubuntu this one may be a stub that only asks for a snap, hence the last place.
  "chromium-browser",
];
const LINUX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin"];
const MAC_APPLICATIONS = ["Chromium", "Google Chrome", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const WINDOWS_ROOTS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

/**
 * The browser that prints: the one named by PUPPETEER_EXECUTABLE_PATH, else an installed one (headless shells
 * first), else one in Puppeteer's cache.
 * @throws EnvironmentFault when PUPPETEER_EXECUTABLE_PATH names no file
 */
export async function findBrowser(machine: Machine): Promise<FoundBrowser | undefined> {
  const named = machine.env["PUPPETEER_EXECUTABLE_PATH"];
  if (named !== undefined && named !== "") return toNamedBrowser(machine, named);

  const installed = listCandidates(machine).find((candidate) => machine.isFile(candidate));
  if (installed !== undefined) return toFoundBrowser(installed);

  const cached = (await machine.findCached(toCacheFolder(machine))).map(toFoundBrowser);
  return cached.find((browser) => browser.kind === "headlessShell") ?? cached[0];
}

/** Puppeteer's own default, so that a browser fetched by other projects is found too. */
export function toCacheFolder(machine: Machine): string {
  return (
    machine.env["PUPPETEER_CACHE_DIR"] ?? pathOf(machine).join(machine.home, ".cache", "puppeteer")
  );
}

function toNamedBrowser(machine: Machine, named: string): FoundBrowser {
  if (machine.isFile(named)) return toFoundBrowser(named);
  throw new EnvironmentFault(
    `Biến môi trường PUPPETEER_EXECUTABLE_PATH chỉ tới “${named}” nhưng không có tệp nào ở đó; ` +
      `hãy sửa đường dẫn hoặc bỏ biến này đi để chương trình tự tìm trình duyệt.`,
  );
}

function toFoundBrowser(executable: string): FoundBrowser {
  const isShell = /headless[-_]shell/i.test(executable);
  return { path: executable, kind: isShell ? "headlessShell" : "full" };
}

function listCandidates(machine: Machine): string[] {
  if (machine.platform === "win32") return listOnWindows(machine);
  if (machine.platform === "darwin") return listOnMac(machine);
  return listInFolders(machine, [...listPathFolders(machine), ...LINUX_FOLDERS], LINUX_NAMES);
}

function listOnWindows(machine: Machine): string[] {
  const roots = WINDOWS_ROOTS.flatMap((name) => machine.env[name] ?? []);
  return [
    ...listInFolders(machine, listPathFolders(machine), ["chrome-headless-shell.exe"]),
    ...listInFolders(machine, roots, WINDOWS_PROGRAMS),
  ];
}

function listOnMac(machine: Machine): string[] {
  const roots = ["/Applications", path.posix.join(machine.home, "Applications")];
  const programs = MAC_APPLICATIONS.map((name) => `${name}.app/Contents/MacOS/${name}`);
  return [
    ...listInFolders(machine, listPathFolders(machine), ["chrome-headless-shell"]),
    ...listInFolders(machine, roots, programs),
  ];
}

function listPathFolders(machine: Machine): string[] {
  const variable = machine.env["PATH"] ?? machine.env["Path"] ?? "";
  return variable.split(pathOf(machine).delimiter).filter((folder) => folder !== "");
}

/** Names before folders: a better kind of browser wins wherever it is. */
function listInFolders(
  machine: Machine,
  folders: readonly string[],
  names: readonly string[],
): string[] {
  return names.flatMap((name) => folders.map((folder) => pathOf(machine).join(folder, name)));
}

function pathOf(machine: Machine): path.PlatformPath {
  return machine.platform === "win32" ? path.win32 : path.posix;
}
