import type { Picture } from './compose-picture.ts';
import { embedFonts } from './embed-fonts.ts';

/** Waits at most this long for the fonts inside a picture, which are read after it; later ones are left out for those of the system. */
const lettersMs = 250;

/** A picture as PNG in the page's own letters, twice the size, so that it is sharp in print. */
export async function drawPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await embedFonts(svg))}`;
  await image.decode();
  await new Promise((resolve) => setTimeout(resolve, lettersMs));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))),
      'image/png',
    );
  });
}
