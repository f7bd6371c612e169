import type { ReactNode } from 'react';

type Props = {
  id: string;
  /** What the row is of: area and year. */
  title: string;
  about: string;
  /** What is printed, and what we set beside it. */
  printed: string;
  ours: ReactNode;
  badge?: ReactNode;
  isOpen?: boolean;
  /** What is behind it. */
  children: ReactNode;
};

/** A row of a list of checks in two lines, which opens to what is behind it; the anchor stands inside, so that a link to it opens the row. */
export function CheckRow({ id, title, about, printed, ours, badge, isOpen = false, children }: Props) {
  return (
    <li>
      <details className="check-row" open={isOpen}>
        <summary>
          <span className="check-title">{title}</span>
          <span className="check-badge">{badge}</span>
          <span className="check-about hint">{about}</span>
          <span className="check-printed">{printed}</span>
          <span className="check-ours">{ours}</span>
        </summary>
        <dl id={id}>{children}</dl>
      </details>
    </li>
  );
}

/** One thing of what is behind a row. */
export function CheckPart({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="hint">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
