import type { Locale } from '#i18n/locales.ts';
import type { Refusal } from '#lib/domain/rate.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { formatReason } from './format-reason.ts';

type Props = { words: 'refused' | 'growthRefused'; reason: Refusal; locale: Locale };

/** That a rate or a growth cannot be given, and why. It alone waits, since reasons name areas. */
export async function RefusedText({ words, reason, locale }: Props) {
  const t = getTranslator(locale, 'indicator');
  return <span className="text-muted">{t(words, { reason: await formatReason(reason, locale) })}</span>;
}
