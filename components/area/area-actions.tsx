import { Download, Rss } from 'lucide-react';
import { AskLink } from '#components/ask/ask-link.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toFeedAddress } from '#lib/addresses/feed-address.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CompareNeighbours } from './compare-neighbours.tsx';

type Props = { page: AreaPage; locale: Locale };

/** What readers do with the page: put the unit beside its neighbours, take its rows or ask for what nobody found, be told of what changes. */
export function AreaActions({ page, locale }: Props) {
  const t = getTranslator(locale, 'area');
  const words = getTranslator(locale, 'feed');
  return (
    <ul className="area-actions" aria-label={t('actions')}>
      <CompareNeighbours
        area={page.area}
        neighbours={page.neighbours}
        funding={page.fullest}
        locale={locale}
      />
      <li>
        {page.hasFigures ? (
          <a href="#download" className="button">
            <Download aria-hidden="true" />
            {t('download')}
          </a>
        ) : (
          <AskLink
            gaps={{ area: page.area.id, years: [], fundings: [] }}
            words="rest"
            className="button"
            locale={locale}
          />
        )}
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
