import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import type { Locale } from '#i18n/locales.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };

/** All words of the site; both languages have the same keys (i18n/messages.test.ts). */
export type Messages = typeof vi;
type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
/** Writes the messages of a namespace, or of all; a key that is not there does not compile. */
export type Translator<N extends Namespace = never> = ReturnType<typeof createTranslator<Messages, N>>;

const messages: Record<'vi' | 'en', Messages> = { vi, en };
const kept = new Map<string, unknown>();

/** What writes the messages of a language, of one namespace or of all of them: each is made once for the process. */
export function getTranslator<const N extends Namespace = never>(
  locale: Locale,
  namespace?: N,
): Translator<N> {
  const name = `${locale} ${namespace ?? ''}`;
  const known = kept.get(name) ?? createTranslator({ locale, messages: messages[locale], namespace });
  kept.set(name, known);
  // Kept by language and namespace, of which this is one.
  return known as Translator<N>;
}
