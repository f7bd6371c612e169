import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { type OpenComparison, toComparePath } from '#lib/addresses/compare-address.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { createAreaSpanFormat } from '#lib/words/format-area-span.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { query: OpenComparison; areas: readonly Area[]; locale: Locale };

/** The areas that are compared, each a link to its page and one that takes it out; phones show no time beside a name, the grid below does. */
export function ChosenAreas({ query, areas, locale }: Props) {
  const t = getTranslator(locale, 'compare');
  const formatSpan = createAreaSpanFormat(locale);
  return (
    <ul className="chosen" aria-label={t('chosen')}>
      {areas.map((area) => {
        const name = formatSpan(area);
        const short = formatAreaName(area, locale);
        const rest = { ...query, areas: query.areas.filter((id) => id !== area.id) };
        return (
          <li key={area.id}>
            <a href={toAreaAddress(area, locale)}>
              <span>
                {short}
                <span className="max-sm:sr-only">{name.slice(short.length)}</span>
              </span>
            </a>
            <a
              href={`/${locale}${toComparePath(rest)}`}
              rel="nofollow"
              aria-label={t('remove', { name })}
              className="chosen-remove"
            >
              ×
            </a>
          </li>
        );
      })}
    </ul>
  );
}
