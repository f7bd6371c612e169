import { orderNamesakes } from './order-namesakes.ts';
import type { Question } from './read-question.ts';
import { type Search, type SearchedArea, toSlips } from './search-index.ts';

/** Ids of areas, best first, and of those that the query asks about (see Found). */
type FoundAreas = { areas: string[]; asked: string[] };

/**
 * Finds areas: those that the question names, or the nation and the regions that have figures of its year when it asks for a year and nothing else, what they
 * became or were formed from, then those that have every word, then those whose names begin with the words that were not understood or nearly are them.
 */
export function findAreas(
  areas: readonly SearchedArea[],
  search: Search,
  words: readonly string[],
  question: Question,
): FoundAreas {
  const named = question.areas.length > 0 ? pick(question.areas) : pickOfYear();
  const near = named.length > 0 ? { areas: [], isTypo: false } : findNear();
  const related = areas.filter(({ predecessors, successors }) =>
    [...predecessors, ...successors].some((id) => question.areas.includes(id)),
  );
  const others = search('area', words).map(({ id }) => id);
  const ids = [...named, ...related].map(({ id }) => id);
  return {
    areas: [...new Set([...ids, ...others, ...near.areas.map(({ id }) => id)])],
    asked: (named.length > 0 ? pickAsked() : pickNear()).map(({ id }) => id),
  };

  function pick(wanted: readonly string[]): SearchedArea[] {
    const found = wanted.flatMap((id) => areas.find((area) => area.id === id) ?? []);
    return orderNamesakes(found, question.years[0] ?? null);
  }

  function pickOfYear(): SearchedArea[] {
    const [year] = question.years;
    if (year === undefined || question.rest.length > 0) return [];
    return areas.filter(
      ({ kind, years }) => (kind === 'nation' || kind === 'region') && years.includes(year),
    );
  }

  function findNear(): { areas: SearchedArea[]; isTypo: boolean } {
    const find = (fuzzy: typeof toSlips | false) =>
      search('area', question.rest, { fuzzy, fields: ['name'] }).map(({ id }) => id);
    const begun = find(false);
    return begun.length > 0
      ? { areas: pick(begun), isTypo: false }
      : { areas: pick(find(toSlips)), isTypo: true };
  }

  function pickAsked(): SearchedArea[] {
    return question.years.length > 0 || question.rest.length === 0 ? named : [];
  }

  /** Of names that begin with the words there must be one only; of misspelt ones the nearest is taken. */
  function pickNear(): SearchedArea[] {
    const byName = Map.groupBy(near.areas, ({ nameVi }) => nameVi);
    return byName.size === 1 || near.isTypo ? ([...byName.values()][0] ?? []) : [];
  }
}
