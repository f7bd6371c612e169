import type { Locale } from '#i18n/locales.ts';
import type { DatasetCounts } from '#lib/queries/count-dataset.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { ShareFacts } from './share-image.tsx';

/** What the share image of the front page, and of every page without one of its own, says. */
export function createSiteFacts(counts: DatasetCounts, locale: Locale): ShareFacts {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const { figures, areas, sources, firstYear, lastYear, years } = counts;
  return {
    site: t('site.name'),
    title: t('home.title'),
    subtitle: t('takeAway.shareHome'),
    bars: [],
    facts: [
      { label: t('takeAway.shareFigures'), value: format.number(figures) },
      { label: t('takeAway.shareAreas'), value: format.number(areas) },
      { label: t('takeAway.shareSources'), value: format.number(sources) },
      {
        label: t('takeAway.shareYears', { first: firstYear ?? '', last: lastYear ?? '' }),
        value: format.number(years),
      },
    ],
  };
}
