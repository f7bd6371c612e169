import { createAmountWords } from '#components/charts/create-amount-words.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { AreaShare } from '#lib/queries/get-area-share.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import type { ShareFacts } from './share-image.tsx';
import { toShareBars } from './to-share-bars.ts';

/** What the share image of an area says. */
export async function createAreaFacts({ area, row, counts }: AreaShare, locale: Locale): Promise<ShareFacts> {
  const t = getTranslator(locale);
  const format = createFormat(locale);
  const page = { site: t('site.name'), title: await formatClearName(area, locale) };
  if (!row) {
    const subtitle = t('area.title', { name: formatAreaSpan(area, locale) });
    return { ...page, subtitle, bars: [], facts: countKnown() };
  }
  const { year, period, funding } = row;
  const place = formatYearPeriod({ yearFrom: year, yearTo: year, period }, locale);
  return {
    ...page,
    subtitle: t('area.shareTopic', { funding: t(`vocabulary.funding.${funding}`).toLowerCase(), place }),
    bars: toShareBars(row, createAmountWords(locale), format),
    facts: toCompletion(row),
  };

  /** How many figures there are where no year has a plan or an actual: the area's own, and its predecessors'. */
  function countKnown() {
    const { own, former, known } = counts;
    if (known === 'none') return [{ label: t('area.figures'), value: t('indicator.missing') }];
    return [
      ...(own > 0 ? [{ label: t('area.figureCount'), value: format.number(own) }] : []),
      ...(former > 0 ? [{ label: t('area.formerFigures'), value: format.number(former) }] : []),
    ];
  }

  function toCompletion({ completion }: Indicator) {
    if (completion.state === 'refused') return [];
    const value = t(`indicator.${completion.state}`, {
      rate: format.percent(completion),
      months: completion.months,
    });
    const { reportPlan } = completion;
    const plan = reportPlan && t('indicator.reportPlan', { plan: format.money(reportPlan) });
    return [{ label: [t('indicator.completion'), plan].filter(Boolean).join(', '), value }];
  }
}
