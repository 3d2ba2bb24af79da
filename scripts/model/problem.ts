/** Where something stands in a source file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every kind of problem; `validate/sentences/problems.ts` has the Vietnamese sentence of each. */
export type ProblemCode =
  // files
  | "file-missing"
  | "data-missing"
  | "period-missing"
  | "file-unreadable"
  | "file-too-large"
  | "file-not-utf8"
  | "file-utf16"
  | "file-control-character"
  | "file-carriage-return"
  | "file-empty"
  | "file-unknown"
  | "file-name"
  | "folder-name"
  | "format-newer"
  // YAML
  | "yaml-syntax"
  | "yaml-anchor"
  | "yaml-tag"
  | "yaml-too-deep"
  | "yaml-broken-text"
  | "comma-in-braces"
  | "half-character"
  | "yaml-cut-text"
  | "duplicate-key"
  | "forbidden-key"
  // structure
  | "not-a-map"
  | "not-a-list"
  | "not-a-text"
  | "missing-key"
  | "unknown-key"
  | "missing-value"
  | "empty-list"
  // values
  | "bad-count"
  | "ambiguous-number"
  | "bad-decimal"
  | "share-of-nothing"
  | "rough-computed"
  | "no-sum"
  | "known-judged"
  | "bad-date"
  | "bad-moment"
  | "bad-hour"
  | "not-a-phrase"
  | "bad-yes-no"
  | "bad-choice"
  | "bad-id"
  | "bad-share"
  | "share-too-large"
  | "bad-link"
  | "bad-base-address"
  | "bad-phone"
  | "bad-email"
  | "quoted-name"
  | "run-too-long"
  | "table-too-wide"
  | "name-too-long"
  | "bad-range"
  | "not-needed"
  | "asked-nothing"
  | "statistic-judged"
  | "rule-or-statistic"
  | "level-linked"
  | "level-without-units"
  // references
  | "unknown-reference"
  | "no-blocks"
  | "statistic-not-judged"
  | "wrong-kind-of-field"
  | "self-reference"
  | "rules-circle"
  | "duplicate-id"
  | "reserved-id"
  | "duplicate-name"
  | "duplicate-number"
  // contradictions
  | "folder-date-differs"
  | "prose-of-past"
  | "above-whole"
  | "sum-differs"
  | "date-order"
  | "step-order"
  | "after-cutoff"
  | "field-not-for-type"
  | "field-not-asked"
  | "condition-unfit"
  | "congress-twice"
  | "scope-twice"
  | "scope-too-wide"
  | "field-not-for-unit"
  | "hour-without-day"
  | "pilot-reason"
  | "unit-withdrawn"
  | "unit-twice"
  | "unit-not-in-period"
  | "change-amount"
  | "change-not-before"
  | "change-not-ended"
  | "change-without-file"
  | "change-into-new"
  | "change-into-old"
  | "change-into-itself"
  | "no-units"
  | "public-field-judged"
  | "field-not-for-indicator"
  | "internal-field-judged"
  | "resolved-with-shortfall"
  | "scale-order"
  | "claim-without-shortfall"
  | "claim-unknown"
  | "claim-not-due"
  | "jump-unconfirmed"
  | "confirmation-idle"
  | "ruling-target"
  | "ruling-foreign"
  | "ruling-idle"
  | "named-twice"
  | "words-differ"
  // prose
  | "front-matter-missing"
  | "front-matter-open"
  | "prose-markup"
  | "plain-markup"
  | "plain-placeholder"
  | "placeholder-syntax"
  | "placeholder-unknown"
  | "placeholder-figure"
  | "placeholder-format"
  | "placeholder-internal"
  | "placeholder-outside"
  | "placeholder-lowest"
  | "placeholder-unnamed"
  // what is said again when all facts are known
  | "name-undeclared"
  | "name-pair-uncleared"
  | "personal-data"
  | "review-idle"
  | "copied-internal"
  | "name-of-failing"
  | "name-idle"
  // sections of the report
  | "roster-in-part"
  | "unknown-key-figure"
  | "too-many-key-figures"
  | "section-needed"
  | "section-left-out"
  | "lead-without-items"
  | "section-internal"
  // withheld figures
  | "unknown-measure"
  | "placeholder-withheld"
  | "placeholder-empty"
  // notices
  | "report-missing"
  | "shortfall-unclaimed"
  | "deadline-passed"
  | "figure-typed"
  | "vague-link"
  | "solution-unused"
  | "solution-hidden"
  | "item-embargoed"
  | "key-needs"
  | "cleared-idle"
  | "cleared-scope"
  | "cleared-few"
  | "solution-late"
  | "item-unassigned"
  | "unit-changed"
  | "figures-stale"
  | "congress-awaited"
  | "level-unchanged"
  | "level-differs"
  | "total-in-part"
  | "share-differs"
  | "illustrative-left"
  | "instrument-bare"
  | "issuer-bare"
  // letters and sizes of a text, checked before it is parsed
  | "file-binary"
  | "file-lost-letter"
  | "file-legacy-letters"
  | "file-piled-marks"
  | "file-too-long"
  | "line-too-long"
  | "yaml-too-much"
  | "too-many-keys"
  | "too-many-problems"
  | "invisible-character"
  | "odd-space"
  | "look-alike-letter"
  | "sign-not-in-font"
  | "similar-id"
  | "similar-name"
  // edits by the program
  | "edit-unsafe";

/** What is wrong in a source file. Problems are collected, never thrown. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  /**
   * The key path inside the file, such as `truong[3].kieu`; empty for the file as a whole. In a row of a unit it begins
   * at the row, as it would in the unit's own file.
   */
  readonly path: string;
  /** What stands there, or a whole clause about it. */
  readonly found: string;
  /** What may stand there, or `null`. */
  readonly allowed: string | null;
  /** A tentative cure, or `null`. */
  readonly hint: string | null;
}

/** Collects problems. */
export type Report = (problem: Problem) => void;

/** A problem at a place; what the caller does not say stays empty. */
export function problemAt(
  place: Place,
  code: ProblemCode,
  about: Partial<Omit<Problem, "code" | "place">> = {},
): Problem {
  return { code, place, path: "", found: "", allowed: null, hint: null, ...about };
}

/** The first sign of a file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Of places in one file. */
export function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
