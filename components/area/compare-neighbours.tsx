import { ArrowLeftRight } from 'lucide-react';
import { toNeighbourPath } from '#components/compare/to-neighbour-path.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  area: Area;
  neighbours: readonly Area[];
  /** The funding to compare. */
  funding: Funding;
  locale: Locale;
};

/** The way to put a unit beside its neighbours; nothing for regions. */
export async function CompareNeighbours({ area, neighbours, funding, locale }: Props) {
  const { neighbours: compared, path } = toNeighbourPath(area, funding);
  if (compared.length === 0) return null;
  const t = getTranslator(locale, 'area');
  const units = compared.flatMap((id) => neighbours.find((other) => other.id === id) ?? []);
  const names = new Intl.ListFormat(locale).format(await formatClearNames(units, locale));
  return (
    <li>
      <a href={`/${locale}${path}`} rel="nofollow" className="button">
        <ArrowLeftRight aria-hidden="true" />
        {t('compareNeighbours', { names })}
      </a>
    </li>
  );
}
