import type { Bound } from '#lib/domain/vocabulary.ts';

/** The words of data/README.md that stand before a printed number. */
const words = { hơn: 'over', trên: 'over', gần: 'under', khoảng: 'about' } as const satisfies Record<
  string,
  Bound
>;

/** Splits "hơn 25 tỷ" into `over` and "25 tỷ"; null and the whole text when no such word begins it. */
export function splitBoundWord(text: string): { bound: Bound | null; rest: string } {
  const found = Object.entries(words).find(([word]) => text.startsWith(`${word} `));
  if (!found) return { bound: null, rest: text };
  const [word, bound] = found;
  return { bound, rest: text.slice(word.length + 1) };
}
