import MiniSearch from 'minisearch';
import { toWords } from '#lib/search/area-phrases.ts';
import { foldText } from '#lib/search/fold-text.ts';
import { toSlips } from '#lib/search/search-index.ts';
import type { Choice } from './parse-choice.ts';

const most = 3;

/** The choices that share most words with what was written, whatever its diacritics and slips; the nearest first, three at most. */
export function findNear(text: string, choices: readonly Choice[]): Choice[] {
  const index = new MiniSearch({
    idField: 'code',
    fields: ['words'],
    tokenize: toWords,
    processTerm: foldText,
    searchOptions: { fuzzy: toSlips },
  });
  index.addAll(choices.map(({ code, names }) => ({ code, words: [code, ...names].join(' ') })));
  const codes = index.search(text).map(({ id }) => String(id));
  return codes.slice(0, most).flatMap((code) => choices.find((choice) => choice.code === code) ?? []);
}
