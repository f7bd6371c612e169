import { getTranslations } from 'next-intl/server';
import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { createPlanActualChart } from '#components/charts/column/create-plan-actual-chart.ts';
import { createReasonFormat } from '#components/indicator/format-reason.ts';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toFundingState, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { FormerUnit } from '#lib/domain/former-rows.ts';
import { pickFullest } from '#lib/domain/fullest-funding.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getVerdictTranslator, tellRow } from '#lib/words/format-headline.ts';

type Props = { units: readonly FormerUnit[]; retrievedOn: string; locale: Locale };

/** Of a unit without amounts of its own: the headline and the chart of each predecessor that has some, side by side. */
export function FormerGlance({ units, retrievedOn, locale }: Props) {
  return (
    <div className="former-glance">
      {units.map((unit) => (
        <Unit key={unit.area.id} unit={unit} retrievedOn={retrievedOn} locale={locale} />
      ))}
    </div>
  );
}

async function Unit({
  unit,
  retrievedOn,
  locale,
}: {
  unit: FormerUnit;
  retrievedOn: string;
  locale: Locale;
}) {
  const { area, indicators, headline } = unit;
  if (!headline) return null;
  const t = await getTranslations({ locale });
  const name = await formatClearName(area, locale);
  const funding = pickFullest((one) => indicators.filter((row) => row.funding === one).length);
  const own = indicators.filter((row) => row.funding === funding);
  const { chart } = await createPlanActualChart({ name, funding, indicators: own, redrawnOn: null, locale });
  const words = {
    t: await getVerdictTranslator(locale),
    format: createFormat(locale),
    toReason: await createReasonFormat(locale),
  };
  return (
    <section aria-label={name}>
      <h2>
        <a href={toAreaAddress(area, locale)}>{name}</a>
      </h2>
      <p>{tellRow(headline.row, words, { parts: headline.parts, hasMonths: false })}</p>
      {chart && (
        <ChartFigure
          id={`plan-actual-${area.id}`}
          address={`${toAreaAddress(area, locale)}${toFundingState(funding)}`}
          locale={locale}
          // The rows of a year stand on the predecessor's own page.
          chart={{ ...chart, choosesYear: false }}
          table="#former"
          rows={toSheetAddresses('indicators', { area: area.id, funding }, locale)}
          embed={`plan-actual?area=${area.id}&funding=${funding}`}
          retrievedOn={retrievedOn}
        />
      )}
      {!chart && <p className="hint">{t('chart.tooFew')}</p>}
    </section>
  );
}
