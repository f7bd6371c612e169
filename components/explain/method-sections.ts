/** The sections of the page of method, in reading order; texts under `method` in messages. */
export const methodSections = [
  'figure',
  'precedence',
  'agreement',
  'total',
  'completion',
  'partYear',
  'refused',
  'asPrinted',
  'growth',
  'claims',
  'maps',
  'regions',
  'rankings',
  'people',
  'coverage',
  'history',
  'glossary',
] as const;
export type MethodSection = (typeof methodSections)[number];
