'use client';

import { Code, FileSpreadsheet, Table } from 'lucide-react';
import { type MouseEvent, useRef, useState } from 'react';
import { EmbedDialog } from './embed-dialog.tsx';
import { type PictureTexts, PictureTools } from './picture-tools.tsx';

type Props = {
  texts: PictureTexts;
  /** The id of the section that a copied link and a picture's address lead to. */
  section: string;
  fileName: string;
  links: { table: string; csv: string; embed: string };
  /** In pixels. */
  embedHeight: number;
  labels: Record<
    | 'tools'
    | 'table'
    | 'csv'
    | 'png'
    | 'svg'
    | 'embed'
    | 'link'
    | 'copied'
    | 'embedTitle'
    | 'embedCode'
    | 'copyCode'
    | 'close',
    string
  >;
};

/** Ways from a chart to its table and rows, and to take it away; without scripts the links remain. */
export function ChartTools({ texts, section, fileName, links, embedHeight, labels }: Props) {
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
          <a href={links.table}>
            <Table aria-hidden="true" size={15} />
            {labels.table}
          </a>
        </li>
        <li>
          <a href={links.csv}>
            <FileSpreadsheet aria-hidden="true" size={15} />
            {labels.csv}
          </a>
        </li>
        <PictureTools texts={texts} section={section} fileName={fileName} labels={labels} />
        <li>
          <a href={links.embed} onClick={openDialog} data-wakes>
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
