import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import type { YearPanel as Panel } from '#lib/domain/year-panel.ts';
import { LeftOutList } from './left-out-list.tsx';
import { RankingTable } from './ranking-table.tsx';
import { YearSums } from './year-sums.tsx';

type Props = {
  panel: Panel<Area>;
  funding: Funding;
  /** How many units the map has. */
  units: number;
  nation: Area | null;
  locale: Locale;
};

/** The rankings of one funding by completion, plan and actual, each with who is left out and why; then the sums. */
export async function YearPanel({ panel, funding, units, nation, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'years' });
  return (
    <>
      {panel.rankings.map(({ by, ranking }) => (
        <section key={by} aria-label={t(`by.${by}`)}>
          <h4 className="mt-8 text-lg font-semibold">{t(`by.${by}`)}</h4>
          {ranking.ranked.length === 0 ? (
            <p className="section-note">{t(`none.${by}`)}</p>
          ) : (
            <RankingTable by={by} funding={funding} ranked={ranking.ranked} locale={locale} />
          )}
          <LeftOutList ranking={ranking} locale={locale} />
        </section>
      ))}
      <YearSums sums={panel.sums} funding={funding} units={units} nation={nation} locale={locale} />
    </>
  );
}
