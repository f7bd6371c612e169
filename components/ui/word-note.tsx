import type { ReactNode } from 'react';

type Props = { id: string; title: string; close: string; children: ReactNode };

/** The explanation of a word: beside the word that opens it, at the foot of a phone's screen; Escape and its button close it. */
export function WordNote({ id, title, close, children }: Props) {
  return (
    <div id={id} popover="auto" role="dialog" aria-label={title} className="word-note">
      <p className="word-note-title">{title}</p>
      {children}
      <button type="button" popoverTarget={id} popoverTargetAction="hide" className="copy-button">
        {close}
      </button>
    </div>
  );
}
