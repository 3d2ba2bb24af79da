import type { ILevelsOptions, INumberingOptions } from "docx";
import type { LayoutProfile } from "../../../compose/frame/layout-profile.ts";
import { mmToTwips } from "../units.ts";

/** Word numbers a paragraph by the name of its list and its depth. */
export interface ListPlace {
  readonly reference: string;
  /** 0 for the outermost. */
  readonly level: number;
}

/** The lists of one document: bullets share one definition, each numbered list has its own. */
export interface Lists {
  readonly bullets: (level: number) => ListPlace;
  /** A new list that begins at 1, whatever lists came before. */
  readonly numbers: (level: number) => ListPlace;
  readonly recipients: ListPlace;
  /** The definitions of all lists used so far. */
  readonly toNumbering: () => INumberingOptions;
}

// docx replaces these names in braces anywhere in the text, so no text may look like them.
const BULLETS = "__bullets";
const RECIPIENTS = "__recipients";
const NUMBERS = "__numbers";

const DEEPEST_LEVEL = 8;
const SIGNS = ["-", "+", "•"] as const;
const SIGN_ROOM_MM = 5;
const NUMBER_ROOM_MM = 7;

export function createLists({ firstLineIndentMm }: LayoutProfile): Lists {
  const numbered: string[] = [];
  return {
    bullets: (level) => ({ reference: BULLETS, level: limitLevel(level) }),
    numbers: (level) => {
      const reference = `${NUMBERS}${numbered.length + 1}`;
      numbered.push(reference);
      return { reference, level: limitLevel(level) };
    },
    recipients: { reference: RECIPIENTS, level: 0 },
    toNumbering: () => ({
      config: [
        {
          reference: BULLETS,
          levels: toLevels(firstLineIndentMm, SIGN_ROOM_MM, (level) => ({
            format: "bullet",
            text: SIGNS[level % SIGNS.length] ?? SIGNS[0],
          })),
        },
        {
          reference: RECIPIENTS,
          levels: [{ level: 0, format: "bullet", text: "-", suffix: "space", alignment: "left" }],
        },
        ...numbered.map((reference) => ({
          reference,
          levels: toLevels(firstLineIndentMm, NUMBER_ROOM_MM, (level) => ({
            format: "decimal",
            text: `%${level + 1}.`,
            start: 1,
          })),
        })),
      ],
    }),
  };
}

/** The text of each level has one more indent; its sign or number stands before it. */
export function toListIndent({ firstLineIndentMm }: LayoutProfile, level: number): number {
  return mmToTwips(firstLineIndentMm * (limitLevel(level) + 1));
}

function toLevels(
  indentMm: number,
  roomMm: number,
  toOwn: (level: number) => Omit<ILevelsOptions, "level">,
): readonly ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    ...toOwn(level),
    level,
    alignment: "left" as const,
    style: {
      paragraph: {
        indent: { left: mmToTwips(indentMm * (level + 1)), hanging: mmToTwips(roomMm) },
      },
    },
  }));
}

function limitLevel(level: number): number {
  return Math.min(level, DEEPEST_LEVEL);
}
