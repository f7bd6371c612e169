import type { Locale } from '#i18n/locales.ts';
import { type Funding, fundings } from '#lib/domain/vocabulary.ts';

/** The gaps that one letter asks for: of one area, in these years and fundings; all fundings where none is named. */
export type AskedGaps = { area: string; years: readonly number[]; fundings: readonly Funding[] };

/** Their parameters, in one form for all ways of naming the same gaps: years ascending, fundings in their order, each once. */
export function toAskQuery({ area, years, fundings: asked }: AskedGaps): string {
  const inOrder = fundings.filter((funding) => asked.includes(funding));
  const isEvery = inOrder.length === fundings.length;
  const parameters = [
    `area=${encodeURIComponent(area)}`,
    ...(years.length > 0 ? [`year=${[...new Set(years)].sort((a, b) => a - b).join(',')}`] : []),
    ...(inOrder.length > 0 && !isEvery ? [`funding=${inOrder.join(',')}`] : []),
  ];
  return parameters.join('&');
}

/** The address of the page that asks for the gaps of one area, without the language; of the page that asks for an area where there are none. */
export function toAskPath(gaps: AskedGaps | null): string {
  return gaps ? `/ask?${toAskQuery(gaps)}` : '/ask';
}

/** The address of the page that asks for the gaps of one area, in one language. */
export function toAskAddress(locale: Locale, gaps: AskedGaps): string {
  return `/${locale}${toAskPath(gaps)}`;
}

/** Where the files of the same gaps are: the letter as a document, and the template to be filled in. */
export function toAskFiles(gaps: AskedGaps): { letter: string; workbook: string; csv: string } {
  const toAddress = (file: string) => `/data/${file}?${toAskQuery(gaps)}`;
  return {
    letter: toAddress('yeu-cau-cung-cap-thong-tin.docx'),
    workbook: toAddress('khuyen-cong-mau.xlsx'),
    csv: toAddress('khuyen-cong-mau.csv'),
  };
}
