import { loadImage, type Image } from "@napi-rs/canvas";

/** An SVG of ours to be drawn at `scale` dots a CSS pixel, and its size in these. */
export async function loadScaled(
  svg: string,
  scale: number,
): Promise<{ readonly image: Image; readonly widthPx: number; readonly heightPx: number }> {
  const image = await loadImage(Buffer.from(svg));
  const { width: widthPx, height: heightPx } = image;
  // Set before it is drawn, or the picture is drawn small and then enlarged.
  image.width = Math.round(widthPx * scale);
  image.height = Math.round(heightPx * scale);
  return { image, widthPx, heightPx };
}
