/** The sections of the page of data, in the order of need; texts under `dataPage.sections` in messages. */
export const dataSections = [
  'take',
  'tables',
  'filters',
  'answers',
  'reading',
  'code',
  'licence',
  'cite',
  'versions',
  'contribute',
  'machines',
] as const;
export type DataSection = (typeof dataSections)[number];
