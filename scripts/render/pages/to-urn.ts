import { createHash } from "node:crypto";

/** Our own random value, chosen once, so that names of other programs never give the same ids. */
const NAMESPACE = Buffer.from("6f1c8a2e9b5d4c13a7e20d4f83b961c5", "hex");

/** The same name gives the same id, on every machine and at any time (RFC 9562, version 5). */
export function toUrn(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
