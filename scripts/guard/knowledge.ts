import { remember } from "./memo.ts";
import { createNameFinder, type NameFinder } from "./people/find-names.ts";
import { createPersonalFinder } from "./people/personal-data.ts";
import { decodeBase64 } from "./read/decode-layers.ts";
import { readPlainWords, type PlainWords } from "./read/plain-words.ts";
import type { Clearance } from "./values/clearance.ts";
import { createFinder, type ValueFinder } from "./values/find-values.ts";
import type { InternalValue } from "./values/sort-out.ts";
import { createTracer, type Tracer } from "./verdicts/trace.ts";

/** A text that many files may say, and what is to be told of it by itself. */
export interface KnownText extends PlainWords {
  /** Whether it is so short that it is searched for as a whole. */
  readonly isShort: boolean;
  /** The internal value that it is as a whole. */
  readonly whole: InternalValue | undefined;
  /** What looks like data about a person, each in a clause of its own. */
  readonly personal: readonly string[];
}

/** A clearance, and what was made of it once so that files can be looked at quickly. */
export interface Knowledge extends Clearance {
  readonly values: ValueFinder;
  readonly findNames: NameFinder;
  readonly readText: (text: string) => KnownText;
  /** The words of each text that a run of base64 may hold. */
  readonly decodeRun: (run: string) => readonly PlainWords[];
  readonly tracer: Tracer;
}

/** The look at one file. */
export interface Look extends Knowledge {
  /** Clearances without which something would have been found: see `FileReport`. */
  readonly needs: Set<string>;
}

/** A longer text is searched for anywhere. */
const LONGEST_WHOLE = 40;

export function toKnowledge(clearance: Clearance): Knowledge {
  const values = createFinder(clearance.needles);
  const findPersonal = createPersonalFinder(clearance.personal);
  return {
    ...clearance,
    values,
    findNames: createNameFinder(clearance.names.known),
    readText: remember((text) => {
      const { words, numbers } = readPlainWords(text);
      const isShort = text.length < LONGEST_WHOLE;
      const whole = isShort ? values.findWhole(words) : undefined;
      return { words, numbers, isShort, whole, personal: findPersonal(text) };
    }),
    decodeRun: remember((run) => decodeBase64(run).map(readPlainWords)),
    tracer: createTracer(),
  };
}
