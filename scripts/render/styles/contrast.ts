/**
 * The contrast of two colours from 1 to 21, as WCAG 2.2 defines it ("contrast ratio", "relative luminance").
 * @param colour `#rrggbb`
 */
export function toContrast(colour: string, other: string): number {
  const [light, dark] = [toLuminance(colour), toLuminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

export function isHexColour(text: string): boolean {
  return /^#[\da-f]{6}$/i.test(text);
}

function toLuminance(colour: string): number {
  if (!isHexColour(colour)) throw new TypeError(`${colour} is not #rrggbb`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
