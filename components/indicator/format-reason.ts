import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { type Refusal, toReasonCode } from '#lib/domain/rate.ts';

/** Why a rate can't be given, as a clause to stand after a colon. */
export async function formatReason(reason: Refusal, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  const caveat = reason.caveat ? t(`vocabulary.caveat.${reason.caveat}`) : '';
  return t(`reason.${toReasonCode({ ...reason, caveat: null })}`, { caveat });
}
