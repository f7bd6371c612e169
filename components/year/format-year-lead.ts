import { createReasonFormat } from '#components/indicator/format-reason.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { YearPage } from '#lib/queries/get-year-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { createAreaSpanFormat } from '#lib/words/format-area-span.ts';
import { getVerdictTranslator } from '#lib/words/format-headline.ts';
import { tellYearVerdict } from '#lib/words/format-year-verdict.ts';

/** The sentence that a year's page begins with; its description for search engines too. */
export async function formatYearLead({ verdict, known }: YearPage, locale: Locale): Promise<string> {
  const formatSpan = await createAreaSpanFormat(locale);
  const words = {
    t: await getVerdictTranslator(locale),
    format: createFormat(locale),
    toReason: await createReasonFormat(locale),
    // The year tells the time of a region of before July 2025.
    toName: (area: Area) => (area.validFrom ? formatSpan(area) : formatAreaName(area, locale)),
  };
  return tellYearVerdict(verdict, known, words).join(' ');
}
