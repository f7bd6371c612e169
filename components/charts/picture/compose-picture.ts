import { estimateWidth, pictureWidth } from '#components/charts/column/label-room.ts';
import { paintLight } from '#components/charts/palette.ts';

/** What a picture says beside the drawing and its legend. */
export type PictureTexts = { title: string; unit: string; credit: string };

export type Picture = { svg: string; width: number; height: number };

const margin = 24;
const lineHeight = 24;
const namespace = 'http://www.w3.org/2000/svg';
const letters = "'Inter Variable', Inter, 'Segoe UI', Roboto, Arial, sans-serif";

/**
 * A drawing as a picture of its own: title, unit, drawing, legend, source and address, in the light theme's colours. `width` and `height` in pixels; `svg`
 * is a whole document without references outside of it.
 */
export function composePicture(
  drawing: SVGSVGElement,
  legend: Element | null,
  texts: PictureTexts & { address: string },
): Picture {
  const { gutter, width: drawn, height: drawnHeight } = readSize(drawing);
  const width = Math.max(drawn + gutter + 2 * margin, 480);
  const title = wrap(texts.title, width, 11.5);
  const credit = [...wrap(texts.credit, width, 7), ...wrap(texts.address, width, 7)];
  const unitTop = margin + lineHeight * title.length;
  const key = toLegend(legend, width, unitTop + lineHeight + 10);
  const creditTop = key.bottom + drawnHeight + lineHeight + 8;
  const height = creditTop + credit.length * 20;
  const body = [
    `<title>${escapeXml(texts.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    ...title.map((line, index) =>
      toText(line, margin, margin + 18 + index * lineHeight, { size: 20, weight: 600 }),
    ),
    toText(texts.unit, margin, unitTop + 14, { size: 14, tone: 'muted' }),
    key.svg,
    place(drawing, { x: margin + gutter, y: key.bottom, width: drawn, height: drawnHeight }),
    ...credit.map((line, index) => toText(line, margin, creditTop + index * 20, { size: 13, tone: 'muted' })),
  ].join('');
  const svg = `<svg xmlns="${namespace}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${letters}">${body}</svg>`;
  return { svg: paintLight(svg), width, height };
}

/** A still says how wide its picture is, and how much of it is the scale's, a map how wide; any other drawing is as large as its view box. */
function readSize(drawing: SVGSVGElement) {
  const [, , viewWidth, viewHeight] = (drawing.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const read = (name: string) => Number(drawing.getAttribute(name)) || 0;
  const width = read('data-width') || viewWidth || read('width');
  const height = viewHeight ? (viewHeight * width) / (viewWidth || width) : read('height');
  return { gutter: read('data-gutter'), width, height: Math.round(height) };
}

/** The drawing with what a figure of the picture's width shows, and without links, which would lead nowhere from a file. */
function place(drawing: SVGSVGElement, box: Record<'x' | 'y' | 'width' | 'height', number>): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
  for (const label of copy.querySelectorAll('[class*="from-"], [class*="until-"], [data-alone]')) {
    if (!isInPicture(label)) label.remove();
  }
  for (const hidden of copy.querySelectorAll('[display="none"]')) hidden.remove();
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  return new XMLSerializer().serializeToString(copy);
}

/** A picture shows what a figure of its width does, and of the labels that have no room to lie flat at that width all upright ones: none may be lost. */
function isInPicture(label: Element): boolean {
  const classes = label.getAttribute('class') ?? '';
  const read = (side: 'from' | 'until') =>
    Number(classes.match(new RegExp(`${side}-(\\d+)`))?.[1] ?? Number.NaN);
  const isUpright = label.hasAttribute('data-upright');
  if (label.hasAttribute('data-alone') || pictureWidth >= read('until')) return false;
  return isUpright || !(pictureWidth < read('from'));
}

/** The items of a legend from left to right, in as many lines as they need. */
function toLegend(legend: Element | null, width: number, top: number): { svg: string; bottom: number } {
  let [left, line] = [margin, top];
  const items = Array.from(legend?.querySelectorAll('li') ?? [], (item) => {
    const words = item.cloneNode(true) as Element;
    const swatch = words.querySelector('svg') ?? undefined;
    swatch?.remove();
    const label = words.textContent?.trim() ?? '';
    const indent = 6 + (Number(swatch?.getAttribute('width')) || 16);
    const room = indent + estimateWidth(label, 14);
    if (left > margin && left + room > width - margin) [left, line] = [margin, line + 20];
    swatch?.setAttribute('x', String(left));
    swatch?.setAttribute('y', String(line - 11));
    const drawn = swatch ? new XMLSerializer().serializeToString(swatch) : '';
    const svg = drawn + toText(label, left + indent, line, { size: 14, tone: 'muted' });
    left += room + 18;
    return svg;
  });
  return { svg: items.join(''), bottom: line + 14 };
}

function toText(
  text: string,
  x: number,
  y: number,
  { size, weight = 400, tone = 'ink' }: { size: number; weight?: number; tone?: string },
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="var(--${tone})">${escapeXml(text)}</text>`;
}

/** Breaks a line at spaces so that it fits the picture; an address has none and is cut where it must be. Letters about `letter` pixels wide. */
function wrap(text: string, width: number, letter: number): string[] {
  const most = Math.max(20, Math.floor((width - 2 * margin) / letter));
  return text.match(new RegExp(`.{1,${most}}(?:\\s|$)|.{1,${most}}`, 'gu'))?.map((line) => line.trim()) ?? [];
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
