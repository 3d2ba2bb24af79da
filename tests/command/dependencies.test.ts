import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findNpm } from "../../scripts/setup/find-npm.mjs";
import { PROJECT } from "../roots/project-root.ts";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const read = (name: string) => readFile(path.join(PROJECT, name), "utf8");
const manifest = JSON.parse(await read("package.json")) as Manifest; // `as`: our own file
const lock = JSON.parse(await read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, Locked>>;
}; // `as`: npm's own format
const guide = await read("docs/phu-thuoc.md");

/** Each line of the tables of a part: `| \`name\` | … |`. */
function rowsOf(title: string): readonly (readonly string[])[] {
  const part = guide.split(/^## /m).find((one) => one.startsWith(title)) ?? "";
  return part
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
}

const PARTS = [
  ["Khi dựng báo cáo", manifest.dependencies],
  ["Khi kiểm thử, soát mã", manifest.devDependencies],
] as const;

describe.each(PARTS)("%s", (title, wanted) => {
  const rows = rowsOf(title);

  test("mỗi gói trực tiếp có đúng một dòng, không dòng nào thừa", () => {
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(wanted).sort());
  });

  test("giấy phép và số gói kéo theo đúng như tệp khóa", () => {
    const told = rows.map(([, name, , license, count]) => [name, license, count]);
    const locked = rows.map(([, name = ""]) => [
      name,
      lock.packages[`node_modules/${name}`]?.license,
      String(findPulledIn(`node_modules/${name}`).size),
    ]);
    expect(told).toEqual(locked);
  });

  test("mỗi gói được ghim đúng một bản", () => {
    expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

test("chỉ hai gói có mã lúc cài, và npm không chạy mã ấy", async () => {
  const scripted = Object.entries(lock.packages).filter(([, one]) => one.hasInstallScript === true);
  expect(scripted.map(([folder]) => folder)).toEqual([
    "node_modules/esbuild",
    "node_modules/puppeteer",
  ]);
  expect((await read(".npmrc")).split("\n")).toContain("ignore-scripts=true");
});

test("SBOM lập từ tệp khóa đọc được, có mọi gói dùng khi dựng, lần nào cũng như nhau", () => {
  const [first, second] = [makeSbom(), makeSbom()];
  const names = first.components.map(({ purl }) => decodeURIComponent(purl));
  for (const [name, version] of Object.entries(manifest.dependencies))
    expect(names).toContain(`pkg:npm/${name}@${version}`);
  const isForDevelopment = (start: string) =>
    first.components
      .filter(({ purl }) => decodeURIComponent(purl).startsWith(start))
      .map(({ properties }) => properties.some(({ name }) => name.endsWith(":development")));
  expect(isForDevelopment("pkg:npm/vitest@")).toEqual([true]);
  expect(isForDevelopment("pkg:npm/markdown-it@")).toEqual([false]);
  expect(first.components).toEqual(second.components);
});

interface Sbom {
  readonly components: readonly {
    readonly purl: string;
    readonly properties: readonly { readonly name: string }[];
  }[];
}

/** Runs npm with our own Node, with the words of the command in the guide. */
function makeSbom(): Sbom {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const [program, ...script] = findNpm();
  const text = execFileSync(program, [...script, ...args], {
    cwd: PROJECT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(text) as Sbom; // `as`: npm's own format
}

/** Folders of all packages that one brings, optional ones for other systems among them. */
function findPulledIn(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const own = lock.packages[folder];
    if (own === undefined || seen.has(folder)) continue;
    seen.add(folder);
    for (const name of namesOf(own)) waiting.push(findFolder(folder, name));
  }
  seen.delete(start);
  return seen;
}

function namesOf(one: Locked): readonly string[] {
  const peers = Object.keys(one.peerDependencies ?? {}).filter(
    (name) => one.peerDependenciesMeta?.[name]?.optional !== true,
  );
  return [...Object.keys({ ...one.dependencies, ...one.optionalDependencies }), ...peers];
}

/** Where Node would find it: in the nearest `node_modules` above. */
function findFolder(from: string, name: string): string {
  const inside = `${from}/node_modules/${name}`;
  if (lock.packages[inside] !== undefined) return inside;
  const cut = from.lastIndexOf("/node_modules/");
  return cut < 0 ? `node_modules/${name}` : findFolder(from.slice(0, cut), name);
}
