import { OperandText } from '#components/indicator/operand-text.tsx';
import { DataTable, type ShownColumn } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { AskedCell, AskedMeasure } from '#lib/domain/asked-cells.ts';
import type { Inquiry } from '#lib/queries/compose-inquiry.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AskLink } from './ask-link.tsx';

type Props = { inquiry: Inquiry; retrievedOn: string | null; locale: Locale };

/** What is known and what is missing of the cells that are asked for; a unit of today leads on to its predecessors for the years before it. */
export function AskedCells({ inquiry, retrievedOn, locale }: Props) {
  const t = getTranslator(locale);
  const { cells, predecessors, fundings } = inquiry;
  const before = [...new Set(cells.filter(({ state }) => state === 'not_existing').map(({ year }) => year))];
  const amount = (measure: AskedMeasure): ShownColumn<AskedCell> => ({
    key: measure,
    label: t(`indicator.${measure}`),
    numeric: true,
    cell: (cell) => <Known cell={cell} measure={measure} day={retrievedOn ?? ''} locale={locale} />,
  });
  return (
    <>
      {cells.length > 0 && (
        <DataTable<AskedCell>
          locale={locale}
          caption={t('ask.cells')}
          rows={cells}
          rowKey={({ year, funding }) => `${year}-${funding}`}
          isGrid
          columns={[
            {
              key: 'cell',
              label: t('ask.cell'),
              cell: ({ year, funding }) => (
                <>
                  {year} <span className="hint">{t(`vocabulary.funding.${funding}`)}</span>
                </>
              ),
            },
            amount('plan'),
            amount('actual'),
          ]}
        />
      )}
      {before.length > 0 && predecessors.length > 0 && (
        <>
          <p className="section-note mt-4">{t('ask.before')}</p>
          <ul className="link-list">
            {predecessors.map((area) => (
              <li key={area.id}>
                {locale === 'vi' ? area.nameVi : area.nameEn}:{' '}
                <AskLink gaps={{ area: area.id, years: before, fundings }} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type KnownProps = { cell: AskedCell; measure: AskedMeasure; day: string; locale: Locale };

function Known({ cell, measure, day, locale }: KnownProps) {
  const t = getTranslator(locale, 'ask.state');
  const operand = cell[measure];
  const isMissing = cell.missing.includes(measure);
  if (operand)
    return (
      <>
        <OperandText operand={operand} linksRow isShort locale={locale} />
        {isMissing && <span className="hint block">{t('partly')}</span>}
      </>
    );
  if (isMissing) return <strong>{t('missing')}</strong>;
  return (
    <span className="hint">
      {cell.state === 'not_existing'
        ? t('not_existing')
        : t('running', { date: createFormat(locale).date(day) })}
    </span>
  );
}
