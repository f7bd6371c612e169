import { getTranslations } from 'next-intl/server';
import { toLocale } from '#i18n/locales.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { countFigures } from '#lib/domain/count-figures.ts';
import { computeIndicators, type Indicator } from '#lib/domain/indicator.ts';
import { pickNewest } from '#lib/domain/newest-indicators.ts';
import { cacheDataset } from '#lib/queries/dataset-cache.ts';
import { getAreaPage } from '#lib/queries/get-area-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { formatYearPeriod } from '#lib/words/format-period.ts';
import { createShareWords } from './create-share-words.ts';
import { drawShareImage, toImageAnswer } from './draw-share-image.tsx';
import { toShareBars } from './to-share-bars.ts';

type Params = { locale: string; slug: string };

/** The share image of an area's page; 404 for a slug of another section. */
export async function createAreaShareImage(
  section: ReturnType<typeof areaSection>,
  { locale, slug }: Params,
): Promise<Response> {
  return toImageAnswer(await drawAreaImage(section, slug, locale));
}

async function drawAreaImage(section: string, slug: string, segment: string): Promise<Uint8Array | null> {
  'use cache';
  cacheDataset();
  const page = await getAreaPage(slug);
  if (!page || areaSection(page.area.kind) !== section) return null;
  const locale = toLocale(segment);
  const t = await getTranslations({ locale });
  const newest = pickNewest(computeIndicators(page.area, page.figures));
  const row = pickTelling(newest);
  const place =
    row && (await formatYearPeriod({ yearFrom: row.year, yearTo: row.year, period: row.period }, locale));
  const format = createFormat(locale);
  return drawShareImage({
    site: t('site.name'),
    title: await formatClearName(page.area, locale),
    subtitle: row
      ? t('area.shareTopic', {
          funding: t(`vocabulary.funding.${row.funding}`).toLowerCase(),
          place: place ?? '',
        })
      : t('area.title', { name: await formatAreaSpan(page.area, locale) }),
    bars: row ? toShareBars(row, await createShareWords(locale), format) : [],
    facts: row ? toCompletion(row) : await countKnown(),
  });

  /** How many figures there are where no year has a plan or an actual: the area's own, and its predecessors'. */
  async function countKnown() {
    const areas = new Map((await listAreas()).map((area) => [area.id, area]));
    const unit = areas.get(slug);
    const { own, former, known } = countFigures(
      unit ?? { id: slug, figureCount: 0, years: [], predecessors: [] },
      areas,
    );
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

/** The newest row with a whole year's completion, else the newest of total funding, else the newest. */
function pickTelling(rows: readonly Indicator[]): Indicator | undefined {
  const complete = rows.filter(({ completion }) => completion.state === 'ok');
  const candidates = complete.length > 0 ? complete : rows;
  return candidates.find(({ funding }) => funding === 'total') ?? candidates[0];
}
