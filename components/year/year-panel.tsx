import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { rankedBy, rankUnits } from '#lib/domain/ranking.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import type { AreaIndicators } from '#lib/queries/list-indicators.ts';
import { LeftOutList } from './left-out-list.tsx';
import { RankingTable } from './ranking-table.tsx';
import { YearSums } from './year-sums.tsx';

type Props = {
  year: number;
  funding: Funding;
  units: readonly AreaIndicators[];
  nation: AreaIndicators | null;
  locale: Locale;
};

/** The rankings of one funding by completion, plan and actual, each with who is left out and why; then the sums. */
export async function YearPanel({ year, funding, units, nation, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'years' });
  const rankings = rankedBy.map((by) => ({ by, ranking: rankUnits(units, { year, funding, by }) }));
  return (
    <>
      {rankings.map(({ by, ranking }) => (
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
      <YearSums
        year={year}
        funding={funding}
        rankings={{ plan: rankings[1]?.ranking, actual: rankings[2]?.ranking }}
        unitCount={units.length}
        nation={nation}
        locale={locale}
      />
    </>
  );
}
