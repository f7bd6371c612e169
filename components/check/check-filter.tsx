import { getTranslations } from 'next-intl/server';
import { SelectField } from '#components/ui/select-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { CheckFilters } from '#lib/addresses/checks-address.ts';
import type { Area } from '#lib/domain/figure.ts';
import { verdicts } from '#lib/domain/vocabulary.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';

type Props = { filters: CheckFilters; regions: readonly Area[]; years: readonly number[]; locale: Locale };

/** A plain form that narrows the page by verdict, region and year; its state is the address, not what a browser remembers of it. */
export async function CheckFilter({ filters, regions, years, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'checks' });
  const names = await Promise.all(
    regions.map(async (region) => [region.id, await formatAreaSpan(region, locale)] as const),
  );
  const options = {
    verdict: verdicts.map((verdict) => [verdict, t(`verdictName.${verdict}`)] as const),
    region: names,
    year: years.map((year) => [String(year), String(year)] as const),
  };
  return (
    <search>
      <form method="get" autoComplete="off" className="filter-form">
        {(['verdict', 'region', 'year'] as const).map((name) => (
          <SelectField
            key={name}
            name={name}
            label={t(name === 'verdict' ? 'verdictLabel' : name)}
            chosen={filters[name] ?? ''}
            options={[['', t('all')], ...options[name]]}
          />
        ))}
        <button type="submit" className="button">
          {t('narrow')}
        </button>
      </form>
    </search>
  );
}
