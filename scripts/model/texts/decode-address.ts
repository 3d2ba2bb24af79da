/** A path or an anchor without its escapes. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // This is no escape, so the signs stand for themselves.
    return address;
  }
}
