import { getTranslations } from 'next-intl/server';
import { createBarScale } from '#components/charts/bar-scale.ts';
import { toFill } from '#components/charts/column/to-fill.ts';
import { toOpening } from '#components/formula/opens.tsx';
import { OperandText } from '#components/indicator/operand-text.tsx';
import { RateText } from '#components/indicator/rate-text.tsx';
import { Bar } from '#components/ui/bar.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { RegionTotals } from '#lib/queries/list-region-totals.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';

type Props = { totals: readonly RegionTotals[]; locale: Locale };

/** The nation and its regions at a glance: the rate, then plan and actual as bars on one scale for all. */
export function RegionGlance({ totals, locale }: Props) {
  const rows = totals.flatMap(({ area, indicators }) => indicators.map((indicator) => ({ area, indicator })));
  const toLength = createBarScale(rows.flatMap(({ indicator: { plan, actual } }) => [plan, actual]));
  return (
    <ul className="glance">
      {rows.map(({ area, indicator }) => (
        <Glance
          key={`${area.id}-${indicator.year}-${indicator.period}`}
          area={area}
          indicator={indicator}
          toLength={toLength}
          locale={locale}
        />
      ))}
    </ul>
  );
}

/** A part year's progress is no completion and stands smaller. */
const rateClasses = { ok: 'glance-rate', estimate: 'glance-rate', progress: 'glance-part', refused: 'hint' };

type GlanceProps = {
  area: Area;
  indicator: Indicator;
  toLength: ReturnType<typeof createBarScale>;
  locale: Locale;
};

async function Glance({ area, indicator, toLength, locale }: GlanceProps) {
  const t = await getTranslations({ locale, namespace: 'home' });
  const { year, period, completion } = indicator;
  const place = await formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  const address = toAreaAddress(area, locale);
  return (
    <li>
      <h3 className="mt-0">
        <a href={address}>{await formatClearName(area, locale)}</a>, {place}
      </h3>
      <p className={rateClasses[completion.state]}>
        <RateText rate={completion} opening={toOpening(indicator, 'completion', address)} locale={locale} />
      </p>
      <dl className="glance-amounts">
        {(['plan', 'actual'] as const).map((measure) => {
          const operand = indicator[measure];
          return (
            <div key={measure}>
              <dt className="hint">{t(measure)}</dt>
              <dd>
                <OperandText
                  operand={operand}
                  opening={toOpening(indicator, `${measure}_total`, address)}
                  locale={locale}
                />
                {operand && <Bar percent={toLength(operand)} tone={measure} fill={toFill(operand)} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}
