const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A name as it is spoken: «Hoà» and «Hòa» give one text, and so do «XÃ AN» and «xã  An». The tone of each syllable goes
 * to its end, since people put it on different vowels.
 */
export function toSpokenForm(name: string): string {
  return name
    .trim()
    .toLocaleLowerCase("vi")
    .normalize("NFD")
    .split(/\s+/u)
    .map((syllable) => syllable.replace(TONES, "") + (syllable.match(TONES) ?? []).join(""))
    .join(" ")
    .normalize("NFC");
}
