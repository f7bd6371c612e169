import { toWords } from './area-phrases.ts';
import { foldText } from './fold-text.ts';

/** A stretch of a text, and whether it is what was typed. */
export type Stretch = { text: string; isMatch: boolean };

/** The text in stretches, marked where a word begins with a typed one, without regard to diacritics. */
export function markMatches(text: string, query: string): Stretch[] {
  const typed = toWords(query);
  const pieces = text.normalize('NFC').split(/([^\p{L}\p{M}\p{N}]+)/u);
  const merged: Stretch[] = [];
  for (const next of pieces.flatMap((piece) => markWord(piece, typed))) {
    const last = merged.at(-1);
    if (last?.isMatch === next.isMatch) last.text += next.text;
    else merged.push(next);
  }
  return merged;
}

function markWord(word: string, typed: readonly string[]): Stretch[] {
  const folded = foldText(word);
  const length = Math.max(0, ...typed.filter((one) => folded.startsWith(one)).map((one) => one.length));
  return [
    { text: word.slice(0, length), isMatch: true },
    { text: word.slice(length), isMatch: false },
  ].filter(({ text }) => text !== '');
}
