import type { ReactNode } from 'react';
import { ExplainedWord } from '#components/ui/explained-word.tsx';
import { type TermName, toNoteId } from './term-names.ts';

/** A word of the vocabulary that opens its meaning; TermNotes on the same page holds it. */
export function Term({ name, children }: { name: TermName; children: ReactNode }) {
  return <ExplainedWord note={toNoteId(name)}>{children}</ExplainedWord>;
}
