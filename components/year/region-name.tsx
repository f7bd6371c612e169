import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** A region's name as a link to its page beside a year, which tells the time of those before July 2025; one of today is marked. */
export function RegionName({ area, locale }: { area: Area; locale: Locale }) {
  const t = getTranslator(locale, 'years');
  return (
    <>
      <a href={toAreaAddress(area, locale)}>{formatAreaName(area, locale)}</a>
      {area.validFrom !== null && <span className="hint block font-normal">{t('newRegion')}</span>}
    </>
  );
}
