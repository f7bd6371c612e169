import type { ReactNode } from 'react';

/** A word that opens its explanation, a WordNote of that id; the browser does it, without scripts. */
export function ExplainedWord({ note, children }: { note: string; children: ReactNode }) {
  return (
    <button type="button" popoverTarget={note} className="explained-word">
      {children}
    </button>
  );
}
