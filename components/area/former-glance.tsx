import { ChartFigure } from '#components/charts/chart-figure.tsx';
import { createPlanActualChart } from '#components/charts/column/create-plan-actual-chart.ts';
import { createVerdictWords } from '#components/indicator/create-verdict-words.ts';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toFundingState, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { FormerUnit } from '#lib/domain/former-rows.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { tellRow } from '#lib/words/format-headline.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

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
  const { area, headline, fullest, indicators } = unit;
  if (!headline) return null;
  const t = getTranslator(locale);
  const name = await formatClearName(area, locale);
  const { chart } = createPlanActualChart({
    name,
    funding: fullest,
    indicators: indicators.filter(({ funding }) => funding === fullest),
    redrawnOn: null,
    locale,
  });
  const words = await createVerdictWords(locale);
  return (
    <section aria-label={name}>
      <h2>
        <a href={toAreaAddress(area, locale)}>{name}</a>
      </h2>
      <p>{tellRow(headline.row, words, { parts: headline.parts, hasMonths: false }).join(' ')}</p>
      {chart && (
        <ChartFigure
          id={`plan-actual-${area.id}`}
          address={`${toAreaAddress(area, locale)}${toFundingState(fullest)}`}
          locale={locale}
          // The rows of a year stand on the predecessor's own page.
          chart={{ ...chart, choosesYear: false }}
          table="#former"
          rows={toSheetAddresses('indicators', { area: area.id, funding: fullest }, locale)}
          embed={`plan-actual?area=${area.id}&funding=${fullest}`}
          retrievedOn={retrievedOn}
        />
      )}
      {!chart && <p className="hint">{t('chart.notDrawn')}</p>}
    </section>
  );
}
