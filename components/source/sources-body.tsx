import { getTranslations } from 'next-intl/server';
import { ListFilter } from '#components/filter/list-filter.tsx';
import { RestOfRows } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { SourcesPage } from '#lib/queries/get-sources-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { mostSources, SourceList } from './source-list.tsx';

type Props = { page: SourcesPage; locale: Locale };

/** The list of all sources, narrowed while the reader types. */
export async function SourcesBody({ page, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'sources' });
  const { title, lead } = await formatSourcesTexts(page, locale);
  const { sources } = page;
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <ListFilter
        target="source-list"
        label={t('search')}
        hint={t('searchHint')}
        says={[0, 1, 2].map((count) => t('matches', { count }))}
      />
      <div id="source-list">
        <SourceList sources={sources} locale={locale} />
      </div>
      <RestOfRows
        total={sources.length}
        shown={mostSources}
        rest={{ href: toSheetAddresses('sources', {}, locale).xlsx, words: 'xlsx' }}
      />
    </>
  );
}

/** The title of the list of sources, and how many there are of which day. */
export async function formatSourcesTexts({ sources, retrievedOn }: SourcesPage, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'sources' });
  const date = retrievedOn ? createFormat(locale).date(retrievedOn) : '';
  return { title: t('title'), lead: t('lead', { count: sources.length, date }) };
}
