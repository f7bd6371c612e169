import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { type OpenComparison, toComparePath } from '#lib/addresses/compare-address.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';

type Props = { query: OpenComparison; areas: readonly Area[]; locale: Locale };

/** The areas that are compared, each a link to its page and one that takes it out. */
export async function ChosenAreas({ query, areas, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' });
  return (
    <ul className="chosen" aria-label={t('chosen')}>
      {areas.map(async (area) => {
        const name = await formatAreaSpan(area, locale);
        const rest = { ...query, areas: query.areas.filter((id) => id !== area.id) };
        return (
          <li key={area.id}>
            <a href={toAreaAddress(area, locale)}>{name}</a>
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
