import { listNatives, type Lock } from "./locks.ts";
import { PROGRAM_FOLDER } from "./starters.ts";
import type { System } from "./systems.ts";

/** A file of a toolkit, as the check wants it. */
export interface ToolkitFile {
  /** With `/`, from the folder that the ZIP unpacks into. */
  readonly name: string;
  /** Its first four bytes, as Latin-1. */
  readonly head: string;
}

export interface Verified {
  readonly system: System;
  /** Of the packages in it. */
  readonly lock: Lock;
  /** The folder that the ZIP unpacks into. */
  readonly folder: string;
}

/**
 * Windows opens paths of up to 260 letters. Staff unpack into folders such as
 * `C:\Users\nguyen.van.a\OneDrive - Văn phòng Thị ủy\Desktop\`, and what is made there needs some, too.
 */
const FOLDER_LETTERS = 60;
const MOST_LETTERS = 200;

/** What is wrong with a toolkit that is ready to be packed, as Vietnamese sentences; none: it may be packed. */
export function verifyToolkit(files: readonly ToolkitFile[], about: Verified): readonly string[] {
  const names = files.map(({ name }) => name);
  return [
    ...findStrangers(names, about.system),
    ...findPrivate(names),
    ...findBadNames(names),
    ...findLong(names, about.folder),
    ...findMissing(new Set(names), about),
    ...findForeignCode(files, about),
  ];
}

const TOPS = /^(?:lap-bao-cao\.(?:cmd|sh)|DOC-TRUOC\.txt|chuong-trinh\/.+)$/u;
const PROGRAM_TOPS =
  /^chuong-trinh\/(?:node_modules|node|scripts|templates|examples|docs|\.cache)\/|^chuong-trinh\/(?:LICENSE|[A-Z]+\.md|package\.json|package-lock\.json|bo-cong-cu\.json|GIAY-PHEP\.txt)$/u;

function findStrangers(names: readonly string[], { starter }: System): readonly string[] {
  return names
    .filter(
      (name) =>
        !TOPS.test(name) ||
        (name.startsWith(`${PROGRAM_FOLDER}/`) && !PROGRAM_TOPS.test(name)) ||
        (name.startsWith("lap-bao-cao.") && name !== starter),
    )
    .map((name) => `“${name}” không thuộc bộ công cụ.`);
}

/** Outputs, data of the office beside the examples, history, and what opens other doors. */
const PRIVATE = [
  /^chuong-trinh\/(?!node_modules\/)(?:.*\/)?(?:site|noi-bo|bieu-mau|goi|bo-cong-cu)\//u,
  /^chuong-trinh\/(?!node_modules\/|examples\/[^/]+\/).*\.(?:xlsx?|docx?|pdf|csv|ya?ml)$/iu,
  /(?:^|\/)\.(?:git|svn|hg|ssh|aws)(?:\/|$)/u,
  /(?:^|\/)(?:\.env(?:\.[^/]*)?|\.npmrc|\.netrc|id_[a-z0-9]+|[^/]+\.(?:pem|pfx|p12|key))$/iu,
];
/** Examples of our own components are YAML. */
const COMPONENT_EXAMPLES = /^chuong-trinh\/templates\/components\/[^/]+\/examples\.yml$/u;

function findPrivate(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => !COMPONENT_EXAMPLES.test(name))
    .filter((name) => PRIVATE.some((pattern) => pattern.test(name)))
    .map((name) => `“${name}” là dữ liệu riêng hoặc kết quả, không được đi theo bộ công cụ.`);
}

/** Windows refuses these names, whatever stands behind their first dot. */
const RESERVED = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/iu;
const STRANGE_SIGN = /[^\u0020-\u007e]|[<>:"|?*\\]|[ .](?:\/|$)/u;

function findBadNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const twin = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), name);
    if (twin !== undefined) return [`“${name}” và “${twin}” là một tên trên Windows.`];
    const isBad = RESERVED.test(name) || STRANGE_SIGN.test(name);
    return isBad ? [`Windows không nhận tên “${name}”.`] : [];
  });
}

/** How many letters the longest path has on a machine of staff. */
export function countLetters(name: string, folder: string): number {
  return FOLDER_LETTERS + `/${folder}/${name}`.length;
}

function findLong(names: readonly string[], folder: string): readonly string[] {
  return names
    .filter((name) => countLetters(name, folder) > MOST_LETTERS)
    .map((name) => `Đường dẫn “${name}” dài quá ${MOST_LETTERS} chữ trong một thư mục dài.`);
}

/** What must be there, besides every package of the lock. */
const NEEDED = [
  ...["scripts/run.mjs", "package-lock.json", "node_modules/.package-lock.json"],
  ...["bo-cong-cu.json", "LICENSE", "GIAY-PHEP.txt", "node/LICENSE", "docs/huong-dan.html"],
  ...["node_modules/@expo-google-fonts/tinos/LICENSE_FONT"],
  ...["node_modules/@expo-google-fonts/be-vietnam-pro/LICENSE_FONT"],
  ...["node_modules/@fontsource/be-vietnam-pro/LICENSE"],
].map((name) => `${PROGRAM_FOLDER}/${name}`);

function findMissing(names: ReadonlySet<string>, about: Verified): readonly string[] {
  const { system, lock } = about;
  const has = (folder: string) => names.has(`${PROGRAM_FOLDER}/${folder}/package.json`);
  const packages = Object.entries(lock.packages)
    .filter(([folder, { optional }]) => folder !== "" && optional !== true && !has(folder))
    .map(([folder]) => `Thiếu gói “${folder}”.`);
  const natives = listNatives(lock, system)
    .filter(({ chosen }) => chosen.length !== 1 || !chosen.every(has))
    .map(({ chooser }) => `“${chooser}” thiếu bản cho ${system.os}-${system.cpu}.`);
  const node = `${PROGRAM_FOLDER}/node/${nodeName(system)}`;
  const files = [system.starter, node, ...NEEDED]
    .filter((name) => !names.has(name))
    .map((name) => `Thiếu tệp “${name}”.`);
  return [...packages, ...natives, ...files];
}

/** The name of Node's program, without its folder. */
export function nodeName({ nodeProgram }: System): string {
  return nodeProgram.slice(nodeProgram.lastIndexOf("/") + 1);
}

const MAGICS = ["MZ", "\u007fELF", "\u00cf\u00fa\u00ed\u00fe", "\u00ca\u00fe\u00ba\u00be"];

/** Code of another system, whatever it is called, and code that is called native and is none. */
function findForeignCode(files: readonly ToolkitFile[], { system }: Verified): readonly string[] {
  return files
    .filter(({ name, head }) => {
      const isCode = MAGICS.some((magic) => head.startsWith(magic));
      const isCalledCode = /\.(?:node|exe|dll|so|dylib)$/iu.test(name);
      return (isCode || isCalledCode) && !head.startsWith(system.magic);
    })
    .map(({ name }) => `“${name}” không chạy được trên ${system.os}.`);
}
