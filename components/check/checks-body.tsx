import { CitePage } from '#components/cite/cite-page.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { Fold } from '#components/ui/fold.tsx';
import { NoSuchPage } from '#components/ui/no-such-page.tsx';
import { PageLinks } from '#components/ui/page-links.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toCheckPath } from '#lib/addresses/checks-address.ts';
import type { ChecksPage } from '#lib/queries/get-checks-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CheckCounts } from './check-counts.tsx';
import { CheckDownload } from './check-download.tsx';
import { CheckFilter } from './check-filter.tsx';
import { CheckLists } from './check-lists.tsx';
import { CheckRows } from './check-rows.tsx';
import { CheckTable } from './check-table.tsx';
import { formatChecksTitle } from './format-checks-title.ts';
import { formatListTitle } from './format-list-title.ts';

type Props = { page: ChecksPage; locale: Locale };

/** The page of checks: counts, the lists and their filters, and a page of the list that is chosen. */
export function ChecksBody({ page, locale }: Props) {
  const t = getTranslator(locale);
  const { filters, regions, counts, lists, shown, paging, retrievedOn } = page;
  const { claim: opened, ...narrowed } = filters;
  const title = formatChecksTitle(filters, regions, locale);
  const areas = new Map(page.areas.map((area) => [area.id, area]));
  const count = lists.find(({ name }) => name === shown.name)?.count ?? 0;
  const listTitle = formatListTitle(shown.name, count, locale);
  return (
    <>
      <h1>{title}</h1>
      <CheckCounts counts={counts} chosen={filters.verdict} locale={locale} />
      <CheckLists page={page} locale={locale} />
      <CheckFilter page={page} locale={locale} />
      {page.wrong.map((name) => (
        <p key={name} role="alert" className="notice">
          {t('checks.wrongFilter', { name })}
        </p>
      ))}
      {page.isWrong && <NoSuchPage locale={locale} />}
      <PageSection id={shown.name} title={listTitle} note={t(`checks.note.${shown.name}`)}>
        <CheckRows list={shown} areas={areas} opened={opened} locale={locale} />
        <PageLinks path={toCheckPath(narrowed)} paging={paging} locale={locale} />
        {shown.rows.length > 0 && (
          <Fold id="table" title={t('checks.asTable')} count={t('paging.rows', { count: shown.rows.length })}>
            <CheckTable list={shown} caption={listTitle} areas={areas} locale={locale} />
          </Fold>
        )}
      </PageSection>
      <CheckDownload page={page} count={count} locale={locale} />
      <HowToRead page="checks" locale={locale} />
      <CitePage title={title} path={toCheckPath(filters)} retrievedOn={retrievedOn} locale={locale} />
    </>
  );
}
