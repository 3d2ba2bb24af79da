import path from "node:path";
import { parseArgs } from "node:util";
import type { BuildOptions } from "../../build-options.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { SystemName } from "../../tasks/toolkit/systems.ts";
import { codeOf } from "../../setup/error-code.ts";
import { UsageError } from "../../usage-error.ts";
import { parseDate } from "../../validate/parse/date.ts";
import { COMMANDS, type Command } from "./commands.ts";
import { findMissingValue, OPTIONS, refuseBlank, refuseForeign } from "./option-words.ts";
import { toToolkit } from "../pack/to-toolkit.ts";
import { refuseOutput } from "./refuse-output.ts";
import { takeSubject } from "./take-subject.ts";

const USAGE =
  "Các tùy chọn sau dấu --: --root THƯ-MỤC, --out THƯ-MỤC, --ky NGÀY, --khong-pdf, --lam-lai, --json; " +
  "riêng lệnh check: --manifest [THƯ-MỤC], --trinh-soan; riêng lệnh start: --cong SỐ, --mo; riêng lệnh moi: THƯ-MỤC, --tu TỆP, hoặc --them-don-vi TÊN; " +
  "riêng lệnh ky-moi: NGÀY-CHỐT; riêng lệnh dong-goi: --cong-cu [HỆ-MÁY]; " +
  "riêng lệnh bieu-mau: --chung; " +
  "riêng lệnh nhap: TỆP hoặc THƯ-MỤC …, --xem hoặc --dong-y, --theo-bieu-mau.";

/** Where paths start: the project itself by default, the caller's folder for paths that are given. */
export interface Homes {
  readonly project: string;
  readonly caller: string;
}

export interface ParsedArguments {
  readonly command: Command;
  readonly options: BuildOptions;
  /** One JSON document on standard output, and nothing else there. */
  readonly asJson: boolean;
  /** The published folder to compare with its manifest, instead of the data; `null`: the data. */
  readonly published: string | null;
  /** Where the preview is served; `null`: where it is free. */
  readonly port: number | null;
  /** Whether `start` opens the preview in a browser, and ends when somebody presses Enter. */
  readonly isOpened: boolean;
  /** The system for which `dong-goi` packs the program itself; `null`: it packs what was built. */
  readonly toolkit: SystemName | null;
  /** The folder that `moi` makes; `null`: it makes none. */
  readonly folder: string | null;
  /** The name of a unit that `moi` adds to the newest period of a root. */
  readonly newUnit: string | null;
  /** The cut-off date of the period that `ky-moi` opens. */
  readonly date: CalendarDate | null;
  /** A file with the answers that `moi` would ask for; `null`: it asks. */
  readonly answersFile: string | null;
  /** One workbook for all units instead of one for each. */
  readonly isTogether: boolean;
  /** Whether `check` sets up the editor of the root too. */
  readonly setsUpEditor: boolean;
  /** What `nhap` reads, and how far it goes. */
  readonly intake: IntakeWords;
}

export interface IntakeWords {
  /** Files and folders, as the caller names them. */
  readonly names: readonly string[];
  /** The folder of the caller. */
  readonly caller: string;
  /** Shows what would change, and asks nothing. */
  readonly isShownOnly: boolean;
  /** Writes without asking. */
  readonly isAgreed: boolean;
  /** Takes the form's figure also where the data has another one. */
  readonly takesConflicts: boolean;
}

/** Turns the words after `cli.ts` into a command and its options; paths are made absolute. */
export function parseArguments(words: readonly string[], homes: Homes): ParsedArguments {
  const { values, positionals } = parseWords(words);
  const [name = "", ...surplus] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined)
    throw new UsageError(`Không có lệnh «${name}». Các lệnh: ${COMMANDS.join(", ")}.`);
  refuseForeign(command, values);
  refuseBlank(values);
  const newUnit = values["them-don-vi"] ?? null;
  const subject = takeSubject(command, surplus, { needsFolder: newUnit === null });
  const intake = toIntake(command, {
    names: subject.rest,
    caller: homes.caller,
    isShownOnly: values.xem === true,
    isAgreed: values["dong-y"] === true,
    takesConflicts: values["theo-bieu-mau"] === true,
  });
  const toolkit = toToolkit(values["cong-cu"] === true, subject.rest);
  const rest = command === "nhap" || toolkit !== null ? [] : subject.rest;
  const published = takePublished(command, values.manifest === true, rest);
  const toFolder = (given: string | undefined) =>
    given === undefined ? null : path.resolve(homes.caller, given);
  const root = toFolder(values.root) ?? homes.project;
  const out = toFolder(values.out) ?? root;
  // A check of a copy writes nothing, and its folder may lie anywhere.
  if (values.manifest !== true) refuseOutput(out, [root, homes.project]);
  return {
    command,
    published: values.manifest === true ? (toFolder(published) ?? out) : null,
    options: {
      root,
      out,
      period: toPeriod(values.ky),
      hasPdf: values["khong-pdf"] !== true,
      isAnew: values["lam-lai"] === true,
    },
    asJson: toAsJson(command, values.json === true, values.manifest === true),
    port: toPort(values.cong),
    isOpened: values.mo === true,
    toolkit,
    folder: toFolder(subject.folder),
    newUnit,
    date: subject.date,
    answersFile: toFolder(values.tu),
    isTogether: values.chung === true,
    setsUpEditor: toSetsUpEditor(values["trinh-soan"] === true, values.manifest === true),
    intake,
  };
}

function toPeriod(written: string | undefined): CalendarDate | null {
  if (written === undefined) return null;
  const period = parseDate(written);
  if (period === undefined)
    throw new UsageError(
      `«${written}» không phải là ngày; sau --ky viết ngày chốt của kỳ, dạng NĂM-THÁNG-NGÀY.`,
    );
  return period;
}

function toSetsUpEditor(isWanted: boolean, isOfCopy: boolean): boolean {
  if (isWanted && isOfCopy) throw new UsageError("--trinh-soan không dùng cùng --manifest.");
  return isWanted;
}

function toIntake(command: Command, words: IntakeWords): IntakeWords {
  if (command !== "nhap") return { ...words, names: [] };
  if (words.isShownOnly && words.isAgreed) throw new UsageError("--xem và --dong-y: chỉ chọn một.");
  if (words.names.length === 0)
    throw new UsageError(
      "Thiếu tệp để nhập; viết: npm run nhap -- TỆP.xlsx, hoặc tên thư mục chứa các tệp.",
    );
  return words;
}

function toPort(written: string | undefined): number | null {
  if (written === undefined) return null;
  const port = /^[1-9]\d{0,4}$/.test(written) ? Number(written) : NaN;
  if (!(port <= 65_535))
    throw new UsageError(
      `«${written}» không phải là cổng; viết một số từ 1 đến 65535: --cong 3000.`,
    );
  return port;
}

function toAsJson(command: Command, asJson: boolean, hasManifest: boolean): boolean {
  if (asJson && ((command !== "check" && command !== "build") || hasManifest))
    throw new UsageError("--json chỉ dùng với check và build, không dùng cùng --manifest.");
  return asJson;
}

/** `check --manifest` may name a folder; any other word left over is a mistake. */
function takePublished(
  command: Command,
  hasManifest: boolean,
  surplus: readonly string[],
): string | undefined {
  // The words are names of sections, which only the benchmark knows.
  if (command === "bench") return undefined;
  const isManifestCheck = hasManifest && command === "check";
  if (surplus.length <= (isManifestCheck ? 1 : 0) && hasManifest === isManifestCheck)
    return surplus[0];
  const words = [...(hasManifest ? ["--manifest"] : []), ...surplus];
  throw new UsageError(`Không hiểu «${words.join(" ")}». ${USAGE}`);
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: OPTIONS,
    });
  } catch (error) {
    if (codeOf(error)?.startsWith("ERR_PARSE_ARGS") !== true) throw error;
    const sentence =
      findMissingValue(words) ?? `Không hiểu «${words.slice(1).join(" ")}». ${USAGE}`;
    throw new UsageError(sentence, { cause: error });
  }
}
