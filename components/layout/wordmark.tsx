type Props = { name: string; href: string };

/** The site's name with its sign: the plan's bar and the actual's beside it. */
export function Wordmark({ name, href }: Props) {
  return (
    <a href={href} className="wordmark">
      <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
        <rect width="28" height="28" rx="5" className="fill-brand" />
        <rect x="6" y="6" width="6.5" height="16" className="fill-paper opacity-60" />
        <rect x="15.5" y="9" width="6.5" height="13" className="fill-paper" />
      </svg>
      <span lang="vi">{name}</span>
    </a>
  );
}
