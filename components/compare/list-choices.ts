import type { Locale } from '#i18n/locales.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import type { ComparePage, CountedArea } from '#lib/queries/get-compare-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { createAreaSpanFormat } from '#lib/words/format-area-span.ts';
import { createClearNameFormat } from '#lib/words/format-clear-name.ts';
import { formatFigureCounts } from '#lib/words/format-figure-counts.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { AreaOption, ChoiceGroup } from './area-choices.ts';

type Page = Pick<ComparePage, 'query' | 'askedFunding' | 'addable' | 'until'>;

/** What can be added to a comparison, former units told from today's, each with its number of figures; units by name. */
export async function listChoices(page: Page, locale: Locale): Promise<ChoiceGroup[]> {
  const { query, askedFunding, addable, until } = page;
  const t = getTranslator(locale, 'compare.groups');
  const [formatSpan, formatName] = [createAreaSpanFormat(locale), await createClearNameFormat(locale)];
  const byName = new Intl.Collator(locale).compare;
  const toChoice = ({ area, counts }: CountedArea, name: string): AreaOption => {
    const areas = [...query.areas, area.id];
    const path = `/${locale}${toComparePath({ ...query, funding: askedFunding, areas })}`;
    return { id: area.id, name, detail: formatFigureCounts(counts, locale), path };
  };
  const toUnits = (units: readonly CountedArea[]) => {
    const choices = units.map((unit) => toChoice(unit, formatName(unit.area)));
    return choices.toSorted((a, b) => byName(a.name, b.name));
  };
  const groups: ChoiceGroup[] = [
    {
      kind: 'wide',
      title: t('wide'),
      choices: addable.wide.map((one) => toChoice(one, formatSpan(one.area))),
    },
    { kind: 'current', title: t('current'), choices: toUnits(addable.current) },
    {
      kind: 'former',
      title: t('former', { date: createFormat(locale).date(until) }),
      choices: toUnits(addable.former),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
