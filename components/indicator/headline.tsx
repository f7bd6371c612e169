import { getTranslations } from 'next-intl/server';
import { toOpening } from '#components/formula/opens.tsx';
import { Term } from '#components/term/term.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { findPrintedCompletion } from '#lib/domain/printed-completion.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { GrowthText } from './growth-text.tsx';
import { OperandText } from './operand-text.tsx';
import { RateText } from './rate-text.tsx';

type Props = { rows: readonly Indicator[]; claims: readonly Claim[]; locale: Locale };

/**
 * The newest figures: for each funding and period of the newest year plan, actual, completion and growth, each with its state in
 * words; then those of the newest year with a completion, when the newest has none.
 */
export function Headline({ rows: newest, claims, locale }: Props) {
  const years = Map.groupBy(newest, ({ year }) => year);
  return [...years].map(([year, rows]) => (
    <div key={year} className="headline">
      {rows.map((row) => (
        <HeadlinePart key={`${row.funding}-${row.period}`} row={row} claims={claims} locale={locale} />
      ))}
    </div>
  ));
}

async function HeadlinePart({
  row,
  claims,
  locale,
}: {
  row: Indicator;
  claims: readonly Claim[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale });
  const { year, period, funding, plan, actual } = row;
  const place = await formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  return (
    <section className="headline-part" aria-label={`${t(`vocabulary.funding.${funding}`)}, ${place}`}>
      <h3 className="mt-0">
        {t(`vocabulary.funding.${funding}`)}, {place}
      </h3>
      <dl className="grid gap-3">
        <div>
          <dt className="hint">
            <Term name="plan">{t('indicator.plan')}</Term>
          </dt>
          <dd className={plan ? 'headline-value' : ''}>
            <OperandText operand={plan} opening={toOpening(row, 'plan_total')} locale={locale} />
          </dd>
          {plan && (
            <dd className="hint">
              <GrowthText growth={row.planGrowth} opening={toOpening(row, 'plan_growth')} locale={locale} />
            </dd>
          )}
        </div>
        <div>
          <dt className="hint">
            <Term name="actual">{t('indicator.actual')}</Term>
          </dt>
          <dd className={actual ? 'headline-value' : ''}>
            <OperandText operand={actual} opening={toOpening(row, 'actual_total')} locale={locale} />
          </dd>
          {actual && (
            <dd className="hint">
              <GrowthText
                growth={row.actualGrowth}
                opening={toOpening(row, 'actual_growth')}
                locale={locale}
              />
            </dd>
          )}
        </div>
        <div>
          <dt className="hint">
            <Term name={row.completion.state === 'progress' ? 'progress' : 'completion'}>
              {t('indicator.completion')}
            </Term>
          </dt>
          <dd className={row.completion.state === 'refused' ? '' : 'headline-value'}>
            <RateText
              rate={row.completion}
              printed={findPrintedCompletion(claims, row)}
              opening={toOpening(row, 'completion')}
              locale={locale}
            />
          </dd>
        </div>
      </dl>
    </section>
  );
}
