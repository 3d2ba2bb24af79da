/** Somebody answers for a change against the last period. */
export interface Confirmation {
  readonly field: string;
  readonly reason: string;
  /** A post, not a name. */
  readonly person: string;
}
