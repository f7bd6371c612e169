import type { Locale } from '#i18n/locales.ts';
import type { FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatFigureCounts } from '#lib/words/format-figure-counts.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  former: readonly { area: Area; counts: FigureCounts<unknown> }[];
  /** Where the comparison stands on today's map, without the language. */
  path: string;
  locale: Locale;
};

/** How much is known of units formed later and of their predecessors, and where both stand together. */
export function FormerNotes({ former, path, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  return (
    <div className="notice">
      {former.map(({ area, counts }) => (
        <p key={area.id}>
          {formatAreaSpan(area, locale)}: {formatFigureCounts(counts, locale)}.
        </p>
      ))}
      <p>
        <a href={`/${locale}${path}`}>{t('onToday')}</a>
      </p>
    </div>
  );
}
