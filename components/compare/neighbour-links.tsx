import { Plus } from 'lucide-react';
import type { Locale } from '#i18n/locales.ts';
import { type OpenComparison, toComparePath } from '#lib/addresses/compare-address.ts';
import { mostCompared } from '#lib/domain/choose-compared.ts';
import type { Area } from '#lib/domain/figure.ts';
import { listNeighbours } from '#lib/map/list-neighbours.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { query: OpenComparison; areas: readonly Area[]; locale: Locale };

/** The neighbours of the chosen areas, each a link that adds it; nothing when there is no room or none. */
export function NeighbourLinks({ query, areas, locale }: Props) {
  if (query.areas.length >= mostCompared) return null;
  const around = query.areas.flatMap((id) => listNeighbours(id, query.boundaries));
  const fresh = [...new Set(around)].filter((id) => !query.areas.includes(id));
  const units = fresh.flatMap((id) => areas.find((area) => area.id === id) ?? []);
  if (units.length === 0) return null;
  const t = getTranslator(locale, 'compare');
  return (
    <nav aria-label={t('neighbours')} className="mt-4">
      <span className="hint" aria-hidden="true">
        {t('neighbours')}
      </span>
      <ul className="chips mt-1">
        {units.map(async (unit) => (
          <li key={unit.id}>
            <a
              href={`/${locale}${toComparePath({ ...query, areas: [...query.areas, unit.id] })}`}
              rel="nofollow"
            >
              <Plus className="size-4" aria-hidden="true" />
              {await formatClearName(unit, locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
