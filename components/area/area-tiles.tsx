import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { toOpening } from '#components/formula/opens.tsx';
import { GrowthText } from '#components/indicator/growth-text.tsx';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
import { Term } from '#components/term/term.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { findPrintedCompletion } from '#lib/domain/printed-completion.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { CoverageTile } from './coverage-tile.tsx';

type Props = {
  row: Indicator;
  claims: readonly Claim[];
  page: Pick<AreaPage, 'coverage' | 'retrievedOn'>;
  locale: Locale;
};

/** Plan, actual and completion of the headline row, each with its source or why it is not known, and in how many years something is. */
export async function AreaTiles({ row, claims, page, locale }: Props) {
  const t = await getTranslations({ locale });
  const { year, period, completion } = row;
  const place = await formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  const printed = findPrintedCompletion(claims, row);
  const amount = { row, retrievedOn: page.retrievedOn, locale };
  return (
    <div className="tiles">
      <AmountTile
        {...amount}
        measure="plan"
        label={<Term name="plan">{t('area.tile', { what: t('indicator.plan'), place: String(year) })}</Term>}
      />
      <AmountTile
        {...amount}
        measure="actual"
        label={<Term name="actual">{t('area.tile', { what: t('indicator.actual'), place })}</Term>}
      />
      <Tile
        label={
          <Term name={completion.state === 'progress' ? 'progress' : 'completion'}>
            {t('indicator.completion')}
          </Term>
        }
        isKnown={completion.state !== 'refused'}
      >
        {completion.state === 'refused' && printed === null ? (
          t('chart.notComputed')
        ) : (
          <RateText
            rate={completion}
            printed={printed}
            opening={toOpening(row, 'completion')}
            locale={locale}
          />
        )}
      </Tile>
      <CoverageTile coverage={page.coverage} locale={locale} />
    </div>
  );
}

type AmountProps = {
  row: Indicator;
  measure: 'plan' | 'actual';
  label: ReactNode;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
  locale: Locale;
};

async function AmountTile({ row, measure, label, retrievedOn, locale }: AmountProps) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const operand = row[measure];
  const [figure] = operand?.figures ?? [];
  if (!operand || !figure) {
    const date = retrievedOn ? createFormat(locale).date(retrievedOn) : '';
    return (
      <Tile label={label} isKnown={false}>
        <OperandText operand={null} locale={locale} />
        <span className="tile-note">{t('searched', { date })}</span>
      </Tile>
    );
  }
  const opening = toOpening(row, `${measure}_total`);
  const growth = row[`${measure}Growth`];
  return (
    <Tile label={label} isKnown>
      <OperandText operand={operand} opening={opening} isShort linksRow locale={locale} />
      {growth.state !== 'refused' && (measure === 'actual' || row.period === 'FY') && (
        <span className="tile-more">
          <GrowthText growth={growth} opening={toOpening(row, `${measure}_growth`)} locale={locale} />
        </span>
      )}
      <a href={toSourceAddress(figure.source.id, locale)} className="tile-note">
        {t('tileSource')}
      </a>
    </Tile>
  );
}

/** One number of the first screen under its label. */
function Tile({ label, isKnown, children }: { label: ReactNode; isKnown: boolean; children: ReactNode }) {
  return (
    <div className="tile">
      <h2>{label}</h2>
      <div className={isKnown ? 'tile-value' : 'tile-gap'}>{children}</div>
    </div>
  );
}
