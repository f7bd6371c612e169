import { SelectField, type SelectOption } from '#components/ui/select-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import {
  type CompareQuery,
  compareMeasures,
  compareScales,
  type OpenComparison,
  toComparePath,
} from '#lib/addresses/compare-address.ts';
import { mostCompared } from '#lib/domain/choose-compared.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import type { ComparePage } from '#lib/queries/get-compare-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AddArea } from './add-area.tsx';

type Props = { page: ComparePage; locale: Locale };

/**
 * Adds an area and chooses what is compared; the areas chosen before travel along. A choice leads on at once; without JavaScript a button sends it. Its state is
 * the address, not what a browser remembers of it.
 */
export function CompareForm({ page, locale }: Props) {
  const t = getTranslator(locale);
  const { query, askedFunding, usualFunding } = page;
  const open = { ...query, funding: askedFunding };
  const toPath = (change: Partial<OpenComparison>) => `/${locale}${toComparePath({ ...open, ...change })}`;
  const toOptions = <Name extends 'measure' | 'scale'>(
    name: Name,
    values: readonly CompareQuery[Name][],
    toText: (value: CompareQuery[Name]) => string,
  ) => values.map((value): SelectOption => [value, toText(value), toPath({ [name]: value })]);
  const usual = t('compare.usualFunding', { funding: t(`vocabulary.funding.${usualFunding}`).toLowerCase() });
  const ofFunding: SelectOption[] = [
    ['', usual, toPath({ funding: null })],
    ...fundings.map(
      (value): SelectOption => [value, t(`vocabulary.funding.${value}`), toPath({ funding: value })],
    ),
  ];
  return (
    <search>
      <form method="get" autoComplete="off" className="compare-form" data-sends>
        {query.areas.map((id) => (
          <input key={id} type="hidden" name="areas" value={id} />
        ))}
        {query.boundaries === '2025' && <input type="hidden" name="boundaries" value="2025" />}
        {query.areas.length < mostCompared && <AddArea page={page} locale={locale} />}
        {query.areas.length > 0 && (
          <>
            <SelectField
              name="funding"
              label={t('compare.funding')}
              chosen={askedFunding ?? ''}
              options={ofFunding}
            />
            <SelectField
              name="measure"
              label={t('compare.measure')}
              chosen={query.measure}
              options={toOptions('measure', compareMeasures, (value) => t(`compare.measures.${value}`))}
            />
            <SelectField
              name="scale"
              label={t('compare.scale')}
              chosen={query.scale}
              options={toOptions('scale', compareScales, (value) => t(`compare.scales.${value}`))}
            />
          </>
        )}
        <button type="submit" className="button without-scripting">
          {t('compare.show')}
        </button>
      </form>
    </search>
  );
}
