type Props = { title: string | number; lines: readonly string[] };

/** The box beside the pointer: a row's title and its ready-made lines. */
export function ChartTooltip({ title, lines }: Props) {
  return (
    <div className="chart-tooltip">
      <strong>{title}</strong>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
