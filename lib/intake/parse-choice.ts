import MiniSearch from 'minisearch';
import { toWords } from '#lib/search/area-phrases.ts';
import { foldText } from '#lib/search/fold-text.ts';
import { toSlips } from '#lib/search/search-index.ts';
import { cleanLine } from './clean-text.ts';
import { type Reading, refuse, understand } from './reading.ts';

/** A word of a list: its code, the line of the drop-down, and names that mean it, first the Vietnamese and the English one; `about` tells namesakes apart. */
export type Choice = { code: string; item: string; names: readonly string[]; about: string };

const fold = (text: string) => cleanLine(text).toLowerCase();

/**
 * Reads a code, a line of the drop-down or a name, whatever its capitals, into the code. Refuses a name of several codes;
 * answers null when nothing in the list is meant.
 */
export function parseChoice(text: string, choices: readonly Choice[]): Reading<string> | null {
  const wanted = fold(text);
  const exact = choices.find(({ code, item, names }) =>
    [code, item, ...names.map((name) => `${code} – ${name}`)].some((line) => wanted === fold(line)),
  );
  if (exact) return understand(exact.code);
  const meant = choices.filter(({ names }) => names.some((name) => wanted === fold(name)));
  const [first, ...others] = meant;
  if (!first) return null;
  if (others.length === 0) return understand(first.code);
  const ids = meant.map(({ code, about }) => `${code}${about && ` (${about})`}`);
  return refuse(`has several readings: "${cleanLine(text)}" can be ${ids.join(' or ')}; write the id`);
}

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
