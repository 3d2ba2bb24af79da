/** What is told as one: all numbers of units of a subject in a part, its value there, how many give one answer, or the highest. */
export interface ToldPiece {
  /** As `nameGroup` writes it; empty: all units. */
  readonly part: string;
  readonly subject: string;
  readonly what: "counts" | "value" | "answer" | "best";
  readonly answer?: string;
}

export function nameTold({ part, subject, what, answer = "" }: ToldPiece): string {
  return [part, subject, what, answer].join(" ");
}
