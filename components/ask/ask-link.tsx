import type { Locale } from '#i18n/locales.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import { type AskedGaps, toAskAddress } from '#lib/addresses/to-ask-address.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  gaps: AskedGaps;
  /** One amount, or all that is missing. */
  words?: 'short' | 'rest' | 'matrix';
  /** Instead of these words, what a list around has not said: an area's name. */
  text?: string | undefined;
  className?: string;
  locale: Locale;
};

/** Leads from what was not found to the page that asks for it. */
export function AskLink({ gaps, words = 'short', text, className, locale }: Props) {
  const t = getTranslator(locale, 'ask.link');
  const address = toAskAddress(locale, gaps);
  return (
    <a href={address} rel={toRel(address)} className={className}>
      {text ?? t(words)}
    </a>
  );
}
