import { getTranslations } from 'next-intl/server';
import { ListFilter } from '#components/filter/list-filter.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { mostSources, SourceList } from '#components/source/source-list.tsx';
import { RestOfRows } from '#components/ui/rest-of-rows.tsx';
import { toLocale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { toPageMetadata } from '#lib/addresses/page-metadata.ts';
import { countDataset } from '#lib/queries/count-dataset.ts';
import { listSources } from '#lib/queries/get-source-page.ts';
import { createFormat } from '#lib/words/format.ts';

export const ensureStatic = 'navigation';

const path = '/sources';

export async function generateMetadata({ params }: PageProps<'/[locale]/sources'>) {
  const locale = toLocale((await params).locale);
  const { title, lead } = await toTexts(locale);
  return toPageMetadata({ title, description: lead, locale, path });
}

export default async function SourcesPage({ params }: PageProps<'/[locale]/sources'>) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'sources' });
  const [{ title, lead }, sources] = await Promise.all([toTexts(locale), listSources()]);
  return (
    <SitePage locale={locale} path={path}>
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
    </SitePage>
  );
}

async function toTexts(locale: ReturnType<typeof toLocale>) {
  const t = await getTranslations({ locale, namespace: 'sources' });
  const counts = await countDataset();
  const date = counts.retrievedOn ? createFormat(locale).date(counts.retrievedOn) : '';
  return { title: t('title'), lead: t('lead', { count: counts.sources, date }) };
}
