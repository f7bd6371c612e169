import type { LegendItem } from './legend.ts';
import { LegendSwatch } from './legend-swatch.tsx';

/** What the marks of a chart mean. */
export function ChartLegend({ legend }: { legend: readonly LegendItem[] }) {
  return (
    <ul className="legend">
      {legend.map(({ mark, tone, label }) => (
        <li key={`${mark}-${label}`}>
          <LegendSwatch mark={mark} tone={tone} />
          {label}
        </li>
      ))}
    </ul>
  );
}
