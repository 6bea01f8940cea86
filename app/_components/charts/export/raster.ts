import { sizeOf } from "@/lib/charts/picture/compose";

/** Dots of a bitmap to one of the drawing: sharp on paper and on dense screens. */
const DENSITY = 2;

/** An SVG file as a PNG. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const [width, height] = sizeOf(svg);
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width * DENSITY, height * DENSITY);
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!blob) throw new Error("no bitmap");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
