import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { Verdict } from '#lib/domain/vocabulary.ts';

/** A verdict in a word, in its colour. */
export async function VerdictBadge({ verdict, locale }: { verdict: Verdict; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'checks.verdictName' });
  return <span className={`badge verdict-${verdict}`}>{t(verdict)}</span>;
}
