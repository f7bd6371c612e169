import { AreaLinks } from '#components/area/area-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { year: number; units: readonly Area[]; locale: Locale };

/** Which predecessors of a unit have figures of a year, with links to them. */
export async function FormerOfYear({ year, units, locale }: Props) {
  const t = getTranslator(locale, 'search');
  const names = await formatClearNames(units, locale);
  const links = units.map((area, index) => ({ area, name: names[index] ?? '' }));
  return t.rich('formerOfYear', {
    year: String(year),
    links: () => <AreaLinks links={links} locale={locale} />,
  });
}
