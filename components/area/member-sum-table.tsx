import { createCopiedColumns } from '#components/indicator/create-copied-columns.ts';
import { formatReason } from '#components/indicator/format-reason.ts';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { MemberSum } from '#lib/domain/member-sum.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/words/format.ts';
import { addSelection, formatSelection } from '#lib/words/format-selection.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AreaName } from './area-name.tsx';

type Row = MemberSum<Area>;
type Props = { sums: readonly Row[]; funding: Funding; locale: Locale };

/** By year: what is printed for the region, the sum of the published members, and who they are. */
export function MemberSumTable({ sums, funding, locale }: Props) {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const copied = createCopiedColumns(locale);
  if (sums.length === 0) return <p className="section-note">{t('memberSum.none')}</p>;
  return (
    <DataTable<Row>
      locale={locale}
      caption={addSelection(t('memberSum.title'), formatSelection({ funding }, locale))}
      rows={sums}
      rowKey={({ year, measure }) => `${year}-${measure}`}
      columns={[
        {
          key: 'year',
          label: t('figures.year'),
          cell: ({ year, measure }) => `${year}, ${t(`indicator.${measure}`).toLowerCase()}`,
        },
        {
          key: 'printed',
          label: t('memberSum.printed'),
          numeric: true,
          copied: copied.amount(t('memberSum.printed'), ({ printed }) => printed),
          cell: ({ printed }) => <OperandText operand={printed} locale={locale} />,
        },
        {
          key: 'sum',
          label: t('memberSum.sum'),
          numeric: true,
          copied: copied.printed(t('memberSum.sum'), ({ sum }) => sum),
          cell: ({ sum, exceeds, isOtherVersion }) => (
            <>
              {sum ? <span className="whitespace-nowrap">{format.money(sum)}</span> : t('indicator.missing')}{' '}
              {exceeds && <span className="badge badge-warning">{t('memberSum.exceeds')}</span>}
              {isOtherVersion && <span className="badge">{t('memberSum.otherVersion')}</span>}
            </>
          ),
        },
        {
          key: 'members',
          label: t('memberSum.members'),
          value: ({ published, members }) =>
            t('memberSum.published', { published: published.length, members }),
          cell: (row) => <Members row={row} locale={locale} />,
        },
      ]}
    />
  );
}

/** "9 of 28 published", with their amounts and those left out behind it. */
function Members({ row, locale }: { row: Row; locale: Locale }) {
  const t = getTranslator(locale, 'memberSum');
  const { published, leftOut, members } = row;
  const count = t('published', { published: published.length, members });
  if (published.length + leftOut.length === 0) return count;
  return (
    <details>
      <summary>{count}</summary>
      {published.map(({ area, operand }) => (
        <span key={area.id} className="block">
          <AreaName area={area} locale={locale} />: <OperandText operand={operand} linksRow locale={locale} />
        </span>
      ))}
      {leftOut.map(async ({ area, reason }) => (
        <span key={area.id} className="hint block">
          {t('leftOut')} <AreaName area={area} locale={locale} />: {await formatReason(reason, locale)}
        </span>
      ))}
    </details>
  );
}
