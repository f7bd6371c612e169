import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toCsvAddress } from '#lib/addresses.ts';
import type { Area } from '#lib/domain/figure.ts';
import { readEnvironment } from '#lib/environment.ts';
import { createFormat } from '#lib/format.ts';
import { formatAreaName } from '#lib/format-area-name.ts';

type Props = { area: Area; figureCount: number; retrievedOn: string; locale: Locale };

/** The page's rows as CSV (figures and computed indicators) and how to cite the page. */
export async function AreaDownloads({ area, figureCount, retrievedOn, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const name = formatAreaName(area, locale);
  const url = `${readEnvironment().siteUrl}${toAreaAddress(area, locale)}`;
  return (
    <section className="page-section" aria-labelledby="download">
      <h2 id="download">{t('download')}</h2>
      <ul className="link-list">
        <li>
          <a href={toCsvAddress('figures', { area: area.id })} className="button">
            {t('downloadFigures', { name, count: figureCount })}
          </a>
        </li>
        <li>
          <a href={toCsvAddress('indicators', { area: area.id })} className="button">
            {t('downloadIndicators', { name })}
          </a>
        </li>
      </ul>
      <p className="hint">{t('downloadNote')}</p>
      <h3>{t('cite')}</h3>
      <p className="citation">{t('citation', { name, date: createFormat(locale).date(retrievedOn), url })}</p>
    </section>
  );
}
