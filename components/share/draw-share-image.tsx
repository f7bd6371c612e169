import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { type ShareFacts, ShareImage } from './share-image.tsx';

export const shareSize = { width: 1200, height: 630 };

const subsets = [
  ['', 'latin'],
  [' Vietnamese', 'vietnamese'],
  [' Extended', 'latin-ext'],
] as const;
const faces = [
  { name: 'Inter', folder: 'inter', weight: 400 },
  { name: 'Inter', folder: 'inter', weight: 700 },
  { name: 'Display', folder: 'be-vietnam-pro', weight: 700 },
] as const;

/** Draws a share image as PNG with fonts from this machine; about 50 ms. */
export async function drawShareImage(facts: ShareFacts): Promise<Uint8Array> {
  const image = new ImageResponse(<ShareImage {...facts} />, { ...shareSize, fonts: await loadFonts() });
  return new Uint8Array(await image.arrayBuffer());
}

/** The answer with a picture; 404 where there is none. */
export function toImageAnswer(png: Uint8Array | null): Response {
  if (!png) return new Response(null, { status: 404 });
  return new Response(Buffer.from(png), { headers: { 'content-type': 'image/png' } });
}

/** Static files of the site's typefaces: the drawing library reads neither variable fonts nor WOFF2. */
function loadFonts() {
  const files = join(process.cwd(), 'node_modules/@fontsource');
  return Promise.all(
    faces.flatMap(({ name, folder, weight }) =>
      subsets.map(async ([part, subset]) => ({
        name: name + part,
        weight,
        data: await readFile(join(files, folder, 'files', `${folder}-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
}
