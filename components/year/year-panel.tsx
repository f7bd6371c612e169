import { SheetLinks } from '#components/data/sheet-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Boundaries, Funding } from '#lib/domain/vocabulary.ts';
import type { YearPanel as Panel, ShownRanking } from '#lib/domain/year-panel.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { LeftOutList } from './left-out-list.tsx';
import { RankingTable } from './ranking-table.tsx';

type Props = {
  panel: Panel<Area>;
  funding: Funding;
  year: number;
  boundaries: Boundaries;
  locale: Locale;
};

/** The rankings of one funding by completion, plan and actual, each with who is left out and why. */
export function YearPanel({ panel, funding, year, boundaries, locale }: Props) {
  const t = getTranslator(locale, 'years');
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
              <WholeRanking
                ranking={ranking}
                filters={{ year: String(year), funding, boundaries }}
                locale={locale}
              />
            </>
          )}
          <LeftOutList ranking={ranking} year={year} locale={locale} />
        </section>
      ))}
    </>
  );
}

type WholeProps = { ranking: ShownRanking<Area>; filters: Record<string, string>; locale: Locale };

/** That a table has the first units alone, with the way to all of them; nothing where it has all. */
function WholeRanking({ ranking: { ranked, all }, filters, locale }: WholeProps) {
  if (all.ranked === ranked.length) return null;
  const t = getTranslator(locale, 'longRanking');
  return (
    <>
      <p className="hint mt-2">{t('shown', { shown: ranked.length, total: all.ranked })}</p>
      <p className="mt-2">
        <SheetLinks table="indicators" filters={filters} label={t('all')} locale={locale} />
      </p>
    </>
  );
}
