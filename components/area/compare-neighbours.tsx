import { ArrowLeftRight } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { toNeighbourPath } from '#components/compare/to-neighbour-path.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { type Funding, fundings } from '#lib/domain/vocabulary.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';

type Props = { area: Area; areas: readonly Area[]; indicators: readonly Indicator[]; locale: Locale };

/** The way to put a unit beside its neighbours, in the funding of which most is known of it; nothing for regions. */
export async function CompareNeighbours({ area, areas, indicators, locale }: Props) {
  const { neighbours, path } = toNeighbourPath(area, pickFullest(indicators));
  if (neighbours.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'area' });
  const units = neighbours.flatMap((id) => areas.find((other) => other.id === id) ?? []);
  const names = new Intl.ListFormat(locale).format(await formatClearNames(units, locale));
  return (
    <p className="mt-5">
      <a href={`/${locale}${path}`} rel="nofollow" className="button">
        <ArrowLeftRight aria-hidden="true" />
        {t('compareNeighbours', { names })}
      </a>
    </p>
  );
}

/** The first of total, national and local with the most rows. */
function pickFullest(indicators: readonly Indicator[]): Funding {
  const count = (funding: Funding) => indicators.filter((row) => row.funding === funding).length;
  return fundings.toSorted((a, b) => count(b) - count(a))[0] ?? 'total';
}
