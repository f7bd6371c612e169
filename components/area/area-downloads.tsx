import { getTranslations } from 'next-intl/server';
import { CitePage } from '#components/cite/cite-page.tsx';
import { more } from '#components/ui/more.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaPath, toTableAddress } from '#lib/addresses.ts';
import type { FigureCounts } from '#lib/domain/count-figures.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatClearName } from '#lib/format-clear-name.ts';

type Props = { area: Area; counts: FigureCounts<Area>; locale: Locale };

/** The page's rows as CSV and XLSX (figures, its predecessors' figures, computed indicators) and how to cite the page. */
export async function AreaDownloads({ area, counts, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const name = await formatClearName(area, locale);
  const formerIds = counts.formerUnits.map(({ id }) => id).join(',');
  return (
    <section className="page-section" aria-labelledby="download">
      <h2 id="download">{t('download')}</h2>
      <ul className="link-list">
        {counts.known !== 'former' && (
          <li className="sheet-links">
            <a href={toTableAddress('figures', 'csv', { area: area.id })} className="button">
              {t('downloadFigures', { name, count: counts.own })}
            </a>
            <a href={toTableAddress('figures', 'xlsx', { area: area.id, locale })} className="button">
              {t.rich('downloadFiguresXlsx', { name, more })}
            </a>
          </li>
        )}
        {counts.former > 0 && (
          <li className="sheet-links">
            <a href={toTableAddress('figures', 'csv', { area: formerIds })} className="button">
              {t('downloadFormer', { count: counts.former })}
            </a>
            <a href={toTableAddress('figures', 'xlsx', { area: formerIds, locale })} className="button">
              {t.rich('downloadFormerXlsx', { more })}
            </a>
          </li>
        )}
        <li className="sheet-links">
          <a href={toTableAddress('indicators', 'csv', { area: area.id })} className="button">
            {t('downloadIndicators', { name })}
          </a>
          <a href={toTableAddress('indicators', 'xlsx', { area: area.id, locale })} className="button">
            {t.rich('downloadIndicatorsXlsx', { name, more })}
          </a>
        </li>
      </ul>
      <p className="hint mt-3">{t('downloadNote')}</p>
      <CitePage title={t('title', { name })} path={toAreaPath(area)} within locale={locale} />
    </section>
  );
}
