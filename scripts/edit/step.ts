import type { KeyPath, ToMapStyle } from "./edit.ts";

/** A step on the way to the edited text. */
export type Step = Splice | Refusal;

/** A part of the text, and what stands there afterwards. */
export interface Splice {
  readonly kind: "splice";
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A place that only a person can edit. */
export interface Refusal {
  readonly kind: "refusal";
  readonly at: number;
  readonly path: KeyPath;
}

/** Where we are in a file: at a path, perhaps between braces. */
export interface Here {
  readonly text: string;
  readonly toStyle: ToMapStyle;
  readonly path: KeyPath;
  readonly isFlow: boolean;
}

export function splice(from: number, to: number, text: string): readonly Step[] {
  return [{ kind: "splice", from, to, text }];
}

export function insert(at: number, text: string): readonly Step[] {
  return splice(at, at, text);
}

export function refuse({ path }: Here, at: number): readonly Step[] {
  return [{ kind: "refusal", at, path }];
}

export function below(here: Here, part: string | number): Here {
  return { ...here, path: [...here.path, part] };
}
