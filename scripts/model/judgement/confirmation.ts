/** Somebody confirms that a change against the last period is right. */
export interface Confirmation {
  readonly field: string;
  readonly reason: string;
  /** A post, not a name. */
  readonly person: string;
}
