import type { ReactNode } from 'react';
import { AskLink } from '#components/ask/ask-link.tsx';
import { toOpening } from '#components/formula/opens.tsx';
import { Term } from '#components/term/term.tsx';
import type { TermName } from '#components/term/term-names.ts';
import type { Locale } from '#i18n/locales.ts';
import { toSourceAddress } from '#lib/addresses/addresses.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { QuestionMeasure } from '#lib/search/question-words.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { GrowthText } from './growth-text.tsx';
import { OperandText } from './operand-text.tsx';
import { RateText } from './rate-text.tsx';

type Props = {
  row: Indicator;
  /** The completion that a source prints of the row. */
  printed: Claim | null;
  /** The address of the area's page, where its formulas stand; absent on that page itself, whose words open their meaning. */
  address?: string;
  /** What a question asks for, which stands out. */
  asked?: QuestionMeasure | null;
  /** The day of the data (ISO). */
  retrievedOn: string | null;
  locale: Locale;
  /** Further tiles. */
  children?: ReactNode;
};

/** Plan, actual and completion of one row as tiles, each with its source or why it is not known. */
export function RowTiles({ row, printed, address, asked = null, retrievedOn, locale, children }: Props) {
  const t = getTranslator(locale);
  const { year, period, completion } = row;
  const place = formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  const explain = (name: TermName, words: string) =>
    address === undefined ? <Term name={name}>{words}</Term> : words;
  const toLabel = (measure: 'plan' | 'actual', of: string) =>
    explain(measure, t('area.tile', { what: t(`indicator.${measure}`), place: of }));
  const amount = { row, address, retrievedOn, locale };
  return (
    <dl className="tiles">
      <Tile label={toLabel('plan', String(year))} isKnown={row.plan !== null} isAsked={asked === 'plan'}>
        <Amount {...amount} measure="plan" />
      </Tile>
      <Tile label={toLabel('actual', place)} isKnown={row.actual !== null} isAsked={asked === 'actual'}>
        <Amount {...amount} measure="actual" />
      </Tile>
      <Tile
        label={explain(
          completion.state === 'progress' ? 'progress' : 'completion',
          t('indicator.completion'),
        )}
        isKnown={completion.state !== 'refused'}
        isAsked={asked === 'completion'}
      >
        {completion.state === 'refused' && printed === null ? (
          t('chart.notComputed')
        ) : (
          <RateText
            rate={completion}
            printed={printed}
            opening={toOpening(row, 'completion', address)}
            locale={locale}
          />
        )}
      </Tile>
      {children}
    </dl>
  );
}

type AmountProps = Pick<Props, 'row' | 'address' | 'retrievedOn' | 'locale'> & { measure: 'plan' | 'actual' };

function Amount({ row, measure, address, retrievedOn, locale }: AmountProps) {
  const t = getTranslator(locale, 'area');
  const operand = row[measure];
  const [figure] = operand?.figures ?? [];
  if (!operand || !figure) {
    const date = retrievedOn ? createFormat(locale).date(retrievedOn) : '';
    return (
      <>
        <OperandText operand={null} locale={locale} />
        <span className="tile-note">{t('searched', { date })}</span>
        <AskLink
          gaps={{ area: row.area, years: [row.year], fundings: [row.funding] }}
          className="tile-note"
          locale={locale}
        />
      </>
    );
  }
  const opening = toOpening(row, `${measure}_total`, address);
  const growth = row[`${measure}Growth`];
  return (
    <>
      <OperandText operand={operand} opening={opening} isShort linksRow locale={locale} />
      {growth.state !== 'refused' && (measure === 'actual' || row.period === 'FY') && (
        <span className="tile-more">
          <GrowthText
            growth={growth}
            opening={toOpening(row, `${measure}_growth`, address)}
            locale={locale}
          />
        </span>
      )}
      <a href={toSourceAddress(figure.source.id, locale)} className="tile-note">
        {t('tileSource')}
      </a>
    </>
  );
}

type TileProps = { label: ReactNode; isKnown: boolean; isAsked: boolean; children: ReactNode };

/** One number under its label. */
function Tile({ label, isKnown, isAsked, children }: TileProps) {
  return (
    <div className={isAsked ? 'tile tile-asked' : 'tile'}>
      <dt>{label}</dt>
      <dd className={isKnown ? 'tile-value' : 'tile-gap'}>{children}</dd>
    </div>
  );
}
