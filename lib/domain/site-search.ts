import MiniSearch from 'minisearch';
import { foldText } from '#lib/fold-text.ts';
import type { Area, Source } from './figure.ts';

type SearchedArea = Area & { predecessors: readonly string[]; successors: readonly string[] };
type Searched = {
  areas: readonly SearchedArea[];
  years: readonly number[];
  sources: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'publishedOn'>[];
};

/** Ids of what was found, best first; areas of any kind together. */
export type Found = { areas: string[]; years: number[]; sources: string[] };

type Document = { key: string; name: string; related: string; code: string };

/**
 * Makes the search of the whole site: areas by name, official code, and the names of what they became or were formed from; years; sources by title, publisher and
 * date. Every typed word must occur, as the beginning of a word, without regard to diacritics; when nothing does, words with a letter or two wrong are
 * taken as well. An empty query finds nothing.
 */
export function createSiteSearch({ areas, years, sources }: Searched): (query: string) => Found {
  const index = new MiniSearch<Document>({
    idField: 'key',
    fields: ['name', 'code', 'related'],
    processTerm: foldText,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { name: 4, code: 2 } },
  });
  index.addAll([
    ...areas.map((area) => toAreaDocument(area, areas)),
    ...years.map((year) => toDocument(`year:${year}`, String(year))),
    ...sources.map((source) => toSourceDocument(source)),
  ]);
  return (query) => {
    const exact = index.search(query);
    const found = exact.length > 0 ? exact : index.search(query, { fuzzy: 0.2 });
    const keys = found.map(({ id }) => String(id));
    const ofKind = (kind: string) =>
      keys.flatMap((key) => (key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : []));
    return { areas: ofKind('area'), years: ofKind('year').map(Number), sources: ofKind('source') };
  };
}

function toDocument(key: string, name: string, { related = '', code = '' } = {}): Document {
  return { key, name, related, code };
}

function toAreaDocument(area: SearchedArea, areas: readonly SearchedArea[]): Document {
  const others = areas.filter(({ id }) => area.predecessors.includes(id) || area.successors.includes(id));
  const related = others.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]).join(' ');
  const code = area.officialCode ?? '';
  return toDocument(`area:${area.id}`, `${area.nameVi} ${area.nameEn}`, { related, code });
}

function toSourceDocument({ id, title, publisher, publishedOn }: Searched['sources'][number]): Document {
  return toDocument(`source:${id}`, title ?? '', { related: `${publisher} ${publishedOn ?? ''} ${id}` });
}
