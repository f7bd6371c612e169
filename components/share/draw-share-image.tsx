import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { type ShareFacts, ShareImage } from './share-image.tsx';

export const shareSize = { width: 1200, height: 630 };

const subsets = [
  ['Inter', 'latin'],
  ['Inter Vietnamese', 'vietnamese'],
  ['Inter Extended', 'latin-ext'],
] as const;
const weights = [400, 700] as const;

/** Draws a share image as PNG with fonts from this machine; about 50 ms. */
export async function drawShareImage(facts: ShareFacts): Promise<Uint8Array> {
  const image = new ImageResponse(<ShareImage {...facts} />, { ...shareSize, fonts: await loadFonts() });
  return new Uint8Array(await image.arrayBuffer());
}

/** Static files of the site's typeface: the drawing library reads neither variable fonts nor WOFF2. */
function loadFonts() {
  const files = join(process.cwd(), 'node_modules/@fontsource/inter/files');
  return Promise.all(
    subsets.flatMap(([name, subset]) =>
      weights.map(async (weight) => ({
        name,
        weight,
        data: await readFile(join(files, `inter-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
}
