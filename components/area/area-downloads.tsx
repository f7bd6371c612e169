import { getTranslations } from 'next-intl/server';
import { CitePage } from '#components/cite/cite-page.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import { formatAreaName } from '#lib/format-area-name.ts';

type Props = { area: Area; figureCount: number; locale: Locale };

/** The page's rows as XLSX and CSV (figures and computed indicators) and how to cite the page. */
export async function AreaDownloads({ area, figureCount, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const name = formatAreaName(area, locale);
  return (
    <section className="page-section" aria-labelledby="download">
      <h2 id="download">{t('download')}</h2>
      <ul className="link-list">
        <li>
          <SheetLinks
            table="figures"
            filters={{ area: area.id }}
            label={t('downloadFigures', { name, count: figureCount })}
            locale={locale}
          />
        </li>
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
      <CitePage title={t('title', { name })} path={toAreaPath(area)} within locale={locale} />
    </section>
  );
}
