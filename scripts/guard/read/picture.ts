/** A PNG file taken apart (ISO/IEC 15948). */
export interface ReadPicture {
  readonly header: PictureHeader;
  readonly chunks: readonly PictureChunk[];
}

export interface PictureHeader {
  readonly widthPx: number;
  readonly heightPx: number;
  /** `null`: the picture is not of a plain kind with eight bits a channel. */
  readonly bytesPerRow: number | null;
}

export interface PictureChunk {
  readonly name: string;
  readonly data: Uint8Array;
  /** Whether its checksum is right. */
  readonly isSound: boolean;
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Bytes for a dot that is grey, coloured, from the palette, grey or coloured with transparency. */
const DOT_BYTES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** `null`: the file is no PNG, is cut off, or has something behind its end. */
export function readPicture(bytes: Uint8Array): ReadPicture | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PictureChunk[] = [];
  let at = SIGNATURE.length;
  while (at < bytes.length) {
    const end = at + 12 <= bytes.length ? at + 12 + view.getUint32(at) : Infinity;
    if (end > bytes.length) return null;
    const named = bytes.subarray(at + 4, end - 4);
    chunks.push({
      name: new TextDecoder("latin1").decode(named.subarray(0, 4)),
      data: named.subarray(4),
      isSound: toCrc(named) === view.getUint32(end - 4),
    });
    at = end;
  }
  const header = readHeader(chunks[0]);
  return header === null ? null : { header, chunks };
}

function readHeader(chunk: PictureChunk | undefined): PictureHeader | null {
  if (chunk?.data.length !== 13) return null;
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, 13);
  const [depth, colours, packing, filter, interlace] = chunk.data.subarray(8);
  const isPlain = depth === 8 && packing === 0 && filter === 0 && interlace === 0;
  const dotBytes = isPlain ? DOT_BYTES[colours ?? -1] : undefined;
  const widthPx = view.getUint32(0);
  const bytesPerRow = dotBytes === undefined ? null : widthPx * dotBytes;
  return { widthPx, heightPx: view.getUint32(4), bytesPerRow };
}

/** The checksum of a chunk's name and data (ISO/IEC 15948, annex D). */
function toCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
