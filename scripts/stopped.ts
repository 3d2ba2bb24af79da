/** Somebody asked the program to end; the CLI says so in one sentence and exits with 128 + the signal's number. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(signal);
    this.signal = signal;
  }
}

/** How work learns that it is to end early, and tells when it no longer can. */
export interface StopRequest {
  readonly signal: AbortSignal;
  /** From here on the work is finished, whoever asks; called once it has not been asked to stop so far. */
  commit(): void;
}

/** Nobody will ask. */
export const NEVER: StopRequest = {
  signal: new AbortController().signal,
  commit: () => undefined,
};
