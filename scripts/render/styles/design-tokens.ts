import { isHexColour, toContrast } from "./contrast.ts";

/** A custom property of the style sheet. */
export interface Token {
  /** Without its two dashes: `space-1`. */
  readonly name: string;
  readonly value: string;
}

/** A colour in one scheme. */
export interface ColourToken extends Token {
  readonly contrasts: readonly ContrastView[];
}

export interface ContrastView {
  readonly ground: string;
  /** `11,2 : 1`. */
  readonly ratioText: string;
  /** What WCAG 2.2 AA allows this contrast for (1.4.3, 1.4.11). */
  readonly useText: string;
}

export interface ColourScheme {
  readonly id: "light" | "dark";
  readonly title: string;
  readonly colours: readonly ColourToken[];
}

export interface DesignTokens {
  readonly schemes: readonly ColourScheme[];
  readonly sizes: readonly Token[];
  readonly spaces: readonly Token[];
}

/** The colours on which text stands. */
const GROUNDS = ["white", "surface"];

/** Reads the tokens out of the assembled style sheet, so that the preview shows what pages get. */
export function readDesignTokens(styles: string): DesignTokens {
  const layer = takeBlock(styles, /@layer tokens \{/);
  const dark = takeBlock(layer, /@media[^{]*prefers-color-scheme: dark[^{]*\{/);
  const light = listTokens(layer.replace(dark, ""));
  const own = listTokens(dark);
  const isInDark = new Set(own.map(({ name }) => name));
  const inDark = [...light.filter(({ name }) => !isInDark.has(name)), ...own];
  return {
    schemes: [
      { id: "light", title: "Màu, nền sáng", colours: toColours(light) },
      { id: "dark", title: "Màu, nền tối", colours: own.length === 0 ? [] : toColours(inDark) },
    ],
    sizes: light.filter(({ name }) => name.startsWith("size-")),
    spaces: light.filter(({ name }) => name.startsWith("space-")),
  };
}

/** The text between the braces of the first block that `beginning` matches; empty if there is none. */
function takeBlock(styles: string, beginning: RegExp): string {
  const found = beginning.exec(styles);
  if (found === null) return "";
  const start = found.index + found[0].length;
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < styles.length; end += 1) {
    if (styles[end] === "{") depth += 1;
    if (styles[end] === "}") depth -= 1;
  }
  return styles.slice(start, end - 1);
}

function listTokens(styles: string): readonly Token[] {
  const found = Array.from(
    styles.matchAll(/--([\w-]+):\s*([^;]+);/g),
    ([, name = "", value = ""]) => [name, value.replace(/\s+/g, " ").trim()] as const,
  );
  return Array.from(new Map(found), ([name, value]) => ({ name, value }));
}

function toColours(tokens: readonly Token[]): readonly ColourToken[] {
  const colours = tokens.filter(({ value }) => isHexColour(value));
  const grounds = colours.filter(({ name }) => GROUNDS.includes(name));
  return colours.map((colour) => ({
    ...colour,
    contrasts: grounds
      .filter((ground) => ground.name !== colour.name)
      .map((ground) => toContrastView(ground.name, toContrast(colour.value, ground.value))),
  }));
}

function toContrastView(ground: string, ratio: number): ContrastView {
  // We round down, because 4.49 does not reach 4.5.
  const text = (Math.floor(ratio * 10) / 10).toFixed(1).replace(".", ",");
  const useText =
    ratio >= 4.5 ? "đủ cho chữ" : ratio >= 3 ? "đủ cho chữ lớn, hình, viền" : "chỉ làm nền, vạch";
  return { ground, ratioText: `${text} : 1`, useText };
}
