import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Area, Source } from '#lib/domain/figure.ts';
import { formerProvinces } from '#lib/domain/former-provinces.ts';
import { listOtherNames, toWords } from './area-phrases.ts';
import { foldText } from './fold-text.ts';

export type SearchedArea = Area & {
  predecessors: readonly string[];
  successors: readonly string[];
  years: readonly number[];
};

/** Everything that can be found. */
export type Searched = {
  areas: readonly SearchedArea[];
  years: readonly number[];
  sources: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'publishedOn'>[];
};

type Kind = 'area' | 'year' | 'source';
type Document = { key: string; kind: Kind; name: string; related: string; code: string };

/** Finds the ids of one kind, best first, with how many of the words each has. */
export type Search = (
  kind: Kind,
  words: readonly string[],
  options?: SearchOptions,
) => { id: string; wordCount: number }[];

/**
 * Makes the index of areas (by names, code, other names and the names of what they became or were formed from), years and sources (by title, publisher and
 * date); words are found by their beginnings, all of them unless told otherwise.
 */
export function createSearchIndex({ areas, years, sources }: Searched): Search {
  const index = new MiniSearch<Document>({
    idField: 'key',
    fields: ['name', 'code', 'related'],
    storeFields: ['kind'],
    tokenize: toWords,
    processTerm: foldText,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { name: 4, code: 2 } },
  });
  index.addAll([
    ...areas.map((area) => toAreaDocument(area, areas)),
    ...years.map((year) => toDocument('year', String(year), String(year))),
    ...sources.map((source) => toSourceDocument(source)),
  ]);
  return (kind, words, options = {}) => {
    if (words.length === 0) return [];
    const hits = index.search(words.join(' '), { ...options, filter: (hit) => hit.kind === kind });
    return hits.map(({ id, queryTerms }) => ({
      id: String(id).slice(kind.length + 1),
      wordCount: new Set(queryTerms).size,
    }));
  };
}

/** How many letters of a word may be wrong: none of a short word or a number. */
export function toSlips(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

function toDocument(kind: Kind, id: string, name: string, { related = '', code = '' } = {}): Document {
  return { key: `${kind}:${id}`, kind, name, related, code };
}

function toAreaDocument(area: SearchedArea, areas: readonly SearchedArea[]): Document {
  const others = areas.filter(({ id }) => area.predecessors.includes(id) || area.successors.includes(id));
  const formers = formerProvinces.filter(({ followedBy }) => followedBy.includes(area.id));
  const names = [...others, ...formers].flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]);
  const related = [...listOtherNames(area), ...names].join(' ');
  const code = area.officialCode ?? '';
  return toDocument('area', area.id, `${area.nameVi} ${area.nameEn}`, { related, code });
}

function toSourceDocument({ id, title, publisher, publishedOn }: Searched['sources'][number]): Document {
  return toDocument('source', id, title ?? '', { related: `${publisher} ${publishedOn ?? ''} ${id}` });
}
