/** The name by which programs know this colour space. */
export const SRGB_NAME = "sRGB IEC61966-2.1";

const HEADER_BYTES = 128;
/** Signature, offset and size of a tag. */
const ENTRY_BYTES = 12;
/** Each value of eight bits has an entry of its own; between two of them a straight line is right to 16 bits. */
const CURVE_ENTRIES = 256;
/** The year of the standard, so that the profile has the same bytes whenever we make it. */
const MADE_IN = 1999;

/** ICC.1:2001-04: XYZ of D50, the white in which all profiles meet. */
const D50 = [0.9642, 1, 0.8249];
/**
 * XYZ of two primaries at full light, seen under D50: those of IEC 61966-2-1:1999, table 1 (0.64, 0.33 and 0.3, 0.6 under
 * D65), carried over by Bradford (ICC.1:2010, annex E).
 */
const RED = [0.4360413, 0.2224845, 0.0139202];
const GREEN = [0.3851129, 0.7169051, 0.0970672];

type Tag = readonly [signature: string, data: Buffer];

/**
 * sRGB as an ICC profile of a display, version 2.1 (ICC.1:2001-04), which PDF 1.4 and every part of PDF/A know: three
 * primaries, and one curve for all of them. Ours needs nobody's licence, and takes a kilobyte where the customary one
 * takes three.
 */
export function makeSrgbProfile(): Buffer {
  const [white, red, green] = [toFixed(D50), toFixed(RED), toFixed(GREEN)];
  // The rest of white, so that rounding gives greys no tint.
  const blue = white.map((value, index) => value - (red[index] ?? 0) - (green[index] ?? 0));
  const curve = toCurve();
  return assemble([
    ["desc", toDescription(SRGB_NAME)],
    ["cprt", toText("No copyright is claimed")],
    ["wtpt", toXyz(white)],
    ["rXYZ", toXyz(red)],
    ["gXYZ", toXyz(green)],
    ["bXYZ", toXyz(blue)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ]);
}

/** Header, table of tags, then their data, each at a multiple of four bytes; equal data stand once. */
function assemble(tags: readonly Tag[]): Buffer {
  const places = new Map<Buffer, number>();
  let size = HEADER_BYTES + 4 + tags.length * ENTRY_BYTES;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, size);
    size += Math.ceil(data.length / 4) * 4;
  }
  const profile = Buffer.alloc(size);
  writeHeader(profile);
  profile.writeUInt32BE(tags.length, HEADER_BYTES);
  for (const [index, [signature, data]] of tags.entries()) {
    const entry = HEADER_BYTES + 4 + index * ENTRY_BYTES;
    const place = places.get(data) ?? 0;
    profile.write(signature, entry, "latin1");
    profile.writeUInt32BE(place, entry + 4);
    profile.writeUInt32BE(data.length, entry + 8);
    data.copy(profile, place);
  }
  return profile;
}

/** What is not written is zero: no preferred program, platform, maker or model; perceptual. */
function writeHeader(profile: Buffer): void {
  profile.writeUInt32BE(profile.length, 0);
  profile.writeUInt32BE(0x02_10_00_00, 8);
  profile.write("mntrRGB XYZ ", 12, "latin1");
  for (const [index, part] of [MADE_IN, 1, 1].entries())
    profile.writeUInt16BE(part, 24 + 2 * index);
  profile.write("acsp", 36, "latin1");
  toFixedBytes(toFixed(D50)).copy(profile, 68);
}

/** IEC 61966-2-1:1999, transfer function: the light of a display's value, both from 0 to 1. */
function toLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** `curveType`: light at equal steps of the value, in 1/65535. */
function toCurve(): Buffer {
  const curve = startTag("curv", 12 + 2 * CURVE_ENTRIES);
  curve.writeUInt32BE(CURVE_ENTRIES, 8);
  for (let index = 0; index < CURVE_ENTRIES; index += 1) {
    const light = toLight(index / (CURVE_ENTRIES - 1));
    curve.writeUInt16BE(Math.round(light * 65_535), 12 + 2 * index);
  }
  return curve;
}

/** `textDescriptionType`: the name in ASCII, and no other version of it, for which 78 bytes stand empty. */
function toDescription(name: string): Buffer {
  const text = startTag("desc", 12 + name.length + 1 + 78);
  text.writeUInt32BE(name.length + 1, 8);
  text.write(name, 12, "latin1");
  return text;
}

/** `textType`; a zero ends it. */
function toText(words: string): Buffer {
  const text = startTag("text", 8 + words.length + 1);
  text.write(words, 8, "latin1");
  return text;
}

/** `XYZType`. */
function toXyz(fixed: readonly number[]): Buffer {
  return Buffer.concat([startTag("XYZ ", 8), toFixedBytes(fixed)]);
}

function startTag(type: string, size: number): Buffer {
  const tag = Buffer.alloc(size);
  tag.write(type, "latin1");
  return tag;
}

/** `s15Fixed16Number`: in 1/65536. */
function toFixed(triple: readonly number[]): readonly number[] {
  return triple.map((value) => Math.round(value * 65_536));
}

function toFixedBytes(fixed: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * fixed.length);
  for (const [index, value] of fixed.entries()) bytes.writeInt32BE(value, 4 * index);
  return bytes;
}
