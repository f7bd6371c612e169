import type { Locale } from '#i18n/locales.ts';
import type { Area, Claim } from '#lib/domain/figure.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What a printed percentage is about: "Tỷ lệ hoàn thành: thực hiện, tổng kinh phí". */
export function formatClaimSubject({ kind, measure, funding }: Claim, locale: Locale): string {
  const t = getTranslator(locale, 'vocabulary');
  return `${t(`claimKind.${kind}`)}: ${t(`measure.${measure}`).toLowerCase()}, ${t(`funding.${funding}`).toLowerCase()}`;
}

/** What a printed percentage is compared with. */
export async function formatClaimBase(
  { base, baseArea }: Claim,
  areas: ReadonlyMap<string, Area>,
  locale: Locale,
): Promise<string> {
  const t = getTranslator(locale, 'vocabulary.claimBase');
  const area = baseArea === null ? undefined : areas.get(baseArea);
  return t(base, { area: area ? await formatClearName(area, locale) : '' });
}
