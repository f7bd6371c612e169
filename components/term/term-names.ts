/** The words that the site explains, in the order of the glossary; texts under `terms` in messages. */
export const termNames = [
  'plan',
  'actual',
  'estimate',
  'total',
  'national',
  'local',
  'figure',
  'shown',
  'caveat',
  'conflict',
  'revised',
  'computed',
  'completion',
  'progress',
  'asPrinted',
  'growth',
  'share',
  'interval',
  'claim',
  'verdict',
  'rollUp',
  'region',
  'ranking',
  'coverage',
  'matched',
  'project',
  'period',
  'release',
] as const;
export type TermName = (typeof termNames)[number];

/** The id of a word's explanation on the page. */
export function toNoteId(name: TermName): string {
  return `about-${name}`;
}
