import { PanelSwitch } from '#components/ui/panel-switch.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { type Funding, fundings } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FundingPanel } from './funding-panel.tsx';

type Props = {
  /** The area's id. */
  area: string;
  name: string;
  indicators: readonly Indicator[];
  /** The funding that it opens on. */
  fullest: Funding;
  /** The indicators with predecessors added; none for a unit that did not change. */
  rolledUp: readonly Indicator[];
  claims: readonly Claim[];
  /** The day on which the area was redrawn (ISO); null for one that kept its boundaries. */
  redrawnOn: string | null;
  /** The day of the data (ISO). */
  retrievedOn: string;
  locale: Locale;
};

/** Plan against actual by year, with a switch between total, national and local funding. */
export function AreaFunding({ indicators, fullest, rolledUp, locale, ...shared }: Props) {
  const t = getTranslator(locale);
  const byFunding = Object.groupBy(indicators, ({ funding }) => funding);
  const rowsOf = (funding: Funding) => byFunding[funding] ?? [];
  return (
    <section aria-labelledby="plan-actual" className="area-funding">
      <h2 id="plan-actual" className="sr-only">
        {t('area.planActual')}
      </h2>
      <PanelSwitch
        name="funding"
        parameter="funding"
        legend={t('area.funding')}
        chosen={fundings.indexOf(fullest)}
        panels={fundings.map((funding) => ({
          value: funding,
          label: t(`vocabulary.funding.${funding}`),
          words: t(`selection.funding.${funding}`),
          content: (
            <FundingPanel
              funding={funding}
              indicators={rowsOf(funding)}
              {...shared}
              hasFormer={rolledUp.some((row) => row.funding === funding)}
              locale={locale}
            />
          ),
        }))}
      />
    </section>
  );
}
