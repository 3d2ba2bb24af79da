/** A way from the top of a file to a value: keys of maps, and places in lists, which count from 0. */
export type KeyPath = readonly (string | number)[];

/** One change of a file of YAML. */
export interface Edit {
  readonly path: KeyPath;
  readonly to: NewValue;
}

export type NewValue =
  /** This text, as a reader of YAML gets it. */
  | { readonly kind: "text"; readonly text: string }
  /** Nothing: the key stays, and nothing stands behind its colon. */
  | { readonly kind: "blank" }
  /** The key goes, with all below it. */
  | { readonly kind: "gone" }
  /** A map without keys: `{}`. */
  | { readonly kind: "noKeys" };

/** In which order the keys of a map stand, and how a map is written that is not there yet. */
export interface MapStyle {
  readonly groups: readonly KeyGroup[];
  /** Between braces on one line, or a line for each key. */
  readonly isInline: boolean;
}

/** Keys that stand together. */
export interface KeyGroup {
  /** What a remark above them says; `null`: none is written. */
  readonly title: string | null;
  readonly keys: readonly string[];
}

/** The style of the map at a path; `undefined`: new keys stand last, and a new map has a line for each key. */
export type ToMapStyle = (path: KeyPath) => MapStyle | undefined;

/** The value at a path becomes this text. */
export function setText(path: KeyPath, text: string): Edit {
  return { path, to: { kind: "text", text } };
}
