/** Gives the picture to the reader as a file. */
import type { Words } from "../../use-words.ts";
import type { Layout } from "../layout/layout.ts";
import { imageScale, svgOf } from "./svg.ts";

const fileName = "chain";

function give(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser takes it when it comes to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const blobOf = (layout: Layout, spoken: Words): Blob =>
  new Blob([svgOf(layout, spoken)], { type: "image/svg+xml" });

export function saveSvg(layout: Layout, spoken: Words): void {
  give(blobOf(layout, spoken), `${fileName}.svg`);
}

/** False when the browser could make no image of it, at any size that would be of use. */
export async function savePng(layout: Layout, spoken: Words): Promise<boolean> {
  const address = URL.createObjectURL(blobOf(layout, spoken));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    for (let scale = imageScale(layout); scale * layout.width > 400; scale /= 2) {
      const blob = await drawn(image, layout, scale);
      if (!blob) continue;
      give(blob, `${fileName}.png`);
      return true;
    }
    return false;
  } catch (fault) {
    // An image too large to be decoded is told as an EncodingError.
    if (fault instanceof DOMException) return false;
    throw fault;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(
  image: HTMLImageElement,
  { width, height }: Layout,
  scale: number,
): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
