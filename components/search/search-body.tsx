import { getTranslations } from 'next-intl/server';
import type { Locale } from '#i18n/locales.ts';
import { findPages } from '#lib/queries/find-pages.ts';
import { getAnswers } from '#lib/queries/get-answers.ts';
import { listSources } from '#lib/queries/get-source-page.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { FormerNames } from './former-names.tsx';
import { SearchAnswers } from './search-answers.tsx';
import { SearchResults } from './search-results.tsx';
import { SearchTips } from './search-tips.tsx';

/** The page of results: the answer, then everything that was found; without either how to search. */
export async function SearchBody({ query, locale }: { query: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const [found, areas, sources] = await Promise.all([findPages(query), listAreas(), listSources()]);
  const related = new Map(areas.map((area) => [area.id, area]));
  const answers = await getAnswers(found);
  const isEmpty = found.areas.length + found.years.length + found.sources.length === 0;
  const isAnswered = found.areas.every((id) => answers.some(({ area }) => area.id === id));
  return (
    <>
      <h1 className={query ? 'search-title' : undefined}>
        {query ? t('resultsFor', { query }) : t('title')}
      </h1>
      {isEmpty && (
        <p className="lead">
          {query && <strong>{t('nothing')} </strong>}
          {t(query ? 'nothingHelp' : 'hint')}
        </p>
      )}
      <FormerNames formers={found.question.formers} related={related} locale={locale} />
      <SearchAnswers answers={answers} question={found.question} related={related} locale={locale} />
      <SearchResults
        found={isAnswered ? { ...found, areas: [] } : found}
        related={related}
        sources={sources}
        locale={locale}
      />
      {isEmpty && <SearchTips areas={areas} locale={locale} />}
    </>
  );
}
