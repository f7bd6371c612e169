import { createVerdictWords } from '#components/indicator/create-verdict-words.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { YearPage } from '#lib/queries/get-year-page.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { createAreaSpanFormat } from '#lib/words/format-area-span.ts';
import { tellYearVerdict } from '#lib/words/format-year-verdict.ts';

/** The sentence that a year's page begins with; its description for search engines too. */
export async function formatYearLead({ verdict, known }: YearPage, locale: Locale): Promise<string> {
  const formatSpan = createAreaSpanFormat(locale);
  const words = {
    ...(await createVerdictWords(locale)),
    // The year tells the time of a region of before July 2025.
    toName: (area: Area) => (area.validFrom ? formatSpan(area) : formatAreaName(area, locale)),
  };
  return tellYearVerdict(verdict, known, words).join(' ');
}
