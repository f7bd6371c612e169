import { Activity, type ReactNode } from 'react';

type Props = {
  id: string;
  title: string;
  note?: string;
  /** Shows how something on the page was arrived at; left out on paper, where it would be most of the pages. */
  isEvidence?: boolean;
  children?: ReactNode;
};

/**
 * A section of a page with a heading that can be linked and, when given, a sentence below it. Its content is an activity of its own, so that
 * React hydrates a long page in short tasks; a Suspense boundary would hide long content from readers without JavaScript.
 */
export function PageSection({ id, title, note, isEvidence = false, children }: Props) {
  return (
    <section className="page-section" aria-labelledby={id} data-evidence={isEvidence || undefined}>
      <h2 id={id}>{title}</h2>
      {note && <p className="section-note">{note}</p>}
      <Activity>{children}</Activity>
    </section>
  );
}
