import { lightMapPalette } from '#components/map/map-palette.ts';

type Palette = Readonly<Record<string, string>>;

/** The light theme's colours (app/styles/tokens.css), which a picture always has. */
export const lightPalette: Palette = {
  paper: '#fcfbf8',
  raised: '#ffffff',
  sunken: '#f2efe8',
  ink: '#1c1a17',
  muted: '#5c564c',
  line: '#dcd6ca',
  link: '#00565f',
  brand: '#a3301e',
  plan: '#8f8778',
  actual: '#00616b',
  total: '#2b2721',
  national: '#6b3fa0',
  local: '#b56f00',
  warning: '#8a4200',
};

/** The dark theme's, which an embed may have. */
export const darkPalette: Palette = {
  paper: '#151310',
  raised: '#1d1b17',
  sunken: '#25221d',
  ink: '#f1ede5',
  muted: '#b5ad9f',
  line: '#403a31',
  link: '#7fd3da',
  brand: '#f2917d',
  plan: '#857c6d',
  actual: '#58c4cd',
  total: '#ebe5d9',
  national: '#a986ee',
  local: '#f2bd55',
  warning: '#f0b27a',
};

/** Puts the light theme's colours in the place of the page's variables, whatever theme the page shows. */
export function paintLight(svg: string): string {
  return svg.replace(
    /var\(--([a-z0-9-]+)\)/g,
    (variable, name: string) => lightPalette[name] ?? lightMapPalette[name] ?? variable,
  );
}
