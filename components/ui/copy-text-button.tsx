'use client';

import { useState } from 'react';
import { writeClipboard } from './write-clipboard.ts';

type Props = { text: string; label: string; copied: string; failed: string };

/** Copies a text that stands on the page and says so. */
export function CopyTextButton({ text, label, copied, failed }: Props) {
  const [told, setTold] = useState('');
  return (
    <>
      <button
        type="button"
        onClick={() => setTold(writeClipboard({ text }) ? copied : failed)}
        className="copy-button"
      >
        {label}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
