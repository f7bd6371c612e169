import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { toOpening } from '#components/formula/opens.tsx';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { toYearAnchor } from '#lib/addresses/year-anchor.ts';
import type { Area, Claim } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { AskedMeasure } from '#lib/search/question-words.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { AnswerSources } from './answer-sources.tsx';

type Props = {
  row: Indicator;
  area: Area;
  /** The completion that a source prints of the row. */
  printed: Claim | null;
  /** What the query asks for, which stands out. */
  measure: AskedMeasure | null;
  locale: Locale;
};

/** Plan, actual and completion of one funding with their sources, and where the row stands on the area's page. */
export async function AnswerRow({ row, area, printed, measure, locale }: Props) {
  const t = await getTranslations({ locale });
  const address = toAreaAddress(area, locale);
  const { year, period, funding, plan, actual, completion } = row;
  const place = await formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  const anchor = toYearAnchor(row);
  const amount = (operand: typeof plan, kind: 'plan_total' | 'actual_total') => (
    <OperandText operand={operand} opening={toOpening(row, kind, address)} linksRow locale={locale} />
  );
  return (
    <section className="answer-row" data-funding={funding} aria-labelledby={`answer-${area.id}-${anchor}`}>
      <h3 id={`answer-${area.id}-${anchor}`}>
        {t('search.rowPlace', { funding: t(`vocabulary.funding.${funding}`), year: place })}
      </h3>
      <dl>
        <Part label={t('indicator.plan')} isKnown={plan !== null} isAsked={measure === 'plan'}>
          {amount(plan, 'plan_total')}
        </Part>
        <Part label={t('indicator.actual')} isKnown={actual !== null} isAsked={measure === 'actual'}>
          {amount(actual, 'actual_total')}
        </Part>
        <Part
          label={t('indicator.completion')}
          isKnown={completion.state !== 'refused'}
          isAsked={measure === 'completion'}
        >
          <RateText
            rate={completion}
            printed={printed}
            opening={toOpening(row, 'completion', address)}
            locale={locale}
          />
        </Part>
      </dl>
      <AnswerSources operands={[plan, actual]} locale={locale} />
      <a href={`${address}#${anchor}`} className="answer-link">
        {t('search.onPage', { name: await formatClearName(area, locale) })}
      </a>
    </section>
  );
}

type PartProps = { label: string; isKnown: boolean; isAsked: boolean; children: ReactNode };

function Part({ label, isKnown, isAsked, children }: PartProps) {
  return (
    <div className={isAsked ? 'answer-asked' : undefined}>
      <dt className="hint">{label}</dt>
      <dd className={isKnown ? 'headline-value' : undefined}>{children}</dd>
    </div>
  );
}
