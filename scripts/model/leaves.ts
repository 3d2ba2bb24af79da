/** Every text and number in a value, however deep. Yes and no are left out: alone they tell nothing. */
export function listLeaves(value: unknown): readonly (string | number)[] {
  const leaves: (string | number)[] = [];
  addLeaves(value, leaves);
  return leaves;
}

function addLeaves(value: unknown, leaves: (string | number)[]): void {
  if (typeof value === "string" || typeof value === "number") leaves.push(value);
  else if (value instanceof Map) for (const one of value.values()) addLeaves(one, leaves);
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) addLeaves(one, leaves);
}
