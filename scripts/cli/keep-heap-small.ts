import { setFlagsFromString } from "node:v8";

/** How much the heap may grow, in percent, before V8 collects again; its own measure lets it double and more. */
const GROWTH_PERCENT = 20;

/**
 * Lets V8 collect earlier. A build makes many short-lived objects: with 1,000 units its peak fell from 650 to 430 MB
 * (seen once, on 29 November 2026, on a busy machine).
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
