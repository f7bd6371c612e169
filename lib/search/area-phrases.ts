import type { Area } from '#lib/domain/figure.ts';
import { type FormerProvince, formerProvinces } from '#lib/domain/former-provinces.ts';
import { ownValue } from '#lib/domain/own-value.ts';
import { foldText } from './fold-text.ts';

type Named = Pick<Area, 'id' | 'nameVi' | 'nameEn'>;

/**
 * Other names of areas, folded, by the name in the dataset: names in use or once official, and abbreviations that mean one place only
 * ("dn" is none: Đà Nẵng or Đồng Nai). Provinces that are no more are in former-provinces.ts.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'ca nuoc': ['toan quoc', 'viet nam', 'vietnam', 'whole country', 'nation'],
  'khu vuc phia bac': ['phia bac', 'mien bac', 'northern', 'the north'],
  'khu vuc mien trung tay nguyen': ['mien trung tay nguyen', 'mien trung', 'tay nguyen', 'central highlands'],
  'khu vuc phia nam': ['phia nam', 'mien nam', 'southern', 'the south'],
  'bac kan': ['bac can'],
  hue: ['thua thien hue', 'thua thien', 'tt hue'],
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
  for (const area of areas)
    for (const phrase of new Set([area.nameVi, area.nameEn, ...listOtherNames(area)].flatMap(toPhrases)))
      phrases.set(phrase, [...(phrases.get(phrase) ?? []), area.id]);
  return phrases;
}

/** Other names of an area, folded. */
export function listOtherNames({ nameVi }: Pick<Named, 'nameVi'>): readonly string[] {
  return ownValue(otherNames, toWords(nameVi).join(' ')) ?? [];
}

/** A province that is no more, as a query names it: the units of the dataset that followed, and whether an area bears its name today. */
export type FormerName = FormerProvince & { isReused: boolean };

/** Every phrase that names a former province, folded; provinces that none of the areas followed are left out. */
export function toFormerPhrases(areas: readonly Named[]): Map<string, FormerName> {
  const ids = new Set(areas.map(({ id }) => id));
  return new Map(
    formerProvinces.flatMap((province) => {
      const followedBy = province.followedBy.filter((id) => ids.has(id));
      const isReused = areas.some(({ nameVi }) => nameVi === province.nameVi);
      return followedBy.length > 0
        ? toPhrases(province.nameVi).map((phrase): [string, FormerName] => [
            phrase,
            { ...province, followedBy, isReused },
          ])
        : [];
    }),
  );
}

/** A name as it is typed: in words, and in one word. */
function toPhrases(name: string): string[] {
  const words = toWords(name);
  return [words.join(' '), words.join('')];
}
