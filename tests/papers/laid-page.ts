import { loadPdfjs } from "../../scripts/guard/read/load-pdfjs.ts";

const { getDocument, OPS } = await loadPdfjs();

/** A run of text where it stands on its sheet; millimetres from the sheet's left and upper edges. */
export interface PlacedText {
  readonly text: string;
  readonly page: number;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly baseMm: number;
  readonly sizePt: number;
  /** `Tinos-Bold`. */
  readonly font: string;
}

/** What is painted but is no letter: a rule, an edge of a table, a bar of a chart. */
export interface PaintedBox {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
}

export interface LaidPage {
  readonly number: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly texts: readonly PlacedText[];
  readonly boxes: readonly PaintedBox[];
  /** The colours of letters and marks: `0,0,0`. */
  readonly inks: ReadonlySet<string>;
}

export type PdfDocument = Awaited<ReturnType<typeof getDocument>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;
type Matrix = readonly [number, number, number, number, number, number];

const MM_PER_POINT = 25.4 / 72;
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
}

export async function readLaidPages(pdf: PdfDocument): Promise<readonly LaidPage[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => readLaidPage(await pdf.getPage(number))));
}

async function readLaidPage(page: PdfPage): Promise<LaidPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  // pdfjs knows the names of fonts only after it has read the operators of the page.
  const operators = await page.getOperatorList();
  return {
    number: page.pageNumber,
    widthMm: width * MM_PER_POINT,
    heightMm: height * MM_PER_POINT,
    texts: await readTexts(page, height),
    boxes: findBoxes(operators, height),
    inks: findInks(operators),
  };
}

async function readTexts(page: PdfPage, height: number): Promise<readonly PlacedText[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): readonly PlacedText[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    // Typed as any[] by pdfjs.
    const [, , , sizePt = 0, left = 0, base = 0] = item.transform as readonly number[];
    return [
      {
        text: item.str,
        page: page.pageNumber,
        leftMm: left * MM_PER_POINT,
        rightMm: (left + item.width) * MM_PER_POINT,
        baseMm: (height - base) * MM_PER_POINT,
        sizePt,
        font: findFontName(page, item.fontName),
      },
    ];
  });
}

/** The name of a font without the prefix of its subset. */
function findFontName(page: PdfPage, id: string): string {
  const { name } = page.commonObjs.get(id) as { readonly name: string }; // typed as any by pdfjs
  return name.replace(/^[A-Z]{6}\+/, "");
}

/** The extent of every path that is filled or stroked. */
function findBoxes(
  { fnArray, argsArray }: Awaited<ReturnType<PdfPage["getOperatorList"]>>,
  height: number,
): readonly PaintedBox[] {
  const boxes: PaintedBox[] = [];
  const stack: Matrix[] = [];
  let matrix = UPRIGHT;
  let path: readonly number[] | null = null;
  fnArray.forEach((operator, index) => {
    const values = argsArray[index] as readonly unknown[] | null; // typed as any by pdfjs
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? UPRIGHT;
    else if (operator === OPS.transform)
      matrix = multiply(matrix, values as unknown as Matrix); // its six numbers
    else if (operator === OPS.constructPath)
      path = values?.[2] as readonly number[]; // the path's extent
    else if (operator === OPS.endPath) path = null;
    else if (PAINTING.has(operator) && path !== null) boxes.push(toBox(path, matrix, height));
  });
  return boxes;
}

function findInks({
  fnArray,
  argsArray,
}: Awaited<ReturnType<PdfPage["getOperatorList"]>>): ReadonlySet<string> {
  const inks = new Set<string>();
  const stack: string[] = [];
  let ink = "0,0,0";
  fnArray.forEach((operator, index) => {
    if (operator === OPS.save) stack.push(ink);
    else if (operator === OPS.restore) ink = stack.pop() ?? ink;
    else if (operator === OPS.setFillRGBColor)
      ink = Object.values(argsArray[index] as Readonly<Record<string, number>>).join(); // typed as any by pdfjs
    else if (operator === OPS.showText) inks.add(ink);
  });
  return inks;
}

const PAINTING: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke]);

function toBox(
  [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[],
  matrix: Matrix,
  height: number,
) {
  const [left, top] = apply(matrix, x1, y1);
  const [right, bottom] = apply(matrix, x2, y2);
  return {
    leftMm: Math.min(left, right) * MM_PER_POINT,
    rightMm: Math.max(left, right) * MM_PER_POINT,
    topMm: (height - Math.max(top, bottom)) * MM_PER_POINT,
    bottomMm: (height - Math.min(top, bottom)) * MM_PER_POINT,
  };
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [x, y] = apply(outer, e, f);
  const linear = ([p, q, r, s]: Matrix) =>
    [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d] as const;
  return [...linear(outer), x, y];
}
