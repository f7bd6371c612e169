import { getTranslations } from 'next-intl/server';
import { SelectField } from '#components/ui/select-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import { coverageFundings } from '#lib/domain/coverage.ts';
import { type MapView, mapMeasures } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';

type Props = { view: MapView; boundaries: Boundaries; years: readonly number[]; locale: Locale };

/** A plain form that chooses what the map shows; its state is the address, not what a browser remembers of it. */
export async function MapForm({ view, boundaries, years, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'map' });
  const choices = {
    year: years.map((year) => [String(year), String(year)] as const),
    measure: mapMeasures.map((measure) => [measure, t(`measure.${measure}`)] as const),
    funding: coverageFundings.map((funding) => [funding, t(`choose.${funding}`)] as const),
  };
  return (
    <search>
      <form method="get" autoComplete="off" className="filter-form">
        {boundaries !== 'reported' && <input type="hidden" name="boundaries" value={boundaries} />}
        {(['year', 'measure', 'funding'] as const).map((name) => (
          <SelectField
            key={name}
            name={name}
            label={t(`choose.${name}`)}
            chosen={String(view[name])}
            options={choices[name]}
          />
        ))}
        <button type="submit" className="button">
          {t('choose.show')}
        </button>
      </form>
    </search>
  );
}
