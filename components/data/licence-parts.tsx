import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { licence } from '#lib/export/licence.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

const parts = ['data', 'facts', 'sources', 'borders', 'code', 'warranty'] as const;

/** What the licence covers, what belongs to others, and what belongs to nobody. */
export function LicenceParts({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, 'dataPage.licencePart');
  const link = (chunks: ReactNode) => (
    <a href={licence.url} rel="license">
      {chunks}
    </a>
  );
  return (
    <ul className="points">
      {parts.map((part) => (
        <li key={part}>{t.rich(part, { link })}</li>
      ))}
    </ul>
  );
}
