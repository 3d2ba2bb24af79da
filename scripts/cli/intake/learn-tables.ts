import type { IntakeTable } from "../../model/intake-table.ts";
import { applyIntake } from "../../tasks/intake/apply.ts";
import type { BookPlan, RootToFill } from "../../tasks/intake/plan.ts";
import type { ReadWorkbook } from "../../tasks/intake/read/form.ts";
import { proposeTable, type TableProposal } from "../../tasks/intake/tables/propose.ts";
import { findTableSheet } from "../../tasks/intake/tables/read.ts";
import { addTable } from "../../tasks/intake/tables/write.ts";
import { INTAKE_FILE } from "../../validate/read/file-roles.ts";
import { toSentence } from "../../validate/sentences/problems.ts";
import type { Talk } from "../begin/talk.ts";
import { toVisible } from "../problems/excerpt.ts";
import { talkTo, type Plan } from "./agree.ts";
import { tellRoot } from "../tell-root.ts";
import { askTable, toTableId } from "./ask-table.ts";

/** A root whose `data/nhap.yaml` may be written. */
export interface Learning {
  readonly root: string;
  /** The folder of the program. */
  readonly project: string;
  readonly filled: RootToFill;
  readonly tell: (text: string) => void;
}

/** Asks what each table means that nobody has told of yet, and writes it down; whether there is anything new. */
export async function learnTables(plan: Plan, learning: Learning): Promise<boolean> {
  const { books, ground } = plan;
  const proposals = listProposals(books, ground);
  if (proposals.length === 0) return false;
  tellRoot({ ...learning, ...plan }).forEach(learning.tell);
  const learnt = await talkTo(async (given: Talk) => {
    const talk = toVisibleTalk(given);
    const tables: IntakeTable[] = [];
    for (const { unknown, proposal } of proposals) {
      // A second file with the same heads is read like the first.
      if (tables.some((one) => findTableSheet(unknown, one) !== undefined)) continue;
      const table = await askTable(talk, proposal, ground);
      if (table !== null) tables.push(table);
    }
    return tables;
  });
  return learnt === null || learnt.length === 0 ? false : writeTables(learnt, learning);
}

interface UnknownTable {
  readonly unknown: ReadWorkbook;
  readonly proposal: TableProposal;
}

function listProposals(
  books: readonly BookPlan[],
  ground: Plan["ground"],
): readonly UnknownTable[] {
  return books.flatMap(({ unknown }) => {
    const proposal = unknown === null ? null : proposeTable(unknown, ground);
    return unknown === null || proposal === null ? [] : [{ unknown, proposal }];
  });
}

/** The words of a table command no terminal. */
function toVisibleTalk(talk: Talk): Talk {
  return {
    ask: (question) => talk.ask(toVisible(question)),
    tell: (text) => {
      talk.tell(toVisible(text));
    },
  };
}

async function writeTables(
  tables: readonly IntakeTable[],
  { root, filled, tell }: Learning,
): Promise<boolean> {
  const before = filled.texts.get(INTAKE_FILE) ?? null;
  let after = before ?? "";
  for (const table of tables) {
    const edited = addTable(after, table);
    if (edited.kind === "refused") {
      tell(edited.problems.map(toSentence).join("\n"));
      return false;
    }
    after = edited.text;
  }
  const { written } = await applyIntake({ root, files: [{ file: INTAKE_FILE, before, after }] });
  if (written.length > 0) tell(`Đã ghi cách đọc vào ${INTAKE_FILE}.\n`);
  return written.length > 0;
}

/** What may be written into `data/nhap.yaml` where nobody can be asked; every line of it is a guess. */
export function tellProposals({ books, ground }: Plan): readonly string[] {
  return listProposals(books, ground).flatMap(({ proposal }) => {
    const { workbook, columns, headRows, unitHead, rows } = proposal;
    const guessed = columns.flatMap(({ head, guess }) =>
      guess === null ? [] : [{ head, field: guess.field.id, step: guess.step?.id ?? null }],
    );
    const others = columns.filter(({ guess }) => guess === null).map(({ head }) => `«${head}»`);
    const table: IntakeTable = {
      id: toTableId(workbook),
      filePattern: null,
      sheet: null,
      headRows,
      unitHead,
      columns: guessed,
      unitNames: rows.flatMap(({ name, guess }) =>
        guess === null ? [] : [{ name, unit: guess.id }],
      ),
      ignored: rows.flatMap(({ name, guess }) => (guess === null ? [name] : [])),
    };
    const edited = addTable("", table);
    if (edited.kind === "refused") return [];
    return [
      `«${toVisible(workbook)}» có vẻ là bảng của cơ quan. Có thể khai vào ${INTAKE_FILE} như sau, mỗi dòng là phỏng đoán, phải xem lại:`,
      "",
      edited.text,
      ...(others.length === 0
        ? []
        : [`Cột chưa biết là mục nào: ${toVisible(others.join(", "))}.`]),
    ].join("\n");
  });
}
