import { type Funding, fundings } from './vocabulary.ts';

/** The source of funding of which most is known, of equals the first of total, national and local: the one that a page opens on. */
export function pickFullest(count: (funding: Funding) => number): Funding {
  const counts = fundings.map(count);
  return fundings[counts.indexOf(Math.max(...counts))] ?? 'total';
}

/** The source of funding of which there are most rows. */
export function pickFullestOf(rows: readonly { funding: Funding }[]): Funding {
  return pickFullest((one) => rows.filter(({ funding }) => funding === one).length);
}
