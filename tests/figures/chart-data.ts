import { expect } from "vitest";
import { grouped } from "./data-texts.ts";
import { findTable, toText } from "./html-text.ts";

type Rows = readonly Readonly<Record<string, string>>[];
type Table = ReadonlyMap<string, readonly string[]>;

const SHARES = "Tỷ lệ chung so với mức quy định";

/** What a period says of the one before is what that says itself. */
export function expectEarlierCounts(table: Table, earlier: Rows): void {
  const [heads = [], ...rows] = table.values();
  const at = heads.findIndex((head) => head.startsWith("Hoàn thành ở kỳ "));
  if (at === -1) return;
  expect(rows.map((cells) => cells[at])).toEqual(
    earlier.map(({ hoan_thanh }) => grouped(hoan_thanh)),
  );
  const changes = rows.map((cells) => Number(cells[0]) - Number(cells[at]));
  expect(rows.map((cells) => cells[at + 1])).toEqual(
    changes.map((change) => `${change > 0 ? "+" : change < 0 ? "−" : ""}${Math.abs(change)}`),
  );
}

/** The shares of a period on its page: in the table of their chart, a single one in a sentence. */
export function expectShares(page: string, rows: Rows): void {
  if (!page.includes(`${SHARES}</caption>`)) {
    expectSentence(page, rows);
    return;
  }
  const [, ...shares] = findTable(page, SHARES);
  for (const [name, cells] of shares) {
    const row = rows.find(({ chi_tieu }) => chi_tieu === name) ?? {};
    const share = row["ty_le_chung"]?.replace(".", ",") ?? "";
    expect([
      grouped(row["tu_so"]),
      grouped(row["mau_so"]),
      /\d/.test(share) ? `${share}%` : share,
      row["muc_quy_dinh"]?.toLowerCase(),
    ]).toEqual([
      // Where rows count different fields, the field's name stands before the number.
      ...cells.slice(0, 3).map((cell) => cell.replace(/^.*: /, "")),
      cells[3]?.toLowerCase(),
    ]);
  }
}

function expectSentence(page: string, rows: Rows): void {
  const [share, ...others] = rows.filter(({ ty_le_chung }) => /^\d/.test(ty_le_chung ?? ""));
  expect(others).toEqual([]);
  const { ty_le_chung = "", tu_so = "", mau_so = "" } = share ?? {};
  expect(toText(page)).toContain(` ${ty_le_chung.replace(".", ",")}% (${tu_so}/${mau_so}), `);
}
