import { CutQuery } from '#components/search/cut-query.tsx';
import { NoSuchPage } from '#components/ui/no-such-page.tsx';
import { PageLinks } from '#components/ui/page-links.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSourcesPath } from '#lib/addresses/sources-address.ts';
import type { SourcesPage } from '#lib/queries/get-sources-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { SourceFilter } from './source-filter.tsx';
import { SourceList } from './source-list.tsx';

type Props = { page: SourcesPage; isCut: boolean; locale: Locale };

/** All sources, or those that a query finds, a page at a time. `isCut`: more was asked than was searched for. */
export function SourcesBody({ page, isCut, locale }: Props) {
  const t = getTranslator(locale, 'sources');
  const { query, sources, found, total, paging, isWrong, retrievedOn } = page;
  const date = retrievedOn ? createFormat(locale).date(retrievedOn) : '';
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: total, date })}</p>
      <SourceFilter query={query} locale={locale} />
      {isCut && <CutQuery locale={locale} />}
      {isWrong && <NoSuchPage locale={locale} />}
      {query && (
        <p className="mt-4">
          {t('matches', { count: found })} <a href={`/${locale}/sources`}>{t('all')}</a>
        </p>
      )}
      <div className="mt-4">
        <SourceList sources={sources} locale={locale} />
      </div>
      <PageLinks path={toSourcesPath(query)} paging={paging} locale={locale} />
    </>
  );
}
