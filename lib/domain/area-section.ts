import type { AreaKind } from './vocabulary.ts';

/** The section of the site in which an area of this kind has its page: units under provinces, the rest under regions. */
export function areaSection(kind: AreaKind): 'provinces' | 'regions' {
  return kind === 'region' || kind === 'nation' ? 'regions' : 'provinces';
}
