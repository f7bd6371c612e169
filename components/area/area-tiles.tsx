import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { toOpening } from '#components/formula/opens.tsx';
import { GrowthText } from '#components/indicator/growth-text.tsx';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
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
  return (
    <div className="tiles">
      <AmountTile row={row} measure="plan" label={t('area.tile', { what: t('indicator.plan'), place: String(year) })} />
      <AmountTile row={row} measure="actual" label={t('area.tile', { what: t('indicator.actual'), place })} />
      <Tile label={t('indicator.completion')} isKnown={completion.state !== 'refused'}>
        <RateText
          rate={completion}
          printed={findPrintedCompletion(claims, row)}
          opening={toOpening(row, 'completion')}
          locale={locale}
        />
      </Tile>
      <CoverageTile coverage={page.coverage} locale={locale} />
    </div>
  );

  async function AmountTile({ measure, label }: { row: Indicator; measure: 'plan' | 'actual'; label: string }) {
    const operand = row[measure];
    const [figure] = operand?.figures ?? [];
    const searched = page.retrievedOn ? createFormat(locale).date(page.retrievedOn) : '';
    return (
      <Tile label={label} isKnown={operand !== null}>
        <OperandText
          operand={operand}
          opening={toOpening(row, `${measure}_total`)}
          isShort
          linksRow
          locale={locale}
        />
        {operand && (measure === 'actual' || period === 'FY') && (
          <span className="tile-more">
            <GrowthText growth={row[`${measure}Growth`]} opening={toOpening(row, `${measure}_growth`)} locale={locale} />
          </span>
        )}
        {operand ? (
          figure && (
            <a href={toSourceAddress(figure.source.id, locale)} className="tile-note">
              {t('area.tileSource', { count: operand.figures.length })}
            </a>
          )
        ) : (
          <span className="tile-note">{t('area.searched', { date: searched })}</span>
        )}
      </Tile>
    );
  }
}

/** One number of the first screen under its label. */
export function Tile({ label, isKnown, children }: { label: string; isKnown: boolean; children: ReactNode }) {
  return (
    <div className="tile">
      <h3>{label}</h3>
      <div className={isKnown ? 'tile-value' : 'tile-gap'}>{children}</div>
    </div>
  );
}
