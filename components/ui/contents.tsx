type Props = { label: string; links: readonly { id: string; title: string }[] };

/** The sections of a long page as links; folded, since most readers find what they came for at its top. */
export function Contents({ label, links }: Props) {
  return (
    <details className="contents">
      <summary>{label}</summary>
      <ul>
        {links.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
