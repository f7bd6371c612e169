import { toWords } from './area-phrases.ts';
import { findAreas } from './find-areas.ts';
import { createQuestionReader, type Question } from './read-question.ts';
import { createSearchIndex, type Search, type Searched, toSlips } from './search-index.ts';

/**
 * Ids of what was found, best first; areas of any kind together. `asked` are the areas that the query is about and nothing else (a year may stand with other words): by
 * a name or a code or, when only one comes near, by part of a name or one with a slip of the pen.
 */
export type Found = {
  areas: string[];
  years: number[];
  sources: string[];
  question: Question;
  asked: string[];
};

const mostSources = 30;

/**
 * Makes the search of the whole site: areas by what createQuestionReader understands and by words, years, sources. Every word must occur; failing that every word but those of a
 * question; failing that with a letter or two wrong; failing that, of sources, most words. An empty query finds nothing.
 */
export function createSiteSearch(searched: Searched): (query: string) => Found {
  const search = createSearchIndex(searched);
  const read = createQuestionReader(searched.areas);
  return (query) => {
    const words = toWords(query);
    const question = read(query);
    const asked = question.years.filter((year) => searched.years.includes(year));
    const years = [...asked, ...search('year', words).map(({ id }) => Number(id))];
    return {
      ...findAreas(searched.areas, search, words, question),
      years: [...new Set(years)],
      sources: findSources(search, words, question.terms),
      question,
    };
  };
}

function findSources(search: Search, words: readonly string[], terms: readonly string[]): string[] {
  const ways = [
    () => search('source', words),
    () => search('source', terms),
    () => search('source', terms, { fuzzy: toSlips }),
    () =>
      search('source', terms, { combineWith: 'OR' }).filter(({ wordCount }) => wordCount * 2 > terms.length),
  ];
  for (const find of ways) {
    const found = find();
    if (found.length > 0) return found.map(({ id }) => id).slice(0, mostSources);
  }
  return [];
}
