import { loadImage, type Image } from "@napi-rs/canvas";

/** Loads one of our SVGs to draw it at `scale` dots per CSS pixel; gives its size in CSS pixels. */
export async function loadScaled(
  svg: string,
  scale: number,
): Promise<{ readonly image: Image; readonly widthPx: number; readonly heightPx: number }> {
  const image = await loadImage(Buffer.from(svg));
  const { width: widthPx, height: heightPx } = image;
  // We set the size before drawing; otherwise Skia draws the picture small and then enlarges it.
  image.width = Math.round(widthPx * scale);
  image.height = Math.round(heightPx * scale);
  return { image, widthPx, heightPx };
}
