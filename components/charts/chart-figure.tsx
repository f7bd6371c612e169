import type { Tone } from '#components/ui/bar.tsx';
import { type ChartContent, LazyChart } from './lazy-chart.tsx';

type LegendItem = { label: string; tone: Tone };

type Props = {
  title: string;
  unit: string;
  /** What the picture shows, for those who don't see it; the table with the same rows follows it. */
  summary: string;
  legend: readonly LegendItem[];
  /** How to read marks that the legend does not name. */
  remark?: string;
  content: ChartContent;
  height?: keyof typeof frames;
};

const tones = {
  plan: 'bg-plan',
  actual: 'bg-actual',
  total: 'bg-total',
  national: 'bg-national',
  local: 'bg-local',
} as const;

const frames = {
  short: 'chart-frame chart-frame-short',
  middle: 'chart-frame',
  tall: 'chart-frame chart-frame-tall',
} as const;

/** A chart with its title, unit, legend and reserved height, so that nothing moves when it is drawn. */
export function ChartFigure({ title, unit, summary, legend, remark, content, height = 'middle' }: Props) {
  return (
    <figure className="chart-figure needs-scripting">
      <figcaption>
        {title} <span className="hint whitespace-nowrap">({unit})</span>
      </figcaption>
      <ul className="legend">
        {legend.map(({ label, tone }) => (
          <li key={label}>
            <span className={`swatch ${tones[tone]}`} />
            {label}
          </li>
        ))}
        {remark && <li>{remark}</li>}
      </ul>
      <div className={frames[height]} role="img" aria-label={summary}>
        <LazyChart content={content} />
      </div>
    </figure>
  );
}
