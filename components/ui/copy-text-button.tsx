'use client';

import { useRef } from 'react';
import { useCopying } from './use-copying.ts';

type Props = {
  label: string;
  copied: string;
  failed: string;
} & ({ text: string } | { /** Which element of the section around holds the words. */ place: string });

/** Copies a text that stands on the page and says so. */
export function CopyTextButton({ label, copied, failed, ...what }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [told, copy] = useCopying({ copied, failed });

  const toText = () =>
    'text' in what
      ? what.text
      : (button.current?.closest('section')?.querySelector(what.place)?.textContent ?? '');

  return (
    <>
      <button ref={button} type="button" onClick={() => copy({ text: toText() })} className="copy-button">
        {label}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
