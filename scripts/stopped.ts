/** Somebody asked the program to end; the CLI says so in one sentence and exits with 128 + the signal's number. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(signal);
    this.signal = signal;
  }
}
