import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

type Font = {
  file: string;
  from: string;
  axes?: Record<string, { min: number; max: number }>;
  features: string[];
};

const output = 'app/fonts/generated';
/** What the styles use; figures that stand in columns are a feature of the font. */
const weights = { wght: { min: 400, max: 700 } };
const fonts: readonly Font[] = [
  ...['latin', 'vietnamese'].map((subset) => ({
    file: `inter-${subset}.woff2`,
    from: `node_modules/@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`,
    axes: weights,
    features: ['kern', 'tnum'],
  })),
  ...['latin', 'vietnamese'].map((subset) => ({
    file: `be-vietnam-pro-${subset}.woff2`,
    from: `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-700-normal.woff2`,
    features: ['kern'],
  })),
];

/** Latin letters and signs, and the letters that Vietnamese alone has; what else a title holds comes from the whole font's extended part. */
const characters = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x304],
  [0x308, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2009, 0x2026],
  [0x202f, 0x202f],
  [0x20ab, 0x20ab],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
] as const;

/** Cuts the site's typefaces down to its letters and weights, less than half of the bytes, when the files are missing or older than their fonts. */
async function generateFonts(): Promise<void> {
  const text = characters.map(([first, last]) => listCharacters(first, last)).join('');
  mkdirSync(output, { recursive: true });
  for (const { file, from, axes, features } of fonts) {
    const to = join(output, file);
    if (existsSync(to) && statSync(to).mtimeMs >= Math.max(...[from, import.meta.filename].map(toTime)))
      continue;
    const font = await subsetFont(readFileSync(from), text, {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: features,
      noHinting: true,
    });
    writeFileSync(to, font);
  }
}

function listCharacters(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

function toTime(file: string): number {
  return statSync(file).mtimeMs;
}

await generateFonts();
