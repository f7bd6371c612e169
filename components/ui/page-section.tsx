import type { ReactNode } from 'react';

type Props = { id: string; title: string; note?: string; children?: ReactNode };

/** A section of a page with a heading that can be linked and, when given, a sentence below it. */
export function PageSection({ id, title, note, children }: Props) {
  return (
    <section className="page-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className="section-note">{note}</p>}
      {children}
    </section>
  );
}
