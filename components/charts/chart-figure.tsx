import { getTranslations } from 'next-intl/server';
import type { Tone } from '#components/ui/bar.tsx';
import type { Locale } from '#i18n/locales.ts';
import { foldText } from '#lib/fold-text.ts';
import { createFormat } from '#lib/format.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { ChartTools } from './chart-tools.tsx';
import { type ChartContent, LazyChart } from './lazy-chart.tsx';

type LegendItem = { label: string; tone: Tone };

type Props = {
  /** The id of the page's section that holds the chart. */
  section: string;
  /** What the picture is of, where the title alone does not name it. */
  subject?: string;
  locale: Locale;
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
export async function ChartFigure({
  title,
  unit,
  summary,
  legend,
  remark,
  content,
  height = 'middle',
  ...rest
}: Props) {
  const { section, subject, locale } = rest;
  const t = await getTranslations({ locale });
  const { retrievedOn } = await countDataset();
  const date = retrievedOn ? createFormat(locale).date(retrievedOn) : '';
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
      <ChartTools
        texts={{
          title: subject ? `${subject}. ${title}` : title,
          unit,
          legend,
          credit: t('chart.credit', { site: t('site.name'), date }),
        }}
        section={section}
        fileName={toFileName(subject ? `${subject} ${title}` : title)}
        labels={{
          png: t('chart.png'),
          svg: t('chart.svg'),
          link: t('chart.link'),
          copied: t('chart.copied'),
        }}
      />
    </figure>
  );
}

/** A file name of the title: "nghe-an-ke-hoach-va-thuc-hien". */
function toFileName(title: string): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
