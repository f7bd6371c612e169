import type { RowRun } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { foldYears } from '#lib/domain/fold-years.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** Folds the years of a table that say the same (lib/domain/fold-years.ts) under "2007–2016, each year". */
export function createYearRuns(locale: Locale) {
  const t = getTranslator(locale, 'indicator');
  return <Row>(toYear: (row: Row) => number, tell: (row: Row) => string | null) =>
    (rows: readonly Row[]): RowRun<Row>[] =>
      foldYears(rows, toYear, tell).map(({ rows: equal, from, to }) => ({
        rows: equal,
        heading: from === to ? '' : t('eachYear', { from: String(from), to: String(to) }),
      }));
}
