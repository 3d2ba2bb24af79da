import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeBook } from "../../excel/write-book.ts";
import type { LoadedRoot } from "../../load/load-root.ts";
import { codeOf } from "../../setup/error-code.ts";
import { validate, type Validation } from "../../validate/validate.ts";
import { toPeriodToAsk, type Askable, type PeriodToAsk } from "../forms/form-source.ts";
import { layOutLevel, layOutUnit, layOutUnits, type FormBook } from "../forms/layout.ts";
import type { WorkbookIdentity } from "../forms/layout/place.ts";
import { CORRECTIONS, isAnswered, listAnswered, noteOwn } from "./answered.ts";
import { layOutCorrection } from "./correction.ts";
import type { BookPlan } from "./plan.ts";
import { findWriteReason } from "./write-reason.ts";

/** The forms to send back. */
export type Corrections =
  | {
      readonly kind: "written";
      readonly places: readonly string[];
      /** Workbooks of units whose entry of the period is missing or cannot be read, so no form can be laid out. */
      readonly left: readonly string[];
    }
  /** Nothing can be written beside the workbooks. */
  | { readonly kind: "unwritable"; readonly reason: string };

const END = "-can-sua";

/**
 * Writes for each faulty form a copy to send back, and gives their places.
 * @param places where the workbooks lie, by their names
 */
export async function writeCorrections(
  books: readonly BookPlan[],
  { files, problems }: LoadedRoot,
  places: ReadonlyMap<string, string>,
): Promise<Corrections> {
  const answered = listAnswered(books);
  const faulty = books.flatMap(({ form, toSendBack, workbook }) => {
    // A table is the office's own, and no form that goes back.
    const isOver = toSendBack.length === 0 || isAnswered({ form }, answered);
    return form === null || form.table !== null || isOver
      ? []
      : [{ form, faults: toSendBack, workbook }];
  });
  if (faulty.length === 0) return { kind: "written", places: [], left: [] };
  const askable = toAskable(validate(files, problems));
  const written: string[] = [];
  const left: string[] = [];
  for (const { form, faults, workbook } of faulty) {
    const fresh = askable === null ? undefined : layOutAgain(form.identity, askable);
    const place = places.get(workbook);
    if (place === undefined) continue;
    if (fresh === undefined) {
      left.push(workbook);
      continue;
    }
    const { book, notes } = layOutCorrection(form, faults, fresh);
    const bytes = await writeBook(book, notes);
    try {
      written.push(await writeBeside(place, bytes));
    } catch (error) {
      const reason = findWriteReason(error);
      if (reason === undefined) throw error;
      return {
        kind: "unwritable",
        reason: `“${path.join(path.dirname(place), CORRECTIONS)}”: ${reason}`,
      };
    }
  }
  return { kind: "written", places: written, left };
}

/** A report that is still being written, or a jump that waits for a word, keeps no form from going back. */
function toAskable({ definitions, roster }: Validation): Askable | null {
  if (definitions?.issuer === undefined) return null;
  const { issuer, form } = definitions;
  return { issuer, form, periods: roster.periods };
}

/** The form as it would be written today; `undefined`: its period or its unit is not there. */
function layOutAgain(
  { kind, period: date, unit }: WorkbookIdentity,
  askable: Askable,
): FormBook | undefined {
  const period = askable.periods.find((one) => one.date === date);
  if (period === undefined) return undefined;
  const { source, units, levelBefore }: PeriodToAsk = toPeriodToAsk(askable, period);
  switch (kind) {
    case "level":
      return layOutLevel(source, levelBefore);
    case "units":
      return layOutUnits(source, units);
    case "unit": {
      const asked = units.find(({ id }) => id === unit);
      return asked === undefined ? undefined : layOutUnit(source, asked);
    }
  }
}

/** Over no file that somebody has put there: the unit's answer may have come back under the same name. */
async function writeBeside(place: string, bytes: Uint8Array): Promise<string> {
  const folder = path.join(path.dirname(place), CORRECTIONS);
  const name = path.basename(place).replace(/\.[^.]*$/, "");
  const start = name.replace(new RegExp(`${END}(?:-\\d+)?$`), "") + END;
  await mkdir(folder, { recursive: true });
  // Said first: what stands there and is not said was put there by somebody else.
  await noteOwn(folder, `${start}.xlsx`, bytes);
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, `${start}${count === 1 ? "" : `-${count}`}.xlsx`);
    if (await isWritten(file, bytes)) return file;
  }
}

/** Whether the file has these bytes now; `false`: another one has its name. */
async function isWritten(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(file, bytes, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return Buffer.compare(await readFile(file), bytes) === 0;
  }
}
