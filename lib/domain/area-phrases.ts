import { foldText } from '#lib/fold-text.ts';
import type { Area } from './figure.ts';

type Named = Pick<Area, 'id' | 'nameVi' | 'nameEn'>;

/**
 * Other names of areas, folded, by the name in the dataset: names in use or once official, and abbreviations that mean one place only
 * ("dn" is none: Đà Nẵng or Đồng Nai). Hà Tây joined Hà Nội on 1 August 2008 (Nghị quyết 15/2008/QH12).
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'ca nuoc': ['toan quoc', 'viet nam', 'vietnam', 'whole country', 'nation'],
  'khu vuc phia bac': ['phia bac', 'mien bac', 'northern', 'the north'],
  'khu vuc mien trung tay nguyen': ['mien trung tay nguyen', 'mien trung', 'tay nguyen', 'central highlands'],
  'khu vuc phia nam': ['phia nam', 'mien nam', 'southern', 'the south'],
  'ha noi': ['ha tay'],
  'bac kan': ['bac can'],
  hue: ['thua thien hue', 'tt hue'],
  'dak lak': ['dac lac', 'dac lak', 'dak lac'],
  'dak nong': ['dac nong'],
  'tp ho chi minh': ['ho chi minh', 'sai gon', 'hcm', 'tp hcm', 'hcmc'],
  'ba ria vung tau': ['vung tau', 'ba ria', 'br vt'],
};

/** Words as they are compared: folded, without punctuation. */
export function toWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Every phrase that names areas, folded, with the ids of all areas that it names: names in both languages, other names, each also in one word. */
export function toAreaPhrases(areas: readonly Named[]): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const { id, nameVi, nameEn } of areas) {
    const [vi, en] = [nameVi, nameEn].map((name) => toWords(name).join(' '));
    const names = [vi, en, ...(otherNames[vi ?? ''] ?? [])].flatMap((name = '') => [
      name,
      name.replaceAll(' ', ''),
    ]);
    for (const name of new Set(names)) phrases.set(name, [...(phrases.get(name) ?? []), id]);
  }
  return phrases;
}
