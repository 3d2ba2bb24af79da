import process from "node:process";

/** Does something in another time zone, and sets the old zone again. */
export async function inTimeZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const own = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    return await work();
  } finally {
    // Setting it to `undefined` would make it the word "undefined".
    if (own === undefined) delete process.env["TZ"];
    else process.env["TZ"] = own;
  }
}
