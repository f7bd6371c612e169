import { Activity, type ReactNode } from 'react';

type Props = {
  /** The anchor of the section: it stands on the folded content, so that the browser opens it for a link to it or to anything in it. */
  id: string;
  title: string;
  /** How many rows it holds, said beside its title. */
  count?: string | undefined;
  note?: string | undefined;
  /** Shows how something on the page was arrived at; left out on paper. */
  isEvidence?: boolean;
  isOpen?: boolean;
  children: ReactNode;
};

/** A section of a page that opens when asked for: by its heading, by its anchor, by find-in-page; works without JavaScript. */
export function Fold({ id, title, count, note, isEvidence = false, isOpen = false, children }: Props) {
  return (
    // An address's anchor or the reader may open it before React comes.
    <details className="fold" open={isOpen} data-evidence={isEvidence || undefined} suppressHydrationWarning>
      <summary>
        <h2>{title}</h2>
        {count && <span className="hint">{count}</span>}
      </summary>
      <div id={id}>
        {note && <p className="section-note">{note}</p>}
        <Activity>{children}</Activity>
      </div>
    </details>
  );
}
