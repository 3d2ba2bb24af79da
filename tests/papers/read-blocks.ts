import type { PdfDocument } from "./laid-page.ts";

/** A part of a sheet by its tag: a heading, a paragraph, a list, a table, a picture, or `text`. */
export interface SheetBlock {
  readonly role: string;
  /** Of a table, its rows on this sheet; a head that is repeated counts on each sheet. */
  readonly rowCount: number;
}

const ROLES = new Set(["H1", "H2", "H3", "P", "L", "Table", "Figure"]);

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

/** The parts of each sheet, as its tags tell them to screen readers. */
export async function readBlocks(pdf: PdfDocument): Promise<readonly (readonly SheetBlock[])[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      return listBlocks((await page.getStructTree()) as Node); // typed as any by pdfjs
    }),
  );
}

function listBlocks(node: Node): readonly SheetBlock[] {
  const { role = "", children = [] } = node;
  if (ROLES.has(role)) return [{ role, rowCount: role === "Table" ? countRows(node) : 0 }];
  // What has text and no tag of its own, such as a list of terms.
  const isText = children.some((child) => child.role === undefined);
  return isText ? [{ role: "text", rowCount: 0 }] : children.flatMap(listBlocks);
}

function countRows({ role, children = [] }: Node): number {
  return (role === "TR" ? 1 : 0) + children.reduce((sum, child) => sum + countRows(child), 0);
}

/** How many elements of a role the whole document has, whatever sheets they stand on. */
export function countTagged(bytes: Uint8Array, role: string): number {
  return Buffer.from(bytes).toString("latin1").split(`/S /${role}\n`).length - 1;
}
