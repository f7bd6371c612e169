import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { HomePage } from '#lib/queries/get-home-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CompletionList } from './completion-list.tsx';
import { DatasetLine } from './dataset-line.tsx';
import { HomeHero } from './home-hero.tsx';
import { HomeMap } from './home-map.tsx';
import { YearStrip } from './year-strip.tsx';

type Props = { page: HomePage; locale: Locale };

/** The front page: the question with the search, the answer for the nation and its regions, what is known where and of which year, the data to take away. */
export function HomeBody({ page, locale }: Props) {
  const t = getTranslator(locale, 'home');
  const { complete, progress, map, years, examples, counts } = page;
  return (
    <>
      <div className="home">
        <HomeHero examples={examples} locale={locale} />
        <div>
          {complete.length > 0 && (
            <section aria-labelledby="newest">
              <h2 id="newest">{t('complete')}</h2>
              <p className="hint">{t('completeNote')}</p>
              <CompletionList lines={complete} locale={locale} />
            </section>
          )}
          {progress.length > 0 && (
            <Fold id="progress" title={t('progress')} count={t('regions', { count: progress.length })}>
              <CompletionList lines={progress} locale={locale} />
            </Fold>
          )}
        </div>
        <HomeMap shown={map} locale={locale} />
      </div>
      <YearStrip years={years} locale={locale} />
      <DatasetLine counts={counts} locale={locale} />
    </>
  );
}
