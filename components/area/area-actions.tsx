import { Download, Rss } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { toFeedAddress } from '#lib/addresses/feed-address.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { CompareNeighbours } from './compare-neighbours.tsx';

type Props = { page: AreaPage; locale: Locale };

/** What readers do with the page: put the unit beside its neighbours, take its rows, be told of what changes. */
export async function AreaActions({ page, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const words = await getTranslations({ locale, namespace: 'feed' });
  return (
    <ul className="area-actions" aria-label={t('actions')}>
      <CompareNeighbours
        area={page.area}
        neighbours={page.neighbours}
        funding={page.fullest}
        locale={locale}
      />
      <li>
        <a href="#download" className="button">
          <Download aria-hidden="true" />
          {t('download')}
        </a>
      </li>
      <li>
        <a href={toFeedAddress(locale, { kind: 'area', area: page.area.id })} className="button">
          <Rss aria-hidden="true" />
          {words('follow')}
        </a>
      </li>
    </ul>
  );
}
