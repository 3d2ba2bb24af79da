import type { Key } from "../publish/ledger.ts";
import { toSha256 } from "../publish/to-sha256.ts";

/**
 * Data that its JSON shows whole. Of a function, a map, a set, bytes and whatever else has methods it does not, and two
 * makings that differ in them would get one key: such a type does not compile.
 */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (...values: never[]) => unknown
    ? never
    : { readonly [Key in keyof T]: Plain<T[Key]> };

declare const TOLD: unique symbol;
/** A kind of making, by a name of its own, with the type of what is told of it. */
export type Kind<Told> = string & { readonly [TOLD]?: Told };

/** Gives the key of a making: a hash of its kind and of what it is made from. */
export type ToKey = <T, Told>(kind: Kind<Told>, from: T & Plain<T>) => Key<Told>;

/**
 * @param version of everything that a making depends on besides its data: our code, templates, fonts, packages
 */
export function createKeys(version: string): ToKey {
  return (kind, from) => toSha256(JSON.stringify([version, kind, from]));
}
