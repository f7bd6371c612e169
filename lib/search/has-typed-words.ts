import { foldText } from './fold-text.ts';

/** Whether every typed word begins a word of the text, without regard to diacritics; nothing typed fits everything. */
export function hasTypedWords(text: string, typed: string): boolean {
  const words = splitWords(text);
  return splitWords(typed).every((one) => words.some((word) => word.startsWith(one)));
}

function splitWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
