import { type Opening, toOpening } from '#components/formula/opens.tsx';
import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { createYearRuns } from '#components/indicator/create-year-runs.ts';
import { RateText } from '#components/indicator/rate-text.tsx';
import { DataTable, type ShownColumn } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { CompareQuery } from '#lib/addresses/compare-address.ts';
import {
  type Absence,
  type ComparedCell,
  type ComparedMeasure,
  type Comparison,
  type ComparisonRow,
  toFormulaPlace,
} from '#lib/domain/comparison.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { FormulaKind } from '#lib/domain/formula.ts';
import { tellComparison } from '#lib/domain/told-row.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ComparedAmount } from './compared-amount.tsx';
import { toCopiedComparison } from './to-copied-comparison.ts';

type Props = { comparison: Comparison; areas: readonly Area[]; query: CompareQuery; locale: Locale };

/** Areas beside each other by year, newest first; under each amount how far it is from the first area's, or its index, or why that cannot be told. */
export function ComparisonTable({ comparison, areas, query, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  const names = areas.map((area) => formatAreaSpan(area, locale));
  const tIndicator = getTranslator(locale, 'indicator');
  const toYearRuns = createYearRuns(locale);
  const copied = createCopiedColumns(locale);
  const labels = {
    plan: tIndicator('plan'),
    actual: tIndicator('actual'),
    completion: tIndicator('completion'),
  };
  const toColumn = (area: Area, index: number): ShownColumn<ComparisonRow> => ({
    key: area.id,
    label: names[index] ?? '',
    numeric: true,
    copied: toCopiedComparison({ index, name: names[index] ?? '' }, query.measure, labels, copied),
    cell: ({ year, cells }) =>
      cells[index] && (
        <Cell
          cell={cells[index]}
          opens={(kind) => toOpening(toFormulaPlace(area, year, query), kind, toAreaAddress(area, locale))}
          query={query}
          locale={locale}
        />
      ),
  });
  return (
    <DataTable
      locale={locale}
      caption={t('table')}
      rows={comparison.rows}
      rowKey={({ year }) => String(year)}
      toRuns={toYearRuns(({ year }) => year, tellComparison)}
      columns={[{ key: 'year', label: t('year'), cell: ({ year }) => year }, ...areas.map(toColumn)]}
    />
  );
}

type CellProps = {
  cell: ComparedCell;
  /** Where the area's own page shows how a value was computed. */
  opens: (kind: FormulaKind) => Opening;
  query: CompareQuery;
  locale: Locale;
};

function Cell({ cell, opens, query, locale }: CellProps) {
  const { measure } = query;
  if (cell.absence && !cell.plan.operand && !cell.actual.operand)
    return <Absent absence={cell.absence} locale={locale} />;
  if (measure === 'completion')
    return <Completion cell={cell} opening={opens('completion')} locale={locale} />;
  const toAmount = (one: ComparedMeasure) => (
    <ComparedAmount amount={cell[one]} opening={opens(`${one}_total`)} query={query} locale={locale} />
  );
  if (measure !== 'both') return toAmount(measure);
  const t = getTranslator(locale, 'indicator');
  return (
    <dl className="grid gap-1">
      {(['plan', 'actual'] as const satisfies ComparedMeasure[]).map((one) => (
        <div key={one}>
          <dt className="hint">{t(one)}</dt>
          <dd>{toAmount(one)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Absent({ absence, locale }: { absence: Absence; locale: Locale }) {
  const t = getTranslator(locale, 'compare.absence');
  return <span className="text-muted">{t(absence)}</span>;
}

function Completion({ cell, opening, locale }: Pick<CellProps, 'cell' | 'locale'> & { opening: Opening }) {
  const t = getTranslator(locale, 'compare');
  if (!cell.completion) return <span className="text-muted">{t('nothing')}</span>;
  return <RateText rate={cell.completion} opening={opening} locale={locale} />;
}
