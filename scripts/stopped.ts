/** Somebody asked the program to end; the CLI says so in one sentence and exits with 128 + the signal's number. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(signal);
    this.signal = signal;
  }
}

/** How work learns that it should end early, and tells when it no longer can. */
export interface StopRequest {
  readonly signal: AbortSignal;
  /** From this call on the work goes on to its end, whoever asks; throws if somebody has asked before. */
  commit(): void;
}

/** For work that nobody asks to stop. */
export const NEVER: StopRequest = {
  signal: new AbortController().signal,
  commit: () => undefined,
};
