/** Where a build tells how far it is. The stages only call it; the CLI decides what is shown. */
export interface Progress {
  /** Begins a stage; the name is a Vietnamese noun or verb phrase: "In PDF". */
  readonly begin: (name: string) => ProgressStage;
  /** One sentence about something that takes a while, such as installing a browser. */
  readonly say: (sentence: string) => void;
}

export interface ProgressStage {
  /** How many are done so far. */
  readonly count: (done: number) => void;
  /** Ends the stage with what it made: "45 trang". */
  readonly end: (made: string) => void;
}

/** For checks and tests that show nothing. */
export const SILENT: Progress = {
  begin: () => ({ count: () => undefined, end: () => undefined }),
  say: () => undefined,
};
