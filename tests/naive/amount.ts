import { chooseShown, groupRivals, isOfPart } from './choose-shown.ts';
import { areApart, toEnds } from './ends.ts';
import { listCaveats, type PrintedRow, type Published } from './published.ts';

/** How far the printed values of a cell stand apart, the worst last. */
const standings = [
  'only',
  'shown_of_agreeing',
  'shown_of_revised',
  'shown_of_parts',
  'shown_of_conflicting',
] as const;

/** A number that a rate is computed from, with the figures that it was added up from (one for a printed amount). */
export type Amount = {
  vnd: bigint;
  measure: string;
  kind: 'printed' | 'computed' | 'rolled_up';
  figures: readonly PrintedRow[];
  standing: (typeof standings)[number];
};

export type Place = { area: string; year: number; period: string; funding: string };
export type Amounts = ReadonlyMap<string, Amount>;

/** The shown amount of every cell of a single year. */
export function listPrintedAmounts({ figures, sources }: Published): Amounts {
  const amounts = new Map<string, Amount>();
  for (const rivals of groupRivals(figures.filter((figure) => figure.year_from === figure.year_to))) {
    const shown = chooseShown(rivals, sources);
    const { area, period, funding, measure } = shown;
    amounts.set(toKey({ area, year: Number(shown.year_from), period, funding }, measure), {
      vnd: BigInt(shown.amount_vnd),
      measure,
      kind: 'printed',
      figures: [shown],
      standing: toStanding(rivals, shown),
    });
  }
  return amounts;
}

/** DESIGN §3, "Total": the printed one; else national + local when both are printed for the same cell; never a difference. */
export function findAmount(amounts: Amounts, place: Place, measure: string): Amount | null {
  const printed = amounts.get(toKey(place, measure));
  if (printed) return printed;
  if (place.funding !== 'total') return null;
  const national = amounts.get(toKey({ ...place, funding: 'national' }, measure));
  const local = amounts.get(toKey({ ...place, funding: 'local' }, measure));
  return national && local ? addUp([national, local], 'computed') : null;
}

/** The sum of amounts of one measure; as doubtful as the most doubtful of them. */
export function addUp(parts: readonly Amount[], kind: Amount['kind']): Amount {
  let [vnd, worst] = [0n, 0];
  for (const part of parts) {
    vnd += part.vnd;
    worst = Math.max(worst, standings.indexOf(part.standing));
  }
  const measure = parts[0]?.measure ?? '';
  return {
    vnd,
    measure,
    kind,
    figures: parts.flatMap(({ figures }) => figures),
    standing: standings[worst] ?? 'only',
  };
}

function toKey({ area, year, period, funding }: Place, measure: string): string {
  return [area, year, period, funding, measure].join(' ');
}

function toStanding(rivals: readonly PrintedRow[], shown: PrintedRow): Amount['standing'] {
  if (rivals.length === 1) return 'only';
  const wholes = rivals.filter((figure) => !isOfPart(figure));
  if (wholes.length === 0) return 'shown_of_parts';
  const isTooLarge = (figure: PrintedRow) => isOfPart(figure) && toEnds(figure).low > toEnds(shown).high;
  if (rivals.some(isTooLarge)) return 'shown_of_conflicting';
  if (wholes.length === 1) return 'only';
  let standing: Amount['standing'] = 'shown_of_agreeing';
  for (const one of wholes)
    for (const other of wholes) {
      if (!areApart(one, other)) continue;
      const isRevised = [one, other].some((figure) => listCaveats(figure).includes('revised'));
      if (!isRevised) return 'shown_of_conflicting';
      standing = 'shown_of_revised';
    }
  return standing;
}
