'use client';

import { Code, FileSpreadsheet, Table } from 'lucide-react';
import { type MouseEvent, useRef, useState } from 'react';
import type { SheetAddresses } from '#lib/addresses/addresses.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { EmbedDialog } from './embed/embed-dialog.tsx';
import type { PictureTexts } from './picture/compose-picture.ts';
import { PictureTools } from './picture/picture-tools.tsx';

type Props = {
  texts: PictureTexts;
  /** What a copied link and a picture's address lead to, as seen from the page: "#completion", "/vi/map?year=2018". */
  address: string;
  fileName: string;
  links: { table: string; rows: SheetAddresses | null; embed: string };
  /** In pixels. */
  embedHeight: number;
  /** Which SVG of the figure around is drawn, and which list explains it; a chart's when absent. */
  drawing?: string;
  legend?: string;
  labels: Record<
    | 'tools'
    | 'table'
    | 'tableShort'
    | 'xlsx'
    | 'csv'
    | 'png'
    | 'pngShort'
    | 'svg'
    | 'embed'
    | 'link'
    | 'linkShort'
    | 'copied'
    | 'failed'
    | 'embedTitle'
    | 'embedCode'
    | 'copyCode'
    | 'close',
    string
  >;
};

/** Ways from a chart to its table and rows, and to take it away; without scripts the links remain. */
export function ChartTools({ texts, links, embedHeight, labels, ...picture }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);

  function openDialog(event: MouseEvent<HTMLAnchorElement>) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
    dialog.current?.showModal();
  }

  return (
    <>
      <ul className="chart-tools" aria-label={labels.tools}>
        <li>
          <a href={links.table} rel={toRel(links.table)} aria-label={labels.table}>
            <Table aria-hidden="true" size={15} />
            {labels.tableShort}
          </a>
        </li>
        {links.rows &&
          (['xlsx', 'csv'] as const).map((format) => (
            <li key={format}>
              <a href={links.rows?.[format]} rel="nofollow">
                <FileSpreadsheet aria-hidden="true" size={15} />
                {labels[format]}
              </a>
            </li>
          ))}
        <PictureTools {...picture} texts={texts} labels={labels} />
        <li>
          <a href={links.embed} rel="nofollow" onClick={openDialog} data-wakes>
            <Code aria-hidden="true" size={15} />
            {labels.embed}
          </a>
        </li>
      </ul>
      <dialog
        ref={dialog}
        className="embed-dialog"
        aria-label={labels.embedTitle}
        onClose={() => setOpen(false)}
      >
        {isOpen && (
          <EmbedDialog title={texts.title} path={links.embed} height={embedHeight} labels={labels} />
        )}
      </dialog>
    </>
  );
}
