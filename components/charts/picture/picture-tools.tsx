'use client';

import { Image as ImageIcon, Link, Shapes } from 'lucide-react';
import { useRef } from 'react';
import { toSharedAddress } from '#components/charts/to-shared-address.ts';
import { useCopying } from '#components/ui/use-copying.ts';
import type { PictureTexts } from './compose-picture.ts';

type Props = {
  texts: PictureTexts;
  /** What a copied link and a picture's address lead to, as seen from the page. */
  address: string;
  fileName: string;
  labels: Record<'png' | 'pngShort' | 'svg' | 'link' | 'linkShort' | 'copied' | 'failed', string>;
  /** Which SVG of the figure around is drawn, and which list explains it. */
  drawing?: string;
  legend?: string;
};

/** Takes a figure's drawing away: as PNG, as SVG, or the address of its place on the page. Items of a list; they need scripts. */
export function PictureTools({
  texts,
  address,
  fileName,
  labels,
  drawing = 'svg.still',
  legend = '.legend',
}: Props) {
  const place = useRef<HTMLLIElement>(null);
  const [told, copy] = useCopying(labels);

  const toAddress = () => {
    const figure = place.current?.closest('figure');
    const chosen = figure?.querySelector<HTMLInputElement>('.year-choice :checked');
    return toSharedAddress(address, location.href, chosen?.value);
  };
  const compose = async () => {
    const figure = place.current?.closest('figure');
    const chart = figure?.querySelector<SVGSVGElement>(drawing);
    if (!chart) return null;
    const { composePicture } = await import('./compose-picture.ts');
    const items = figure?.querySelector<HTMLElement>(legend) ?? null;
    return composePicture(chart, items, { ...texts, address: decodeURI(toAddress()) });
  };

  async function saveSvg() {
    const picture = await compose();
    if (picture) save(new Blob([picture.svg], { type: 'image/svg+xml' }), `${fileName}.svg`);
  }

  async function savePng() {
    const picture = await compose();
    const { drawPng } = await import('./draw-png.ts');
    if (picture) save(await drawPng(picture), `${fileName}.png`);
  }

  return (
    <>
      <li ref={place} className="needs-scripting">
        <button type="button" onClick={savePng} aria-label={labels.png}>
          <ImageIcon aria-hidden="true" size={15} />
          {labels.pngShort}
        </button>
      </li>
      <li className="needs-scripting">
        <button type="button" onClick={saveSvg}>
          <Shapes aria-hidden="true" size={15} />
          {labels.svg}
        </button>
      </li>
      <li className="needs-scripting">
        <button type="button" onClick={() => copy({ text: toAddress() })} aria-label={labels.link}>
          <Link aria-hidden="true" size={15} />
          {labels.linkShort}
        </button>
        <span role="status">{told === labels.failed ? `${told} ${toAddress()}` : told}</span>
      </li>
    </>
  );
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
