import { Fragment } from 'react';
import { AskLink } from '#components/ask/ask-link.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { AreaYear } from '#lib/domain/area-year.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FormerOfYear } from './former-of-year.tsx';
import { toSearchAddress } from './to-search-address.ts';

type Props = {
  area: Area;
  known: AreaYear;
  /** Its predecessors that have figures of the year. */
  former: readonly Area[];
  locale: Locale;
};

/** Says that nothing was found for a year, or only for a unit's predecessors, and leads to them and to the nearest years that have figures. */
export async function NothingInYear({ area, known, former, locale }: Props) {
  const t = getTranslator(locale, 'search');
  const name = formatAreaName(area, locale);
  return (
    <div className="notice">
      <p>
        {t(former.length > 0 ? 'ownNothingInYear' : 'nothingInYear', {
          year: String(known.year),
          name: await formatClearName(area, locale),
        })}{' '}
        <AskLink gaps={{ area: area.id, years: [known.year], fundings: [] }} locale={locale} />
      </p>
      {former.length > 0 && (
        <p>
          <FormerOfYear year={known.year} units={former} locale={locale} />
        </p>
      )}
      {known.nearest.length > 0 && (
        <p>
          {t('nearest')}
          {known.nearest.map((year) => (
            <Fragment key={year}>
              {' '}
              <a href={toSearchAddress(`${name} ${year}`, locale)} rel="nofollow" className="answer-year">
                {year}
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}
