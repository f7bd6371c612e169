import { SelectField } from '#components/ui/select-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import { verdicts } from '#lib/domain/vocabulary.ts';
import type { ChecksPage } from '#lib/queries/get-checks-page.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: ChecksPage; locale: Locale };

/** A plain form that narrows the list by verdict, where its rows have one, region and year; its state is the address, not what a browser remembers of it. */
export function CheckFilter({ page: { filters, regions, years, shown, hasVerdicts }, locale }: Props) {
  const t = getTranslator(locale, 'checks');
  const names = regions.map((region) => [region.id, formatAreaSpan(region, locale)] as const);
  const field = (
    name: 'verdict' | 'region' | 'year',
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <SelectField
      name={name}
      label={label}
      chosen={filters[name] ?? ''}
      options={[['', t('all')], ...options]}
    />
  );
  return (
    <search>
      <form method="get" autoComplete="off" className="filter-form" data-sends>
        {shown.name !== 'claims' && <input type="hidden" name="list" value={shown.name} />}
        {hasVerdicts &&
          field(
            'verdict',
            t('verdictLabel'),
            verdicts.map((verdict) => [verdict, t(`verdictName.${verdict}`)]),
          )}
        {field('region', t('region'), names)}
        {field(
          'year',
          t('year'),
          years.map((year) => [String(year), String(year)]),
        )}
        <button type="submit" className="button without-scripting">
          {t('narrow')}
        </button>
      </form>
    </search>
  );
}
