import { crc32 } from "node:zlib";
import type { Canvas } from "@napi-rs/canvas";
import { zlibSync } from "fflate";

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const MOST_COLOURS = 256;
/**
 * Of fflate's nine levels. Its highest makes our pictures 8 % smaller, but takes ten times as long. `node:zlib`
 * would be faster still, but its bytes differ between versions of Node and between processors.
 */
const COMPRESSION_LEVEL = 4;

/** The colours of a drawing in the order of their first dot. */
interface CountedColours {
  readonly colours: readonly number[];
  /** How many dots have each colour. */
  readonly counts: readonly number[];
  /** For each dot the place of its colour in `colours`. */
  readonly places: Uint32Array;
}

/**
 * An opaque drawing as PNG with a palette: less than half of what Skia writes. The same JavaScript compresses
 * it everywhere, so that every machine gives the same bytes.
 */
export function toPalettePng(canvas: Canvas): Uint8Array {
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  const counted = countColours(new Uint32Array(data.buffer, data.byteOffset, width * height));
  const palette = listPalette(counted);
  return joinBytes([
    SIGNATURE,
    toChunk("IHDR", toHeader(width, height)),
    toChunk("PLTE", Uint8Array.from(palette.flatMap(toChannels))),
    toChunk("IDAT", zlibSync(toRows(counted, palette, width), { level: COMPRESSION_LEVEL })),
    toChunk("IEND", new Uint8Array()),
  ]);
}

/** Neighbours mostly have the same colour, so we look a colour up only where it changes. */
function countColours(dots: Uint32Array): CountedColours {
  const colours: number[] = [];
  const counts: number[] = [];
  const places = new Uint32Array(dots.length);
  const placeOf = new Map<number, number>();
  let start = 0;
  while (start < dots.length) {
    const colour = dots[start] ?? 0;
    let end = start + 1;
    while (end < dots.length && dots[end] === colour) end += 1;
    const place = placeOf.get(colour) ?? colours.push(colour) - 1;
    placeOf.set(colour, place);
    counts[place] = (counts[place] ?? 0) + end - start;
    places.fill(place, start, end);
    start = end;
  }
  return { colours, counts, places };
}

/** The most frequent colours. Only their counts and values decide their order. */
function listPalette({ colours, counts }: CountedColours): readonly number[] {
  return colours
    .map((colour, place) => ({ colour, count: counts[place] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.colour - b.colour)
    .slice(0, MOST_COLOURS)
    .map(({ colour }) => colour);
}

/** Each row begins with the number of its filter, which stays 0: no filter. */
function toRows(
  { colours, places }: CountedColours,
  palette: readonly number[],
  width: number,
): Uint8Array {
  const indexes = findIndexes(colours, palette);
  const rows = new Uint8Array(places.length + places.length / width);
  let at = 0;
  for (let dot = 0; dot < places.length; dot += 1) {
    if (dot % width === 0) at += 1;
    rows[at] = indexes[places[dot] ?? 0] ?? 0;
    at += 1;
  }
  return rows;
}

/** For each colour its place in the palette, or that of the nearest colour. */
function findIndexes(colours: readonly number[], palette: readonly number[]): Uint8Array {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return Uint8Array.from(colours, (colour) => known.get(colour) ?? findNearest(colour, palette));
}

/** The first of the nearest colours: the sum of squares over red, green and blue is the least. */
function findNearest(wanted: number, palette: readonly number[]): number {
  let nearest = 0;
  let least = Infinity;
  for (let index = 0; index < palette.length; index += 1) {
    const distance = toDistance(palette[index] ?? 0, wanted);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return nearest;
}

function toDistance(one: number, other: number): number {
  const red = (one & 0xff) - (other & 0xff);
  const green = ((one >>> 8) & 0xff) - ((other >>> 8) & 0xff);
  const blue = ((one >>> 16) & 0xff) - ((other >>> 16) & 0xff);
  return red * red + green * green + blue * blue;
}

/** Red, green and blue; red is the lowest byte. */
function toChannels(colour: number): readonly number[] {
  return [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];
}

/** Every dot has eight bits, which are a place in the palette. */
function toHeader(width: number, height: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  return new Uint8Array(header.buffer);
}

function toChunk(name: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([new TextEncoder().encode(name), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(named));
  return joinBytes([new Uint8Array(frame.buffer, 0, 4), named, new Uint8Array(frame.buffer, 4, 4)]);
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
