type Row = Readonly<Record<string, string>>;

/** What anyone needs to recompute per-inhabitant.csv: three published tables and three files of data/ as they are. */
export type PeoplePublished = {
  figures: readonly Row[];
  indicators: readonly Row[];
  population: readonly Row[];
  prices: readonly Row[];
  areas: readonly Row[];
  changes: readonly Row[];
};

type Ends = { low: Ratio; high: Ratio };
type Ratio = { over: bigint; under: bigint };
type People = { of: string[]; inhabitants: bigint; ends: Ends };

/** In the order in which a sum tells them. */
const against = [
  'private_capital_possible',
  'one_round',
  'one_activity',
  'partial_scope',
  'programme_aim',
  'rate_repeated',
  'mixed_programme',
];

/** A second, deliberately naive computation of per-inhabitant.csv, with nothing of lib/: the cells that can be told apart from the figures, by column. */
export function recomputePerInhabitant(published: PeoplePublished): Row[] {
  return published.indicators
    .filter(({ period, boundaries }) => period === 'FY' && boundaries === 'reported')
    .flatMap((indicator) =>
      ['plan', 'actual']
        .filter((side) => indicator[`${side}_vnd`] !== '')
        .map((side) => recomputeRow(published, indicator, side)),
    );
}

function recomputeRow(published: PeoplePublished, indicator: Row, side: string): Row {
  const ids = indicator[`${side}_figure`]?.split(';') ?? [];
  const figures = ids.map((id) => find(published.figures, 'figure', id));
  const amount = BigInt(indicator[`${side}_vnd`] ?? '');
  const ends = figures.map(toAmountEnds).reduce(add);
  const caveat = findCaveat(figures);
  const people = findPeople(published, indicator);
  const priceYear = Math.max(...published.prices.map(({ year }) => Number(year)));
  return {
    area: indicator.area ?? '',
    year: indicator.year ?? '',
    funding: indicator.funding ?? '',
    measure: side === 'plan' ? 'plan' : (indicator.actual_measure ?? ''),
    amount_vnd: String(amount),
    amount_figure: ids.join(';'),
    inhabitants: people ? String(people.inhabitants) : '',
    inhabitants_of: people?.of.join(';') ?? '',
    ...toCells(
      'per_thousand',
      caveat ?? (people ? null : 'population_missing'),
      people && { over: amount * 1000n, under: people.inhabitants },
      people && {
        low: times(ends.low, { over: 1000n * people.ends.high.under, under: people.ends.high.over }),
        high: times(ends.high, { over: 1000n * people.ends.low.under, under: people.ends.low.over }),
      },
    ),
    price_year: String(priceYear),
    ...toPriceCells(published, Number(indicator.year), priceYear, amount, ends, caveat),
  };
}

function toPriceCells(
  { prices }: PeoplePublished,
  from: number,
  to: number,
  amount: bigint,
  ends: Ends,
  caveat: string | null,
): Row {
  const years = [from, to].toSorted((a, b) => a - b);
  const asked = Array.from(
    { length: (years[1] ?? 0) - (years[0] ?? 0) },
    (_, index) => (years[0] ?? 0) + 1 + index,
  );
  const missing = asked.filter((year) => !prices.some((row) => row.year === String(year)));
  let [value, low, high] = [{ over: amount, under: 1n }, ends.low, ends.high];
  for (const row of prices.filter(({ year }) => asked.includes(Number(year)))) {
    const [index, step] = [toBillionths(row.index_pct ?? ''), toBillionths(row.step_pct ?? '')];
    const hundred = 100n * 1_000_000_000n;
    const [down, up] = [2n * index - step, 2n * index + step].map((over) => ({ over, under: 2n * hundred }));
    if (!down || !up) throw new Error('Two ends are two.');
    const isLater = from < to;
    value = times(value, isLater ? { over: index, under: hundred } : { over: hundred, under: index });
    low = times(low, isLater ? down : turn(up));
    high = times(high, isLater ? up : turn(down));
  }
  const refusal = missing.length > 0 ? `index_missing:${missing.join('+')}` : null;
  return toCells('constant_price', caveat ?? refusal, value, { low, high });
}

function toCells(name: string, reason: string | null, value: Ratio | null, ends: Ends | null): Row {
  const told = reason === null ? { value, ends } : { value: null, ends: null };
  return {
    [`${name}_vnd`]: told.value
      ? String(floor({ over: 2n * told.value.over + told.value.under, under: 2n * told.value.under }))
      : '',
    [`${name}_low_vnd`]: told.ends ? String(floor(told.ends.low)) : '',
    [`${name}_high_vnd`]: told.ends
      ? String(-floor({ over: -told.ends.high.over, under: told.ends.high.under }))
      : '',
    [`${name}_reason`]: reason ?? '',
  };
}

function findPeople(
  { population, areas, changes }: PeoplePublished,
  { area = '', year }: Row,
): People | null {
  const ofYear = population.filter((row) => row.year === year);
  const own = ofYear.filter((row) => row.area === area);
  if (own.length > 0) return toPeople(own);
  const formed = Number(find(areas, 'area', area).valid_from?.slice(0, 4));
  const former = changes.filter(({ to_area }) => to_area === area).map(({ from_area }) => from_area);
  const parts = former.flatMap((one) => ofYear.filter((row) => row.area === one));
  return former.length > 0 && parts.length === former.length && Number(year) < formed
    ? toPeople(parts)
    : null;
}

function toPeople(rows: readonly Row[]): People {
  const [persons, steps] = ['inhabitants', 'step'].map((name) =>
    rows.map((row) => BigInt(row[name] ?? '')).reduce((a, b) => a + b),
  );
  if (persons === undefined || steps === undefined) throw new Error('Two columns are two.');
  return {
    of: rows.map(({ area }) => area ?? ''),
    inhabitants: persons,
    ends: { low: { over: 2n * persons - steps, under: 2n }, high: { over: 2n * persons + steps, under: 2n } },
  };
}

function toAmountEnds(figure: Row): Ends {
  const [vnd, step] = [BigInt(figure.amount_vnd ?? ''), BigInt(figure.step_vnd ?? '')];
  const below = { exact: 1n, over: 0n, under: 2n, about: 2n }[figure.bound ?? ''] ?? 0n;
  const above = { exact: 1n, over: 2n, under: 0n, about: 2n }[figure.bound ?? ''] ?? 0n;
  const low = 2n * vnd - below * step;
  return {
    low: { over: low < 0n ? 0n : low, under: 2n },
    high: { over: 2n * vnd + above * step, under: 2n },
  };
}

function findCaveat(figures: readonly Row[]): string | null {
  const codes = figures.flatMap(({ caveats = '' }) => caveats.split(';'));
  const found =
    figures.length === 1
      ? codes.find((code) => against.includes(code))
      : against.find((code) => codes.includes(code));
  return found ? `caveat:${found}` : null;
}

function find(rows: readonly Row[], column: string, value: string): Row {
  const row = rows.find((one) => one[column] === value);
  if (!row) throw new Error(`No row has the ${column} ${value}`);
  return row;
}

const add = (a: Ends, b: Ends): Ends => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) });
const plus = (a: Ratio, b: Ratio): Ratio => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const times = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.over, under: a.under * b.under });
const turn = ({ over, under }: Ratio): Ratio => ({ over: under, under: over });

function floor({ over, under }: Ratio): bigint {
  const quotient = over / under;
  return over % under < 0n ? quotient - 1n : quotient;
}

function toBillionths(text: string): bigint {
  const [whole = '', digits = ''] = text.split('.');
  return BigInt(whole + digits.padEnd(9, '0'));
}
