import { UsageError } from "../../usage-error.ts";
import type { Command } from "./commands.ts";

/** Every option of every command. */
export const OPTIONS = {
  root: { type: "string" },
  out: { type: "string" },
  ky: { type: "string" },
  "khong-pdf": { type: "boolean" },
  "lam-lai": { type: "boolean" },
  json: { type: "boolean" },
  manifest: { type: "boolean" },
  cong: { type: "string" },
  mo: { type: "boolean" },
  "cong-cu": { type: "boolean" },
  tu: { type: "string" },
  "them-don-vi": { type: "string" },
  chung: { type: "boolean" },
  xem: { type: "boolean" },
  "dong-y": { type: "boolean" },
  "theo-bieu-mau": { type: "boolean" },
  "trinh-soan": { type: "boolean" },
} as const;

/** The options that one command alone takes. */
const OWN: Readonly<Partial<Record<keyof typeof OPTIONS, Command>>> = {
  cong: "start",
  mo: "start",
  "cong-cu": "dong-goi",
  tu: "moi",
  "them-don-vi": "moi",
  chung: "bieu-mau",
  xem: "nhap",
  "dong-y": "nhap",
  "theo-bieu-mau": "nhap",
  "trinh-soan": "check",
};

/** Refuses options that belong to another command. */
export function refuseForeign(command: Command, given: Readonly<Record<string, unknown>>): void {
  for (const [name, owner] of Object.entries(OWN))
    if (given[name] !== undefined && command !== owner)
      throw new UsageError(`--${name} chỉ dùng với ${owner}.`);
}

/** What stands behind an option that takes a value, as the usage writes it. */
const VALUES: Readonly<Record<ValueOption, string>> = {
  root: "THƯ-MỤC",
  out: "THƯ-MỤC",
  ky: "NGÀY",
  cong: "SỐ",
  tu: "TỆP",
  "them-don-vi": "TÊN",
};

type ValueOption = {
  [Name in keyof typeof OPTIONS]: (typeof OPTIONS)[Name]["type"] extends "string" ? Name : never;
}[keyof typeof OPTIONS];

/** Names the first option whose value is missing; `null`: each has one. */
export function findMissingValue(words: readonly string[]): string | null {
  for (const [index, word] of words.entries()) {
    const [, value] = Object.entries(VALUES).find(([name]) => word === `--${name}`) ?? [];
    if (value !== undefined && words[index + 1]?.startsWith("-") !== false)
      return toMissingValue(word, value);
  }
  return null;
}

/** Refuses an option with nothing in its quotes: as a folder, that would be the folder of the program. */
export function refuseBlank(given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(VALUES)) {
    const written = given[name];
    if (typeof written === "string" && written.trim() === "")
      throw new UsageError(toMissingValue(`--${name}`, value));
  }
}

function toMissingValue(word: string, value: string): string {
  return `Thiếu ${value} sau ${word}; viết: ${word} ${value}.`;
}
