import { createAmountWords } from '#components/charts/create-amount-words.ts';
import type { Locale } from '#i18n/locales.ts';
import type { YearShare } from '#lib/queries/get-year-share.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { ShareFacts } from './share-image.tsx';
import { toShareBars } from './to-share-bars.ts';

/** What the share image of a year says. */
export function createYearFacts({ year, nation, counts }: YearShare, locale: Locale): ShareFacts {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  return {
    site: t('site.name'),
    title: t('years.title', { year: String(year) }),
    subtitle: nation ? t('takeAway.shareNation') : t('takeAway.shareYear'),
    bars: nation ? toShareBars(nation, createAmountWords(locale), format) : [],
    facts: (['withPlan', 'withActual', 'withCompletion'] as const).map((known) => ({
      label: t(`takeAway.${known}`),
      value: format.number(counts[known]),
    })),
  };
}
