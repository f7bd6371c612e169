const family = 'Inter Variable';

/** The picture with the page's letters inside, since an image can't ask for files; without them where they can't be had. */
export async function embedFonts(svg: string): Promise<string> {
  const faces = await Promise.all(listFaces().map(inlineFace));
  return svg.replace('>', `><style>${faces.join('')}</style>`);
}

/** The page's own families, under whatever names the build gave them. */
function listFaces(): CSSFontFaceRule[] {
  const families = getComputedStyle(document.body).fontFamily;
  return Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('src').includes('url('))
    .filter(({ style }) => families.includes(style.getPropertyValue('font-family').replaceAll(/["']/g, '')));
}

async function inlineFace({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = style.getPropertyValue('src').match(/url\("?([^")]+)"?\)/) ?? [];
  const response = await fetch(new URL(address, parentStyleSheet?.href ?? location.href)).catch(() => null);
  if (!response?.ok) return '';
  const data = await toDataAddress(await response.blob());
  const [weight, range] = ['font-weight', 'unicode-range'].map((name) => style.getPropertyValue(name));
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("${data}") format("woff2");unicode-range:${range}}`;
}

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
}
