import type { Area } from '#lib/domain/figure.ts';
import type { Funding } from '#lib/domain/vocabulary.ts';
import { type FormerName, toAreaPhrases, toFormerPhrases, toWords } from './area-phrases.ts';
import {
  fundingPhrases,
  measurePhrases,
  otherPhrases,
  type QuestionMeasure,
  questionPhrases,
  regionPhrases,
} from './question-words.ts';

/**
 * What a query asks for. `areas` are ids, in the order of the query, all that bear a name together; `formers` are provinces that are no more and that it names, whose
 * followers are among the areas unless an area bears the name today; `years` are as typed, of this century or the last; `rest` are the words that were not understood;
 * `topic` are those and the words of areas: what a text about it has, folded.
 */
export type Question = {
  areas: string[];
  formers: FormerName[];
  years: number[];
  funding: Funding | null;
  measure: QuestionMeasure | null;
  rest: string[];
  topic: string[];
};

type Meaning =
  | { kind: 'area'; areas: readonly string[] }
  | { kind: 'former'; areas: readonly string[]; former: FormerName }
  | { kind: 'regions' }
  | { kind: 'funding'; funding: Funding }
  | { kind: 'measure'; measure: QuestionMeasure }
  | { kind: 'year'; year: number }
  | { kind: 'question' }
  | { kind: 'unknown' };
type Part = { words: string[]; meaning: Meaning };
type Known = Pick<Area, 'id' | 'nameVi' | 'nameEn' | 'officialCode'>;

/**
 * Makes the reader of queries: takes the longest known phrase from left to right; of the same words an area goes before a funding, that before a measure,
 * that before the words of a question; a former province's name yields to an area's that begins within it ("năm Hà Nội" is not Nam Hà). A number of two
 * digits is an official code when no area is named; before "tháng" or "months" it is no code.
 */
export function createQuestionReader(areas: readonly Known[]): (query: string) => Question {
  const meanings = toMeanings(areas);
  const longest = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length));
  return (query) => {
    const parts = splitPhrases(toWords(query), meanings, longest);
    const found = parts.flatMap(({ meaning }) => ('areas' in meaning ? meaning.areas : []));
    const unknown = parts.flatMap(({ words, meaning }) => (meaning.kind === 'unknown' ? words : []));
    const coded = found.length > 0 ? [] : findByCode(unknown, areas);
    return {
      areas: [...new Set([...found, ...coded.map(({ id }) => id)])],
      formers: parts.flatMap(({ meaning }) => (meaning.kind === 'former' ? meaning.former : [])),
      years: [...new Set(parts.flatMap(({ meaning }) => (meaning.kind === 'year' ? meaning.year : [])))],
      funding: parts.flatMap(({ meaning }) => (meaning.kind === 'funding' ? meaning.funding : []))[0] ?? null,
      measure: parts.flatMap(({ meaning }) => (meaning.kind === 'measure' ? meaning.measure : []))[0] ?? null,
      rest: unknown.filter((word) => !coded.some(({ officialCode }) => officialCode === word)),
      topic: parts.flatMap(({ words, meaning: { kind } }) => (topicKinds.has(kind) ? words : [])),
    };
  };
}

const topicKinds: ReadonlySet<Meaning['kind']> = new Set(['area', 'former', 'regions', 'unknown']);

function toMeanings(areas: readonly Known[]): Map<string, Meaning> {
  const named = toAreaPhrases(areas);
  const entries: [string, Meaning][] = [
    ...questionPhrases.map((phrase): [string, Meaning] => [phrase, { kind: 'question' }]),
    ...listPhrases(measurePhrases).map(([phrase, measure]): [string, Meaning] => [
      phrase,
      { kind: 'measure', measure },
    ]),
    ...listPhrases(fundingPhrases).map(([phrase, funding]): [string, Meaning] => [
      phrase,
      { kind: 'funding', funding },
    ]),
    ...regionPhrases.map((phrase): [string, Meaning] => [phrase, { kind: 'regions' }]),
    ...otherPhrases.map((phrase): [string, Meaning] => [phrase, { kind: 'unknown' }]),
    ...[...named].map(([phrase, ids]): [string, Meaning] => [phrase, { kind: 'area', areas: ids }]),
    ...[...toFormerPhrases(areas)].map(([phrase, former]): [string, Meaning] => [
      phrase,
      { kind: 'former', areas: named.get(phrase) ?? former.followedBy, former },
    ]),
  ];
  return new Map(entries);
}

function listPhrases<Key extends string>(phrases: Readonly<Record<Key, readonly string[]>>): [string, Key][] {
  const keys = Object.keys(phrases) as Key[];
  return keys.flatMap((key) => phrases[key].map((phrase): [string, Key] => [phrase, key]));
}

function splitPhrases(
  words: readonly string[],
  meanings: ReadonlyMap<string, Meaning>,
  longest: number,
): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; at += parts.at(-1)?.words.length ?? 1)
    parts.push(readPart(words.slice(at), meanings, longest));
  return parts;
}

function readPart(words: readonly string[], meanings: ReadonlyMap<string, Meaning>, longest: number): Part {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const meaning = meanings.get(words.slice(0, length).join(' '));
    if (meaning && !(meaning.kind === 'former' && hasAreaAcross(words, length, meanings, longest)))
      return { words: words.slice(0, length), meaning };
  }
  const [word = '', next = ''] = words;
  if (/^(19|20)\d\d$/.test(word)) return { words: [word], meaning: { kind: 'year', year: Number(word) } };
  if (/^\d+$/.test(word) && /^(thang|months?)$/.test(next))
    return { words: [word, next], meaning: { kind: 'question' } };
  return { words: [word], meaning: { kind: 'unknown' } };
}

/** Whether an area's name begins within the first words and ends after them. */
function hasAreaAcross(
  words: readonly string[],
  length: number,
  meanings: ReadonlyMap<string, Meaning>,
  longest: number,
): boolean {
  for (let start = 1; start < length; start += 1)
    for (let end = length + 1; end <= Math.min(words.length, start + longest); end += 1)
      if (meanings.get(words.slice(start, end).join(' '))?.kind === 'area') return true;
  return false;
}

function findByCode(words: readonly string[], areas: readonly Known[]): Known[] {
  return areas.filter(({ officialCode }) => officialCode !== null && words.includes(officialCode));
}
