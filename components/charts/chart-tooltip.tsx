type Props = {
  title: string | number;
  lines: readonly string[];
  /** Whether it ends where it is put instead of beginning there. */
  isAbove?: boolean;
};

/** The box beside the pointer: a row's title and its ready-made lines. */
export function ChartTooltip({ title, lines, isAbove = false }: Props) {
  return (
    <div className={isAbove ? 'chart-tooltip chart-tooltip-above' : 'chart-tooltip'}>
      <strong>{title}</strong>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
