import { getTranslations } from 'next-intl/server';
import { SelectField } from '#components/ui/select-field.tsx';
import type { Locale } from '#i18n/locales.ts';
import { type CompareQuery, compareMeasures, compareScales } from '#lib/addresses/compare-address.ts';
import { splitMaps } from '#lib/domain/area-maps.ts';
import { mostCompared } from '#lib/domain/choose-compared.ts';
import type { Area } from '#lib/domain/figure.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';

type Props = { query: CompareQuery; areas: readonly Area[]; locale: Locale };

/** A plain form that adds an area and chooses what is compared; the areas chosen before travel along. Its state is the address, not what a browser remembers of it. */
export async function CompareForm({ query, areas, locale }: Props) {
  const t = await getTranslations({ locale });
  const choices = {
    funding: fundings.map((value) => [value, t(`vocabulary.funding.${value}`)] as const),
    measure: compareMeasures.map((value) => [value, t(`compare.measures.${value}`)] as const),
    scale: compareScales.map((value) => [value, t(`compare.scales.${value}`)] as const),
  };
  return (
    <search>
      <form method="get" autoComplete="off" className="filter-form">
        {query.areas.map((id) => (
          <input key={id} type="hidden" name="areas" value={id} />
        ))}
        {query.boundaries === '2025' && <input type="hidden" name="boundaries" value="2025" />}
        {query.areas.length < mostCompared && (
          <label className="grid gap-1">
            <span className="hint">{t('compare.add')}</span>
            <select name="areas" className="text-field" defaultValue="">
              <option value="">{t('compare.choose')}</option>
              {(await groupAreas(areas, query, locale)).map(({ label, options }) => (
                <optgroup key={label} label={label}>
                  {options.map(([id, name]) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
        )}
        {(['funding', 'scale', 'measure'] as const).map((name) => (
          <SelectField
            key={name}
            name={name}
            label={t(`compare.${name}`)}
            chosen={query[name]}
            options={choices[name]}
          />
        ))}
        <button type="submit" className="button">
          {t('compare.show')}
        </button>
      </form>
    </search>
  );
}

/** The nation and regions, today's units, the former units that are no more; by name. On today's map its units alone. */
async function groupAreas(areas: readonly Area[], { boundaries }: CompareQuery, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'compare' });
  const { current, former, until } = splitMaps(areas);
  const wide = areas.filter(({ kind }) => kind === 'nation' || kind === 'region');
  const ended = former.units.filter(({ validTo }) => validTo !== null);
  const byName = new Intl.Collator(locale).compare;
  const toOptions = async (units: readonly Area[]) => {
    const options = units.map(async (unit) => [unit.id, await formatClearName(unit, locale)] as const);
    return (await Promise.all(options)).toSorted(([, a], [, b]) => byName(a, b));
  };
  const today = { label: t('groups.current'), options: await toOptions(current.units) };
  if (boundaries === '2025') return [today];
  const spans = wide.map(async (area) => [area.id, await formatAreaSpan(area, locale)] as const);
  return [
    { label: t('groups.wide'), options: await Promise.all(spans) },
    today,
    {
      label: t('groups.former', { date: createFormat(locale).date(until) }),
      options: await toOptions(ended),
    },
  ];
}
