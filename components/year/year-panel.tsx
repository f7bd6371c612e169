import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import type { YearPanel as Panel } from '#lib/domain/year-panel.ts';
import { LeftOutList } from './left-out-list.tsx';
import { RankingTable } from './ranking-table.tsx';

type Props = { panel: Panel<Area>; funding: Funding; year: number; locale: Locale };

/** The rankings of one funding by completion, plan and actual, each with who is left out and why. */
export async function YearPanel({ panel, funding, year, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'years' });
  return (
    <>
      {panel.rankings.map(({ by, ranking }) => (
        <section key={by} aria-label={t(`by.${by}`)}>
          {ranking.ranked.length === 0 ? (
            <p className="mt-5 text-muted">{t(`none.${by}`)}</p>
          ) : (
            <>
              <h4 className="mt-5 text-lg font-semibold">{t(`by.${by}`)}</h4>
              <RankingTable by={by} funding={funding} ranked={ranking.ranked} locale={locale} />
            </>
          )}
          <LeftOutList ranking={ranking} year={year} locale={locale} />
        </section>
      ))}
    </>
  );
}
