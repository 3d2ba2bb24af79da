import type { IntakeTable, TableColumn } from "../../model/intake-table.ts";
import { toSlug } from "../../model/texts/slug.ts";
import { LABELS, toPlainLabel, type Question } from "../../tasks/forms/layout/questions.ts";
import {
  guessQuestion,
  type ProposalGround,
  type TableProposal,
} from "../../tasks/intake/tables/propose.ts";
import { findUnit, guessUnit, type KnownUnit } from "../../tasks/intake/tables/units.ts";
import type { Talk } from "../begin/talk.ts";
import { askYesNo, isNo, isYes } from "./ask-yes-no.ts";

/** Asks a person once what a table of theirs means; `null`: it is none, or they leave it. */
export async function askTable(
  talk: Talk,
  proposal: TableProposal,
  ground: ProposalGround,
): Promise<IntakeTable | null> {
  const { workbook, sheet, headRow, headRows, unitHead } = proposal;
  talk.tell(
    `«${workbook}» không phải biểu mẫu. Có vẻ là một bảng: trang «${sheet}», tên cột ở dòng ${headRow}, tên đơn vị ở cột «${unitHead}».`,
  );
  if (!(await askYesNo(talk, "Ghép các cột của bảng này với biểu mẫu (một lần, kỳ sau đọc luôn)?")))
    return null;
  const columns: TableColumn[] = [];
  for (const { head, guess } of proposal.columns) {
    const column = await askColumn(talk, { head, guess }, ground);
    if (column !== null) columns.push(column);
  }
  if (columns.length === 0) {
    talk.tell("Chưa ghép cột nào nên không ghi gì.");
    return null;
  }
  const rows = await askRows(talk, proposal, ground);
  return {
    id: toTableId(workbook),
    filePattern: null,
    sheet: null,
    headRows,
    unitHead,
    columns,
    ...rows,
  };
}

const HOW = "c: đúng, Enter: không dùng, hoặc gõ tên mục hay mã trường";

async function askColumn(
  talk: Talk,
  { head, guess }: TableProposal["columns"][number],
  { questions }: ProposalGround,
): Promise<TableColumn | null> {
  let proposed: Question | null = guess;
  for (;;) {
    const line = await talk.ask(
      proposed === null
        ? `Cột «${head}» là mục nào? (Enter: không dùng, hoặc gõ tên mục hay mã trường) `
        : `Cột «${head}» là «${proposed.label}»? (${HOW}) `,
    );
    const word = toPlainLabel(line);
    if (isNo(line)) return null;
    if (word === "ngay_so_lieu" || word === toPlainLabel(LABELS.figuresDate))
      return { head, field: null, step: null };
    if (isYes(line) && proposed !== null) return toColumn(head, proposed);
    const named = findNamed(word, questions);
    if (named !== null) return toColumn(head, named);
    const like = guessQuestion(line, questions);
    if (like === null) talk.tell(`  Không có mục nào như «${line.trim()}» trong biểu mẫu.`);
    else proposed = like;
  }
}

function toColumn(head: string, { field, step }: Question): TableColumn {
  return { head, field: field.id, step: step?.id ?? null };
}

/** The question that a person names by its words, or by its id: `quy_trinh.buoc-1`. */
function findNamed(word: string, questions: readonly Question[]): Question | null {
  const isNamed = ({ label, field, step }: Question) =>
    toPlainLabel(label) === word ||
    [field.id, step?.id].filter((id) => id !== undefined).join(".") === word;
  return questions.find(isNamed) ?? null;
}

async function askRows(
  talk: Talk,
  { rows }: TableProposal,
  { units }: ProposalGround,
): Promise<Pick<IntakeTable, "unitNames" | "ignored">> {
  const unitNames: { name: string; unit: string }[] = [];
  const ignored: string[] = [];
  for (const { name, guess } of rows) {
    const unit = await askUnit(talk, { name, guess }, units);
    if (unit === null) ignored.push(name);
    else unitNames.push({ name, unit: unit.id });
  }
  return { unitNames, ignored };
}

async function askUnit(
  talk: Talk,
  { name, guess }: TableProposal["rows"][number],
  units: readonly KnownUnit[],
): Promise<KnownUnit | null> {
  let proposed = guess;
  for (;;) {
    const line = await talk.ask(
      proposed === null
        ? `Dòng «${name}» là đơn vị nào? (Enter: không phải đơn vị, hoặc gõ tên đơn vị hay mã) `
        : `Dòng «${name}» là «${proposed.name}»? (c: đúng, Enter: không phải đơn vị, hoặc gõ tên đơn vị hay mã) `,
    );
    if (isNo(line)) return null;
    if (isYes(line) && proposed !== null) return proposed;
    const { unit } = findUnit(line, { units, table: { unitNames: [] } });
    const named = units.find(({ id }) => id === unit);
    if (named !== undefined) return named;
    const like = guessUnit(line, units);
    if (like === null) talk.tell(`  Không có đơn vị nào như «${line.trim()}».`);
    else proposed = like;
  }
}

/** The name of the file as an id, without the figures by which one month differs from another. */
export function toTableId(workbook: string): string {
  const base = workbook.slice(workbook.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  const plain = toSlug(base.replace(/\d+/g, " "));
  return plain === "" ? "bang" : plain.slice(0, 50);
}
