'use client';

import { useRef } from 'react';
import { toCopiedHtml, toCopiedText } from './copied-table.ts';
import { readTable } from './read-table.ts';
import { useCopying } from './use-copying.ts';

type Props = { label: string; copied: string; failed: string };

/** Copies the table beside it, for a spreadsheet, and says so. */
export function CopyTableButton({ label, copied, failed }: Props) {
  const place = useRef<HTMLButtonElement>(null);
  const [told, copy] = useCopying({ copied, failed });

  const toContent = () => {
    const table = place.current?.closest('.table-block, .coverage-block')?.querySelector('table');
    if (!table) return null;
    const content = readTable(table);
    return { html: toCopiedHtml(content), text: toCopiedText(content) };
  };

  return (
    <>
      <button ref={place} type="button" onClick={() => copy(toContent())} className="copy-button">
        {label}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
