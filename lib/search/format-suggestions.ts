import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toSourceAddress } from '#lib/addresses/addresses.ts';
import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { getSourceName, getSourceNameLanguage } from '#lib/domain/source-name.ts';
import type { AreaAnswer } from '#lib/queries/get-answers.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { SearchResult } from '#lib/queries/search-site.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { markMatches, type Stretch } from './mark-matches.ts';
import type { Suggestion, SuggestionGroup, Suggestions } from './suggestion.ts';

type Content = Pick<SearchResult, 'query' | 'found' | 'answers' | 'areas' | 'sources'>;

const most = 8;
const mostOf = { answer: 4, areas: 4, regions: 3, years: 2, sources: 3 } as const;

/**
 * What was found in words, in groups, up to eight together: answers, when a year is asked; units with the former province that they followed and what they
 * are today; regions; years; sources.
 */
export async function formatSuggestions(content: Content, locale: Locale): Promise<Suggestions> {
  const t = getTranslator(locale, 'search');
  const { query, found, areas, sources } = content;
  const mark = (text: string): Stretch[] => markMatches(text, query);
  const named = found.areas.flatMap((id) => areas.find((area) => area.id === id) ?? []);
  const isRegion = ({ kind }: AreaSummary) => kind === 'region' || kind === 'nation';
  const toItem = (area: AreaSummary): Suggestion => ({
    text: mark(formatAreaName(area, locale)),
    detail: toDetail(area),
    href: toAreaAddress(area, locale),
  });
  const all: SuggestionGroup[] = [
    { kind: 'answer', title: t('groupAnswer'), items: await formatAnswers(content, locale) },
    { kind: 'areas', title: t('groupAreas'), items: named.filter((area) => !isRegion(area)).map(toItem) },
    { kind: 'regions', title: t('groupRegions'), items: named.filter(isRegion).map(toItem) },
    {
      kind: 'years',
      title: t('groupYears'),
      items: found.years.map((year) => ({
        text: mark(t('year', { year: String(year) })),
        detail: '',
        href: `/${locale}/years/${year}`,
      })),
    },
    {
      kind: 'sources',
      title: t('groupSources'),
      items: sources.map((source) => ({
        text: mark(getSourceName(source)),
        language: getSourceNameLanguage(source),
        detail: source.title ? source.publisher : source.id,
        href: toSourceAddress(source.id, locale),
      })),
    },
  ];
  const groups = keepFirst(all);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return { groups, status: t('suggestionCount', { count }) };

  function toDetail({ id, validFrom, validTo, successors }: AreaSummary): string {
    const format = createFormat(locale);
    const today = areas
      .filter(({ id }) => successors.includes(id))
      .map((area) => formatAreaName(area, locale));
    const formers = found.question.formers.filter(({ followedBy }) => followedBy.includes(id));
    const parts = [
      ...formers.map((former) => t('followed', { name: formatAreaName(former, locale) })),
      validTo && t('until', { date: format.date(validTo) }),
      validFrom && t('since', { date: format.date(validFrom) }),
      today.length > 0 && t('todayPlain', { names: new Intl.ListFormat(locale).format(today) }),
    ];
    return parts.filter(Boolean).join('; ');
  }
}

/** The first row of each answer in words; it leads to the whole answer. */
async function formatAnswers({ query, found, answers }: Content, locale: Locale): Promise<Suggestion[]> {
  const t = getTranslator(locale);
  const [year] = found.question.years;
  if (year === undefined) return [];
  const { moneyShort } = createFormat(locale);
  const titles = await formatClearNames(
    answers.map(({ area }) => area),
    locale,
  );
  const suggestions = answers.map(async ({ area, known, former }, index): Promise<Suggestion> => {
    const name = formatAreaName(area, locale);
    const row = known?.rows[0];
    const toAmount = (operand: Operand | null) => {
      if (!operand) return t('indicator.missing');
      const caveat = findBreakingCaveat(operand);
      return caveat ? `${moneyShort(operand)} (${t(`vocabulary.caveat.${caveat}`)})` : moneyShort(operand);
    };
    return {
      text: markMatches(`${titles[index] ?? name}, ${year}`, query),
      detail: row
        ? t('search.suggestionKnown', {
            funding: t(`vocabulary.funding.${row.funding}`),
            plan: toAmount(row.plan),
            actual: toAmount(row.actual),
          })
        : await formatWithoutRow({ known, former }),
      href: `/${locale}/search?${new URLSearchParams({ q: `${name} ${year}` })}`,
    };
  });
  return Promise.all(suggestions);

  /** What there is where the year has no plan and no actual: other amounts, figures of predecessors, amounts of several years, or nothing. */
  async function formatWithoutRow({ known, former }: Pick<AreaAnswer, 'known' | 'former'>) {
    const others = known?.others.length ?? 0;
    if (others > 0) return t('search.suggestionOthers', { count: others });
    if (former.length > 0) {
      const names = new Intl.ListFormat(locale).format(await formatClearNames(former, locale));
      return t('search.suggestionFormer', { names });
    }
    return t(known && known.programmes.length > 0 ? 'search.suggestionSpan' : 'search.suggestionNone');
  }
}

function keepFirst(groups: readonly SuggestionGroup[]): SuggestionGroup[] {
  let room = most;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.min(room, mostOf[group.kind]));
    room -= items.length;
    return items.length > 0 ? [{ ...group, items }] : [];
  });
}
