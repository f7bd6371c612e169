'use client';

import { useRef, useState } from 'react';
import { toCopiedHtml, toCopiedText } from './copied-table.ts';
import { readTable } from './read-table.ts';
import { writeClipboard } from './write-clipboard.ts';

type Props = { label: string; copied: string; failed: string };

/** Copies the table beside it, for a spreadsheet, and says so. */
export function CopyTableButton({ label, copied, failed }: Props) {
  const place = useRef<HTMLButtonElement>(null);
  const [told, setTold] = useState('');

  function copy() {
    const table = place.current?.closest('.table-block')?.querySelector('table');
    if (table) setTold(copyTable(table) ? copied : failed);
  }

  return (
    <>
      <button ref={place} type="button" onClick={copy} className="copy-button">
        {label}
      </button>
      <span role="status">{told}</span>
    </>
  );
}

function copyTable(table: HTMLTableElement): boolean {
  const content = readTable(table);
  return writeClipboard({ html: toCopiedHtml(content), text: toCopiedText(content) });
}
