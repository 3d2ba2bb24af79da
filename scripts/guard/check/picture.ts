import type { FileBytes } from "../staged-file.ts";
import { type Tell } from "../finding.ts";
import { readPicture, type PictureChunk } from "../read/picture.ts";

/** Here lie the pictures that the program draws. The guard cannot read a picture, so no other may come in. */
const PLACES = /^site\/(?:bai-dang\/[a-z0-9-]+|assets\/chia-se)\.png$/;
/** The chunks of a plain picture; texts, places and dates would stand in other chunks. */
const CHUNKS = new Set(["IHDR", "PLTE", "tRNS", "sBIT", "sRGB", "IDAT", "IEND"]);
const MOST_PX = 4096;

/** Checks that a PNG file is whole, holds only a picture and lies where ours do. */
export async function checkPicture({ path, bytes }: FileBytes, tell: Tell): Promise<void> {
  const faults = PLACES.test(path)
    ? await listFaults(bytes)
    : ["hình không nằm ở chỗ của hình do chương trình vẽ"];
  for (const what of faults) tell({ what, source: null });
}

async function listFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const picture = readPicture(bytes);
  if (picture === null) return ["hình PNG không trọn vẹn"];
  const { chunks, header } = picture;
  const strange = chunks.filter(({ name }) => !CHUNKS.has(name));
  const broken = chunks.filter(({ isSound }) => !isSound);
  if (strange.length + broken.length > 0 || !isInOrder(chunks))
    return [
      ...strange.map(({ name }) => `hình PNG có phần lạ «${name}»`),
      ...broken.map(({ name }) => `phần «${name}» của hình PNG bị hỏng`),
      ...(isInOrder(chunks) ? [] : ["hình PNG có các phần không đúng thứ tự"]),
    ];
  const { widthPx, heightPx, bytesPerRow } = header;
  if (bytesPerRow === null || widthPx > MOST_PX || heightPx > MOST_PX)
    return ["hình PNG quá lớn hoặc thuộc kiểu lạ"];
  const rows = await unpack(chunks);
  const isFull = rows?.length === (1 + bytesPerRow) * heightPx;
  return isFull ? [] : ["điểm ảnh của hình PNG không đủ, thừa hoặc không giải nén được"];
}

function isInOrder(chunks: readonly PictureChunk[]): boolean {
  const names = chunks.map(({ name }) => name).join(" ");
  return /^IHDR (?:(?:PLTE|tRNS|sBIT|sRGB) )*(?:IDAT )+IEND$/.test(names);
}

/** `null`: the rows cannot be unpacked. */
async function unpack(chunks: readonly PictureChunk[]): Promise<Uint8Array | null> {
  const packed = chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data.slice());
  const stream = new Blob(packed).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).arrayBuffer().then(
    (rows) => new Uint8Array(rows),
    // The caller tells it.
    () => null,
  );
}
