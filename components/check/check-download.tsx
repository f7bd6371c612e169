import { SheetLinks } from '#components/data/sheet-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toFeedAddress } from '#lib/addresses/feed-address.ts';
import type { ChecksPage } from '#lib/queries/get-checks-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { page: ChecksPage; count: number; locale: Locale };

/** The rows of the list as files: all of its percentages, else the printed amounts that its rows are made of; and the feed of checks. */
export function CheckDownload({ page, count, locale }: Props) {
  const t = getTranslator(locale, 'checks');
  const words = getTranslator(locale, 'feed');
  const { verdict, ...ofFigures } = toApiFilters(page);
  const isClaims = page.shown.name === 'claims';
  return (
    <p className="mt-6">
      {(!isClaims || count > 0) && (
        <>
          <SheetLinks
            table={isClaims ? 'claims' : 'figures'}
            filters={isClaims && verdict ? { verdict, ...ofFigures } : ofFigures}
            label={isClaims ? t('download', { count }) : t('downloadFigures')}
            locale={locale}
          />{' '}
          ·{' '}
        </>
      )}
      <a href={toFeedAddress(locale, { kind: 'checks' })}>{words('followChecks')}</a>
    </p>
  );
}

/** The page's filters as those of the API, where the nation is no region. */
function toApiFilters({ filters, regions }: ChecksPage): Record<string, string> {
  const { verdict, region, year } = filters;
  const isNation = regions.some(({ id, kind }) => id === region && kind === 'nation');
  const entries = Object.entries({ verdict, [isNation ? 'area' : 'region']: region, year });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
