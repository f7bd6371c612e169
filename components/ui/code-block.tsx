type Props = { text: string; label: string };

/** Text for a machine, wrapped so that nothing of it is hidden on phones or paper. */
export function CodeBlock({ text, label }: Props) {
  return (
    <figure className="code-block" aria-label={label}>
      <pre>
        <code translate="no">{text}</code>
      </pre>
    </figure>
  );
}
