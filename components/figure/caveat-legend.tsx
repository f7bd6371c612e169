import type { Locale } from '#i18n/locales.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { caveats } from '#lib/domain/vocabulary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** What each caveat that occurs in a table means, in a sentence. */
export function CaveatLegend({ figures, locale }: { figures: readonly Figure[]; locale: Locale }) {
  const present = caveats.filter((caveat) => figures.some((figure) => figure.caveats.includes(caveat)));
  if (present.length === 0) return null;
  const t = getTranslator(locale);
  return (
    <details className="caveat-legend mt-4 max-w-3xl">
      <summary className="cursor-pointer py-1 text-link">{t('figures.legend')}</summary>
      <dl className="mt-2 grid gap-2 text-sm">
        {present.map((caveat) => (
          <div key={caveat}>
            <dt className="font-semibold">{t(`vocabulary.caveat.${caveat}`)}</dt>
            <dd>{t(`vocabulary.caveatLong.${caveat}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
