import { toWords } from './area-phrases.ts';
import { findAreas } from './find-areas.ts';
import { createQuestionReader, type Question } from './read-question.ts';
import { createSearchIndex, type Search, type Searched, toSlips } from './search-index.ts';

/**
 * Ids of what was found, best first; areas of any kind together. `asked` are the areas that the query is about and nothing else (a year may stand with other words): by
 * a name or a code or, when only one comes near, by part of a name or one with a slip of the pen; of a year alone the nation and the regions.
 */
export type SearchResults = {
  areas: string[];
  years: number[];
  sources: string[];
  question: Question;
  asked: string[];
};

const mostSources = 30;
const mostWords = 24;

/**
 * Makes the search of the whole site: areas by what createQuestionReader understands and by words, years, sources. Of sources every word must occur; failing
 * that the words of areas, years and what was not understood; failing that without the years; failing that with a letter or two wrong; failing that most
 * words. Words beyond the 24th are left out; an empty query finds nothing.
 */
export function createSiteSearch(searched: Searched): (query: string) => SearchResults {
  const search = createSearchIndex(searched);
  const read = createQuestionReader(searched.areas);
  return (query) => {
    const words = toWords(query).slice(0, mostWords);
    const question = read(words.join(' '));
    const asked = question.years.filter((year) => searched.years.includes(year));
    const years = [...asked, ...search('year', words).map(({ id }) => Number(id))];
    return {
      ...findAreas(searched.areas, search, words, question),
      years: [...new Set(years)],
      sources: findSources(search, words, question),
      question,
    };
  };
}

/** Of sources most words are enough only where something was not understood: an area's name counts whole. */
function findSources(search: Search, words: readonly string[], { topic, years, rest }: Question): string[] {
  const dated = [...topic, ...years.map(String)];
  const ways = [
    () => search('source', words),
    () => search('source', dated),
    () => search('source', topic),
    () => search('source', topic, { fuzzy: toSlips }),
    () =>
      search('source', rest.length > 0 ? dated : [], { combineWith: 'OR' }).filter(
        ({ wordCount }) => wordCount * 2 > dated.length,
      ),
  ];
  for (const find of ways) {
    const found = find();
    if (found.length > 0) return found.map(({ id }) => id).slice(0, mostSources);
  }
  return [];
}
