import type { Locale } from '#i18n/locales.ts';
import type { Verdict } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** A verdict in a word, in its colour. */
export function VerdictBadge({ verdict, locale }: { verdict: Verdict; locale: Locale }) {
  const t = getTranslator(locale, 'checks.verdictName');
  return <span className={`badge verdict-${verdict}`}>{t(verdict)}</span>;
}
