import type { Source } from '#lib/domain/figure.ts';
import { foldText } from './fold-text.ts';

type Found = Pick<Source, 'id' | 'title' | 'publisher' | 'publishedOn'>;

/** The sources whose title, publisher, day and id hold every word of a query, with or without diacritics, in their order; all for none. */
export function narrowSources<Kind extends Found>(sources: readonly Kind[], query: string): Kind[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return sources.filter((source) => {
    const text = foldText([source.title, source.publisher, source.publishedOn, source.id].join(' '));
    return words.every((word) => text.includes(word));
  });
}
