import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import type { Locale } from '#i18n/locales.ts';
import type { AreaYear } from '#lib/domain/area-year.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from '#lib/format-area-name.ts';
import { formatClearName } from '#lib/format-clear-name.ts';

type Props = { area: Area; known: AreaYear; locale: Locale };

/** Says that nothing was found for a year, and leads to the nearest years that have figures. */
export async function NothingInYear({ area, known, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const name = formatAreaName(area, locale);
  return (
    <div className="notice">
      <p>{t('nothingInYear', { year: String(known.year), name: await formatClearName(area, locale) })}</p>
      {known.nearest.length > 0 && (
        <p>
          {t('nearest')}
          {known.nearest.map((year) => (
            <Fragment key={year}>
              {' '}
              <a href={toSearchAddress(`${name} ${year}`, locale)} className="answer-year">
                {year}
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

/** The address of a search, in one language. */
export function toSearchAddress(query: string, locale: Locale): string {
  return `/${locale}/search?${new URLSearchParams({ q: query })}`;
}
