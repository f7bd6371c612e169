import type { Locale } from '#i18n/locales.ts';
import type { SearchResult } from '#lib/queries/search-site.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { CutQuery } from './cut-query.tsx';
import { FormerNames } from './former-names.tsx';
import { SearchAnswers } from './search-answers.tsx';
import { SearchResults } from './search-results.tsx';
import { SearchTips } from './search-tips.tsx';

type Props = { result: SearchResult; isCut: boolean; locale: Locale };

/** The page of results: the answer, then everything that was found; without either how to search. `isCut`: more was asked than was searched for. */
export function SearchBody({ result, isCut, locale }: Props) {
  const t = getTranslator(locale, 'search');
  const { query, found, answers, areas } = result;
  const related = new Map(areas.map((area) => [area.id, area]));
  const isEmpty = found.areas.length + found.years.length + found.sources.length === 0;
  return (
    <>
      <h1 className={query ? 'search-title' : undefined}>
        {query ? t('resultsFor', { query }) : t('title')}
      </h1>
      {isCut && <CutQuery locale={locale} />}
      {isEmpty && (
        <p className="lead">
          {query && <strong>{t('nothing')} </strong>}
          {t(query ? 'nothingHelp' : 'hint')}
        </p>
      )}
      <FormerNames formers={found.question.formers} related={related} locale={locale} />
      <SearchAnswers
        answers={answers}
        question={found.question}
        related={related}
        retrievedOn={result.retrievedOn}
        locale={locale}
      />
      <SearchResults
        areas={result.listed}
        years={found.years}
        sources={result.sources}
        related={related}
        locale={locale}
      />
      {isEmpty && <SearchTips areas={areas} locale={locale} />}
    </>
  );
}
