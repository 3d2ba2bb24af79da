import process from "node:process";

/** Does something where the machine's clock is in another zone, and puts the zone back. */
export async function inTimeZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const own = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    return await work();
  } finally {
    // Set to nothing, it would be the word "undefined".
    if (own === undefined) delete process.env["TZ"];
    else process.env["TZ"] = own;
  }
}
