import { Download } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { CompareNeighbours } from './compare-neighbours.tsx';

type Props = { page: AreaPage; locale: Locale };

/** What readers do with the page: put the unit beside its neighbours, take its rows. */
export async function AreaActions({ page, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
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
    </ul>
  );
}
