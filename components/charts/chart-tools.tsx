'use client';

import { useRef, useState } from 'react';
import { composePicture, type PictureTexts } from './compose-picture.ts';

type Props = {
  texts: Omit<PictureTexts, 'address'>;
  /** The id of the section that a copied link and a picture's address lead to. */
  section: string;
  fileName: string;
  labels: Record<'png' | 'svg' | 'link' | 'copied', string>;
};

/** Takes a drawn chart away: as PNG, as SVG, or the address of its place on the page. */
export function ChartTools({ texts, section, fileName, labels }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState(false);

  const toAddress = () => `${location.origin}${location.pathname}${location.search}#${section}`;
  const compose = () => {
    const chart = place.current?.closest('figure')?.querySelector<SVGSVGElement>('svg.recharts-surface');
    return chart ? composePicture(chart, { ...texts, address: decodeURI(toAddress()) }) : null;
  };

  function saveSvg() {
    const picture = compose();
    if (picture) save(new Blob([picture.svg], { type: 'image/svg+xml' }), `${fileName}.svg`);
  }

  async function savePng() {
    const picture = compose();
    if (picture) save(await drawPng(picture), `${fileName}.png`);
  }

  async function copyLink() {
    await navigator.clipboard.writeText(toAddress());
    setCopied(true);
  }

  return (
    <div ref={place} className="chart-tools">
      <button type="button" onClick={savePng}>
        {labels.png}
      </button>
      <button type="button" onClick={saveSvg}>
        {labels.svg}
      </button>
      <button type="button" onClick={copyLink}>
        {labels.link}
      </button>
      <span role="status">{copied ? labels.copied : ''}</span>
    </div>
  );
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Twice the size, so that it is sharp in print. */
async function drawPng({ svg, width, height }: ReturnType<typeof composePicture>): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
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
