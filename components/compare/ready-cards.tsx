import { ChartLegend } from '#components/charts/chart-legend.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import type { ReadyPreview } from '#lib/queries/list-ready-comparisons.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { ComparisonGrid } from './comparison-grid.tsx';
import { createGrid } from './create-grid.ts';

type Props = { ready: readonly ReadyPreview[]; locale: Locale };

/** Comparisons chosen by the data, where a visitor has chosen nothing: each a link with a small picture of its newest years. */
export function ReadyCards({ ready, locale }: Props) {
  const t = getTranslator(locale);
  return (
    <section aria-labelledby="ready">
      <h2 id="ready" className="ready-heading">
        {t('compare.ready.heading')}
      </h2>
      <ul className="ready-cards">
        {ready.map((one) => {
          const { ready: choice, query } = one;
          const sheet = createGrid({ ...one, locale });
          const year = choice.kind === 'regions' ? String(choice.year) : '';
          const title = t(`compare.ready.${choice.kind}`, {
            year,
            funding: t(`selection.funding.${choice.funding}`),
          });
          return (
            <li key={choice.kind}>
              <h3>
                <a href={`/${locale}${toComparePath(query)}`} rel="nofollow">
                  {title}
                </a>
              </h3>
              {sheet && (
                <figure className="chart-figure">
                  <ComparisonGrid sheet={sheet} id={`ready-${choice.kind}`} label={title} />
                  <ChartLegend legend={sheet.legend} />
                </figure>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
