import type { ClaimFilters, IndicatorFilters } from '#lib/queries/filter-figures.ts';

const longest = 100;
const namedValues = 3;

/**
 * A download's file name that tells what was asked for: `khuyen-cong-figures-vinh-phuc-2016-2020.csv`. Only a–z, 0–9 and hyphens; at most
 * 100 characters before the ending; more than three values of one filter are counted (`5-areas`).
 */
export function toCsvFileName(
  table: 'figures' | 'indicators' | 'claims' | 'coverage',
  filters: ClaimFilters & Pick<IndicatorFilters, 'boundaries'>,
): string {
  const { boundaries, area, region, year, from, to, period, funding, measure, source, verdict } = filters;
  const parts = [
    boundaries === '2025' ? ['boundaries', boundaries] : [],
    nameList('regions', region),
    nameList('areas', area),
    nameList('years', year),
    nameRange(from, to),
    nameList('periods', period),
    nameList('fundings', funding),
    nameList('measures', measure),
    nameList('sources', source),
    nameList('verdicts', verdict),
  ].flat();
  const stem = ['khuyen-cong', table, ...parts].join('-').toLowerCase();
  return `${toAsciiWords(stem).slice(0, longest).replace(/-$/, '')}.csv`;
}

function nameList(noun: string, values: readonly (string | number)[] = []): (string | number)[] {
  return values.length > namedValues ? [`${values.length}-${noun}`] : [...values];
}

function nameRange(from: number | undefined, to: number | undefined): (string | number)[] {
  if (from !== undefined && to !== undefined) return from === to ? [from] : [from, to];
  if (from !== undefined) return ['from', from];
  return to === undefined ? [] : ['to', to];
}

/** The ids are such already; a header must not depend on it. */
function toAsciiWords(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-');
}
