/** The folder of a period's units, from the root; the date as `2020-04-10`. */
export function toUnitFolder(date: string): string {
  return `data/ky/${date}/don-vi/`;
}

/** A unit's file of a period, from the root. */
export function toUnitPath(date: string, id: string): string {
  return `${toUnitFolder(date)}${id}.yaml`;
}

/** The file of a period that holds many units in rows, from the root. */
export function toUnitRowsPath(date: string): string {
  return `data/ky/${date}/don-vi.yaml`;
}
