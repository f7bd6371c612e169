import type messages from '#messages/vi.json';
import type { locales } from './locales.ts';

/** Ties translators to the messages: a namespace or key that is not there does not compile (next-intl's AppConfig). */
declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof locales)[number];
    Messages: typeof messages;
  }
}
