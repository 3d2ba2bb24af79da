/** Every text and number in a value, however deep. Yes and no are left out: alone they tell nothing. */
export function* listLeaves(value: unknown): Generator<string | number> {
  if (typeof value === "string" || typeof value === "number") yield value;
  else if (value instanceof Map) for (const one of value.values()) yield* listLeaves(one);
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* listLeaves(one);
}
