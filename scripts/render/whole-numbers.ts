/** `118-KH/TXU`, `1234-QĐ/BTCTW-VPTW`: the form of a number that prose names and no instrument has. */
const USUAL_FORM = String.raw`\d+-\p{Lu}+(?:-\p{Lu}+)*/\p{Lu}+(?:-\p{Lu}+)*`;

/** What shows no text or may hold no other element, and every tag. */
const NO_TEXT = String.raw`<(style|script|title|svg|textarea|option)\b[^]*?</\1>|<[^>]*>`;

/**
 * The page with each of the numbers as an element that no line may break in; copying still gives plain signs.
 * @param html its texts are escaped, so every `<` begins a tag
 */
export function withWholeNumbers(html: string, numbers: readonly string[]): string {
  const pattern = new RegExp(`${NO_TEXT}|${toNumberPattern(numbers)}`, "gu");
  return html.replace(pattern, (found) =>
    found.startsWith("<")
      ? found
      : `<span class="whole${isLong(found) ? " whole--long" : ""}">${found}</span>`,
  );
}

/** Whether it is wider than the narrowest column of numbers, on a unit sheet: 7 em at 9 pt, less a broad letter. */
function isLong(number: string): boolean {
  const capitals = (number.match(/\p{Lu}/gu) ?? []).length;
  return 0.8 * capitals + 0.5 * (number.length - capitals) > 6.6;
}

/** The same for a part of a Word document: Word itself has a hyphen at which no line ends. */
export function withWholeNumbersInWord(xml: string, numbers: readonly string[]): string {
  const pattern = new RegExp(toNumberPattern(numbers), "gu");
  return xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, (element) => {
    const open = element.slice(0, element.indexOf(">") + 1);
    return element.replace(pattern, (number) =>
      number.replaceAll("-", `</w:t><w:noBreakHyphen/>${open}`),
    );
  });
}

/** Longer numbers first: `35-CT/TW` may begin `35-CT/TWW`. */
function toNumberPattern(numbers: readonly string[]): string {
  const known = [...new Set(numbers)]
    .toSorted((a, b) => b.length - a.length)
    .map((number) => escapeMarkup(number).replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return String.raw`(?<![\p{L}\p{N}])(?:${[...known, USUAL_FORM].join("|")})(?![\p{L}\p{N}])`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
