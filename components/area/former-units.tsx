import { AmountOrGap } from '#components/indicator/amount-or-gap.tsx';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { toYearAnchor } from '#lib/addresses/year-anchor.ts';
import type { FormerRow, FormerUnit } from '#lib/domain/former-rows.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Row = FormerRow & { place: string };
type Props = { units: readonly FormerUnit[]; rows: readonly FormerRow[]; locale: Locale };

/** The predecessors' figures side by side, a column for each, and beside them their sum or which of them it lacks. */
export async function FormerUnits({ units, rows, locale }: Props) {
  const t = getTranslator(locale);
  const parts = units.map(({ area }) => area);
  const names = await Promise.all(parts.map((area) => formatClearName(area, locale)));
  const shown = rows.map((row): Row => {
    const year = formatYearPeriod({ yearFrom: row.year, yearTo: row.year, period: row.period }, locale);
    return {
      ...row,
      place: t('search.rowPlace', { funding: t(`vocabulary.funding.${row.funding}`), year }),
    };
  });
  return (
    <DataTable<Row>
      locale={locale}
      caption={t('area.former')}
      rows={shown}
      rowKey={({ year, period, funding }) => `${year}-${period}-${funding}`}
      columns={[
        { key: 'place', label: t('maps.year'), cell: ({ place }) => place },
        ...parts.map((area, index) => ({
          key: area.id,
          label: names[index] ?? '',
          cell: (row: Row) => (
            <Amounts row={row.units[index] ?? null} href={toAreaAddress(area, locale)} locale={locale} />
          ),
        })),
        {
          key: 'sum',
          label: t('area.sum'),
          cell: (row) => <Sum row={row.sum} parts={parts} locale={locale} />,
        },
      ]}
    />
  );
}

/** Plan and actual of one unit, each under its name, with the way to its row. */
function Amounts({ row, href, locale }: { row: Indicator | null; href: string; locale: Locale }) {
  const t = getTranslator(locale, 'indicator');
  if (!row) return <span className="text-muted">{t('missing')}</span>;
  return (['plan', 'actual'] as const).map(
    (measure) =>
      row[measure] && (
        <span key={measure} className="block">
          <a href={`${href}#${toYearAnchor(row)}`}>{t(measure)}</a>:{' '}
          <OperandText operand={row[measure]} linksRow isShort locale={locale} />
        </span>
      ),
  );
}

function Sum({
  row,
  parts,
  locale,
}: {
  row: Indicator | null;
  parts: readonly FormerUnit['area'][];
  locale: Locale;
}) {
  const t = getTranslator(locale, 'indicator');
  if (!row) return <span className="text-muted">{t('missing')}</span>;
  return (['plan', 'actual'] as const).map((measure) => (
    <span key={measure} className="block">
      {t(measure)}:{' '}
      <AmountOrGap operand={row[measure]} growth={row[`${measure}Growth`]} parts={parts} locale={locale} />
    </span>
  ));
}
