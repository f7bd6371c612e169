/** What a picture of a chart says beside the chart itself. */
export type PictureTexts = {
  title: string;
  unit: string;
  legend: readonly { label: string; tone: string }[];
  /** Where the numbers come from and of which day they are. */
  credit: string;
  address: string;
};

/** The light theme's colours (app/styles/tokens.css), which a picture always has. */
export const lightPalette: Readonly<Record<string, string>> = {
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

const margin = 24;
const lineHeight = 24;
const namespace = 'http://www.w3.org/2000/svg';

/**
 * A drawn chart as a picture of its own: title, unit, legend, chart, source and address, on white in the light theme's colours. `width` and `height` in
 * pixels; `svg` is a whole document without references outside of it.
 */
export function composePicture(
  chart: SVGSVGElement,
  texts: PictureTexts,
): { svg: string; width: number; height: number } {
  const { width: chartWidth, height: chartHeight } = readSize(chart);
  const width = Math.max(chartWidth + 2 * margin, 480);
  const title = wrap(texts.title, width, 11.5);
  const credit = [...wrap(texts.credit, width, 7), ...wrap(texts.address, width, 7)];
  const unitTop = margin + lineHeight * title.length;
  const legendTop = unitTop + lineHeight;
  const chartTop = legendTop + lineHeight;
  const creditTop = chartTop + chartHeight + lineHeight;
  const height = creditTop + credit.length * 20;
  const body = [
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>`,
    ...title.map((line, index) =>
      toText(line, margin, margin + 18 + index * lineHeight, { size: 20, weight: 600 }),
    ),
    toText(texts.unit, margin, unitTop + 14, { size: 14, tone: 'muted' }),
    toLegend(texts.legend, legendTop + 10),
    `<svg x="${margin}" y="${chartTop}" width="${chartWidth}" height="${chartHeight}">${chart.innerHTML}</svg>`,
    ...credit.map((line, index) => toText(line, margin, creditTop + index * 20, { size: 13, tone: 'muted' })),
  ].join('');
  const svg = `<svg xmlns="${namespace}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, 'Segoe UI', Roboto, Arial, sans-serif">${body}</svg>`;
  return { svg: paint(svg), width, height };
}

function readSize(chart: SVGSVGElement): { width: number; height: number } {
  const [, , width, height] = (chart.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  return {
    width: width || Number(chart.getAttribute('width')) || 0,
    height: height || Number(chart.getAttribute('height')) || 0,
  };
}

function toLegend(legend: PictureTexts['legend'], top: number): string {
  let left = margin;
  return legend
    .map(({ label, tone }) => {
      const entry = `<rect x="${left}" y="${top - 11}" width="12" height="12" fill="var(--${tone})"/>${toText(label, left + 18, top, { size: 14, tone: 'muted' })}`;
      left += 18 + estimateWidth(label, 14) + 20;
      return entry;
    })
    .join('');
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

/** A rough width in pixels, enough to keep legend entries apart. */
function estimateWidth(text: string, size: number): number {
  return text.length * size * 0.58;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Puts the light theme's colours in the place of the page's variables, whatever theme the page shows. */
function paint(svg: string): string {
  return svg.replace(/var\(--([a-z]+)\)/g, (variable, name: string) => lightPalette[name] ?? variable);
}
