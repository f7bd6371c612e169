import { AreaLinks } from '#components/area/area-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { getLastYear } from '#lib/domain/former-provinces.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import type { FormerName } from '#lib/search/area-phrases.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  formers: readonly FormerName[];
  related: ReadonlyMap<string, AreaSummary>;
  locale: Locale;
};

/** Says of each province that is no more and that a query names what followed it, and by which resolutions. */
export function FormerNames({ formers, related, locale }: Props) {
  const t = getTranslator(locale, 'search');
  const { date } = createFormat(locale);
  return formers.map((former) => {
    const links = former.followedBy
      .flatMap((id) => related.get(id) ?? [])
      .map((area) => ({ area, name: formatAreaName(area, locale) }));
    const resolutions = former.resolutions.map(({ on, number }) =>
      number
        ? t('resolutionNumber', { number })
        : t(on.length > 4 ? 'resolutionOn' : 'resolutionIn', { date: on.length > 4 ? date(on) : on }),
    );
    return (
      <p key={former.nameVi} className="notice">
        {t.rich(former.isReused ? 'formerNamesake' : 'former', {
          name: formatAreaName(former, locale),
          year: getLastYear(former),
          names: () => <AreaLinks links={links} locale={locale} />,
          resolutions: resolutions.join('; '),
        })}
      </p>
    );
  });
}
