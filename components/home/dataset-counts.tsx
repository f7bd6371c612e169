import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { DatasetCounts as Counts } from '#lib/queries/count-dataset.ts';
import { createFormat } from '#lib/words/format.ts';

/** How much the dataset holds, counted in it. */
export async function DatasetCounts({ counts, locale }: { counts: Counts; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'home' });
  const format = createFormat(locale);
  const { firstYear, lastYear } = counts;
  const items = [
    { value: counts.figures, label: t('figures') },
    { value: counts.areas, label: t('areas') },
    { value: counts.sources, label: t('sources') },
    { value: counts.years, label: t('years', { first: String(firstYear), last: String(lastYear) }) },
    { value: counts.claims, label: t('claims') },
  ];
  return (
    <dl className="counts">
      {items.map(({ value, label }) => (
        <div key={label} className="flex flex-col-reverse">
          <dt className="hint">{label}</dt>
          <dd className="headline-value">{format.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
