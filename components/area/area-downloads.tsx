import { CitePage } from '#components/cite/cite-page.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses/addresses.ts';
import type { FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  area: Area;
  counts: FigureCounts<Area>;
  /** How many figures a region's units have; 0 of other areas. */
  memberFigures: number;
  retrievedOn: string;
  locale: Locale;
};

/** The page's rows as XLSX and CSV (figures, those of its predecessors or units, computed indicators) and how to cite the page. */
export async function AreaDownloads({ area, counts, memberFigures, retrievedOn, locale }: Props) {
  const t = getTranslator(locale, 'area');
  const name = await formatClearName(area, locale);
  const formerIds = counts.formerUnits.map(({ id }) => id).join(',');
  return (
    <section className="page-section" aria-labelledby="download">
      <h2 id="download">{t('download')}</h2>
      <ul className="link-list">
        {counts.own > 0 && (
          <li>
            <SheetLinks
              table="figures"
              filters={{ area: area.id }}
              label={t('downloadFigures', { name, count: counts.own })}
              locale={locale}
            />
          </li>
        )}
        {counts.former > 0 && (
          <li>
            <SheetLinks
              table="figures"
              filters={{ area: formerIds }}
              label={t('downloadFormer', { count: counts.former })}
              locale={locale}
            />
          </li>
        )}
        {memberFigures > 0 && (
          <li>
            <SheetLinks
              table="figures"
              filters={{ region: area.id }}
              label={t('downloadMembers', { count: memberFigures })}
              locale={locale}
            />
          </li>
        )}
        <li>
          <SheetLinks
            table="indicators"
            filters={{ area: area.id }}
            label={t('downloadIndicators', { name })}
            locale={locale}
          />
        </li>
      </ul>
      <p className="hint mt-3">{t('downloadNote')}</p>
      <CitePage
        title={t('title', { name })}
        path={toAreaPath(area)}
        retrievedOn={retrievedOn}
        within
        locale={locale}
      />
    </section>
  );
}
