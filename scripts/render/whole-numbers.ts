/** `118-KH/TXU`, `1234-QĐ/BTCTW-VPTW`: the form of a number that prose names and no instrument has. */
const USUAL_FORM = String.raw`\d+-\p{Lu}+(?:-\p{Lu}+)*/\p{Lu}+(?:-\p{Lu}+)*`;

/** The first tag of what shows no text or may hold no other element. */
const NO_TEXT = /<(style|script|title|svg|textarea|option)\b/g;

/** They stay with the number: behind a box a line could break. */
const SIGNS_BEHIND = "[),.;:]*";

/**
 * The page with each of the numbers as an element that no line may break in; copying still gives plain signs.
 * @param html its texts are escaped, so every `<` begins a tag
 */
export function withWholeNumbers(html: string, numbers: readonly string[]): string {
  const isText = createTextFinder(html);
  // A page has many more tags than numbers, so we look for numbers first, and then where each of them stands.
  const pattern = new RegExp(`(${toNumberPattern(numbers)})${SIGNS_BEHIND}`, "gu");
  return html.replace(pattern, (whole, number: string, at: number) =>
    isText(at)
      ? `<span class="whole${isLong(number) ? " whole--long" : ""}">${whole}</span>`
      : whole,
  );
}

/** Tells of ascending places whether a reader sees what stands there. */
function createTextFinder(html: string): (at: number) => boolean {
  const hidden = listHidden(html);
  let next = 0;
  return (at) => {
    while ((hidden[next]?.end ?? Infinity) <= at) next += 1;
    const isHidden = at >= (hidden[next]?.start ?? Infinity);
    return !isHidden && html.lastIndexOf("<", at) <= html.lastIndexOf(">", at);
  };
}

/** From the first tag of each element without text to its last. */
function listHidden(html: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(html.matchAll(NO_TEXT), ({ 1: name = "", index: start }) => {
    const end = html.indexOf(`</${name}>`, start);
    return { start, end: end === -1 ? start : end };
  });
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
