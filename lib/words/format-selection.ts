import type { Locale } from '#i18n/locales.ts';
import type { CoverageFunding } from '#lib/domain/coverage.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Boundaries, Verdict } from '#lib/domain/vocabulary.ts';
import { formatAreaSpan } from './format-area-span.ts';
import { getTranslator } from './get-translator.ts';

/** What a page, chart, picture, embed, table or file is narrowed to; what is null or absent is open. */
type Selection = {
  /** In the words of the page's own list: "tỷ lệ hoàn thành". */
  measure?: string;
  verdict?: Verdict | null;
  region?: Area | null;
  funding?: CoverageFunding;
  /** In the words of the page's own list; the usual scale is not said. */
  scale?: string | null;
  year?: string | null;
  boundaries?: Boundaries;
};

/**
 * The one way to name a selection: "kế hoạch và thực hiện, kinh phí quốc gia, theo các đơn vị hiện nay". Everything chosen is said, a source of funding always;
 * the map as reported is what is meant when no map is named. Empty when all is open.
 */
export function formatSelection(selection: Selection, locale: Locale): string {
  const { measure, verdict, region, funding, scale, year, boundaries } = selection;
  const t = getTranslator(locale);
  const parts = [
    measure,
    verdict && t('selection.verdict', { verdict: t(`checks.verdictName.${verdict}`) }),
    region && formatAreaSpan(region, locale),
    funding && t(`selection.funding.${funding}`),
    scale,
    year && t('selection.year', { year }),
    boundaries === '2025' && t('selection.today'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** A title with the selection after it, behind a colon where it has none yet, or the title alone. */
export function addSelection(title: string, selection: string): string {
  if (selection === '') return title;
  return `${title}${title.includes(':') ? ',' : ':'} ${selection}`;
}
