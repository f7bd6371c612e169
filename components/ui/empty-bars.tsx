/** The sign of the site without its numbers: the outlines of two bars, for pages and places where there is nothing to show. */
export function EmptyBars() {
  return (
    <svg viewBox="0 0 64 64" className="empty-bars" aria-hidden="true" focusable="false">
      <rect x="10" y="8" width="17" height="50" />
      <rect x="37" y="22" width="17" height="36" />
      <line x1="2" x2="62" y1="61" y2="61" />
    </svg>
  );
}
