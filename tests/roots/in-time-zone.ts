import { withEnv } from "./with-env.ts";

/** Does something in another time zone, and sets the old zone again. */
export function inTimeZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  return withEnv({ TZ: zone }, work);
}
