/** An address as browsers write it: letters outside ASCII as escapes, a host with such letters in its ASCII form. */
export function toNormalAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
