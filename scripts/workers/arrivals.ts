/** What threads have sent so far, by its place in a list, for one who waits. */
export interface Arrivals<T> {
  readonly put: (at: number, arrival: T) => void;
  /**
   * Nothing more will come: whoever waits, or will wait, for more gets this error; only the first error counts. Until then we
   * listen to the signal, which may live longer than we do.
   */
  readonly fail: (error: unknown) => void;
  readonly throwIfFailed: () => void;
  /** Waits until it is there. What is there is given, whatever failed later. */
  readonly wait: (at: number) => Promise<T>;
}

/** @param signal its abort is a failure too */
export function createArrivals<T extends object>(signal: AbortSignal): Arrivals<T> {
  const arrived = new Map<number, T>();
  const ended = new AbortController();
  let wake: () => void = () => undefined;
  const fail = (error: unknown) => {
    ended.abort(error);
    wake();
  };
  const failAsAsked = () => {
    fail(signal.reason);
  };
  if (signal.aborted) failAsAsked();
  else signal.addEventListener("abort", failAsAsked, { once: true, signal: ended.signal });
  return {
    put: (at, arrival) => {
      arrived.set(at, arrival);
      wake();
    },
    fail,
    throwIfFailed: () => {
      ended.signal.throwIfAborted();
    },
    wait: async (at) => {
      for (;;) {
        const arrival = arrived.get(at);
        if (arrival !== undefined) return arrival;
        ended.signal.throwIfAborted();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
