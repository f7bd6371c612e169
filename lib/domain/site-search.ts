import MiniSearch from 'minisearch';
import { foldText } from '#lib/fold-text.ts';
import { toWords } from './area-phrases.ts';
import type { Area, Source } from './figure.ts';
import { orderNamesakes } from './order-namesakes.ts';
import { createQuestionReader, type Question } from './read-question.ts';

type SearchedArea = Area & {
  predecessors: readonly string[];
  successors: readonly string[];
  years: readonly number[];
};
type Searched = {
  areas: readonly SearchedArea[];
  years: readonly number[];
  sources: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'publishedOn'>[];
};

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

type Document = { key: string; kind: string; name: string; related: string; code: string };

const mostSources = 30;

/**
 * Makes the search of the whole site: areas by what createQuestionReader understands, and by the beginnings of their names, codes and the names of what they became or were
 * formed from; years; sources by title, publisher and date. Every word must occur; failing that every word but those of a question; failing that with a letter
 * or two wrong; failing that, of sources, most words. An empty query finds nothing.
 */
export function createSiteSearch({ areas, years, sources }: Searched): (query: string) => Found {
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
  const read = createQuestionReader(areas);
  const find = (kind: string, words: readonly string[], options = {}) =>
    words.length === 0
      ? []
      : index
          .search(words.join(' '), { ...options, filter: (hit) => hit.kind === kind })
          .map(({ id, queryTerms }) => ({ id: String(id).slice(kind.length + 1), queryTerms }));

  return (query) => {
    const words = toWords(query);
    const question = read(query);
    const understood = order(question.areas, question);
    const near = understood.length > 0 ? { ids: [], isTypo: false } : findNear(question.rest);
    const likely = order(near.ids, question);
    return {
      areas: unique([...understood, ...findRelated(understood), ...findExact('area', words), ...likely]),
      years: unique([
        ...question.years.filter((year) => years.includes(year)),
        ...findExact('year', words).map(Number),
      ]),
      sources: findSources(words, question.terms),
      question,
      asked: pickAsked(question, understood, likely, near.isTypo),
    };
  };

  function findExact(kind: string, words: readonly string[]): string[] {
    return find(kind, words).map(({ id }) => id);
  }

  function order(ids: readonly string[], { years: [year = null] }: { years: (number | null)[] }): string[] {
    const named = ids.flatMap((id) => areas.find((area) => area.id === id) ?? []);
    return orderNamesakes(named, year).map(({ id }) => id);
  }

  /** Of names that begin with the words there must be one only; of misspelt ones the nearest is taken. */
  function pickAsked(
    { years, rest }: Question,
    understood: string[],
    likely: string[],
    isTypo: boolean,
  ): string[] {
    if (understood.length > 0) return years.length > 0 || rest.length === 0 ? understood : [];
    const byName = Map.groupBy(likely, (id) => areas.find((area) => area.id === id)?.nameVi);
    return byName.size === 1 || isTypo ? ([...byName.values()][0] ?? []) : [];
  }

  /** What the areas became or were formed from. */
  function findRelated(ids: readonly string[]): string[] {
    return areas
      .filter(({ predecessors, successors }) =>
        [...predecessors, ...successors].some((id) => ids.includes(id)),
      )
      .map(({ id }) => id);
  }

  /** Areas whose names begin with the words, or nearly are them. */
  function findNear(words: readonly string[]): { ids: string[]; isTypo: boolean } {
    const exact = find('area', words, { fields: ['name'] }).map(({ id }) => id);
    const close = () => find('area', words, { fuzzy: toSlips, fields: ['name'] }).map(({ id }) => id);
    return exact.length > 0 ? { ids: exact, isTypo: false } : { ids: close(), isTypo: true };
  }

  function findSources(words: readonly string[], terms: readonly string[]): string[] {
    const some = [
      () => find('source', words),
      () => find('source', terms),
      () => find('source', terms, { fuzzy: toSlips }),
      () =>
        find('source', terms, { combineWith: 'OR' }).filter(
          ({ queryTerms }) => new Set(queryTerms).size * 2 > terms.length,
        ),
    ];
    for (const look of some) {
      const hits = look();
      if (hits.length > 0) return hits.map(({ id }) => id).slice(0, mostSources);
    }
    return [];
  }
}

/** How many letters of a word may be wrong: none of a short word or a number. */
function toSlips(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function toDocument(kind: string, id: string, name: string, { related = '', code = '' } = {}): Document {
  return { key: `${kind}:${id}`, kind, name, related, code };
}

function toAreaDocument(area: SearchedArea, areas: readonly SearchedArea[]): Document {
  const others = areas.filter(({ id }) => area.predecessors.includes(id) || area.successors.includes(id));
  const related = others.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]).join(' ');
  return toDocument('area', area.id, `${area.nameVi} ${area.nameEn}`, {
    related,
    code: area.officialCode ?? '',
  });
}

function toSourceDocument({ id, title, publisher, publishedOn }: Searched['sources'][number]): Document {
  return toDocument('source', id, title ?? '', { related: `${publisher} ${publishedOn ?? ''} ${id}` });
}
