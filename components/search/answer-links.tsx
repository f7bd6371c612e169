import { toNeighbourPath } from '#components/compare/to-neighbour-path.ts';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { toYearAnchor } from '#lib/addresses/year-anchor.ts';
import type { AreaYear } from '#lib/domain/area-year.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { area: Area; known: AreaYear; locale: Locale };

/** The ways on from an answer: the area's page at that year, a comparison, and exactly these figures as XLSX and CSV. */
export async function AnswerLinks({ area, known: { year, rows, others }, locale }: Props) {
  const t = getTranslator(locale, 'search');
  const name = await formatClearName(area, locale);
  const [first] = rows;
  const page = toAreaAddress(area, locale);
  const { neighbours, path } = toNeighbourPath(area, first?.funding ?? 'total');
  return (
    <ul className="link-list">
      <li>
        <a href={first ? `${page}#${toYearAnchor(first)}` : page} className="button">
          {first ? t('openAt', { name, year: String(year) }) : t('open', { name })}
        </a>
      </li>
      <li>
        <a href={`/${locale}${path}`} rel="nofollow" className="button">
          {t(neighbours.length > 0 ? 'compareNeighbours' : 'compare')}
        </a>
      </li>
      {rows.length + others.length > 0 && (
        <li>
          <SheetLinks
            table="figures"
            filters={{ area: area.id, year: String(year) }}
            label={t('rows', { name, year: String(year) })}
            locale={locale}
          />
        </li>
      )}
    </ul>
  );
}
