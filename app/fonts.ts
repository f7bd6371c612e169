import localFont from 'next/font/local';

// Inter for text and numbers (its figures stand in columns), Be Vietnam Pro for headings (drawn for Vietnamese), in the subsets that both languages
// need, cut down by scripts/generate-fonts.ts, served by ourselves and fetched with the styles. Each subset is a family of its own; tokens.css puts them in order.

const textLatin = localFont({
  src: './fonts/generated/inter-latin.woff2',
  variable: '--text-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
});

const textVietnamese = localFont({
  src: './fonts/generated/inter-vietnamese.woff2',
  variable: '--text-vietnamese',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
});

const displayLatin = localFont({
  src: './fonts/generated/be-vietnam-pro-latin.woff2',
  variable: '--display-latin',
  weight: '700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
});

const displayVietnamese = localFont({
  src: './fonts/generated/be-vietnam-pro-vietnamese.woff2',
  variable: '--display-vietnamese',
  weight: '700',
  display: 'swap',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
    },
  ],
});

/** The class that gives a page the four families. */
export const fontClasses = [textLatin, textVietnamese, displayLatin, displayVietnamese]
  .map(({ variable }) => variable)
  .join(' ');
