import fc from 'fast-check';
import { expect, test } from 'vitest';
import { area } from '#tests/fixtures/figure.ts';
import { gapMeasures, rankUsefulGaps, type YearAmount } from './useful-gaps.ts';
import { fundings } from './vocabulary.ts';

const former = { validTo: '2025-06-30', regions: ['bac'], predecessors: [] };
const areas = [
  { ...area({ id: 'bac', kind: 'region', validTo: '2025-06-30' }), regions: [], predecessors: [] },
  { ...area({ id: 'a', validTo: '2025-06-30' }), ...former },
  { ...area({ id: 'b', validTo: '2025-06-30' }), ...former },
  { ...area({ id: 'c', validTo: null }), ...former, validTo: null },
  { ...area({ id: 'ab', validFrom: '2025-07-01', validTo: null }), regions: [], predecessors: ['a', 'b'] },
];
const day = '2026-11-23';

/** "a 2021 local plan" */
function read(text: string): YearAmount {
  const [id = '', year, funding, measure] = text.split(' ');
  return {
    area: id,
    year: Number(year),
    funding: fundings.find((one) => one === funding) ?? 'total',
    measure: gapMeasures.find((one) => one === measure) ?? 'plan',
  };
}

function rank(known: readonly YearAmount[]): string[] {
  return rankUsefulGaps(areas, known, day).map((gap) =>
    [
      `${gap.area} ${gap.year} ${gap.funding} ${gap.measure}:`,
      ...gap.pairs.map((funding) => `pair ${funding}`),
      ...gap.rollUps,
      ...gap.regionSums,
    ].join(' '),
  );
}

test.each<[string, string[], string[]]>([
  ['nothing known', [], []],
  ['a plan lacks its actual', ['c 2021 local plan'], ['c 2021 local actual: pair local']],
  ['an actual lacks its plan', ['c 2021 local actual'], ['c 2021 local plan: pair local']],
  ['a pair lacks nothing', ['c 2021 local plan', 'c 2021 local actual'], []],
  [
    'a part completes the total too',
    ['c 2021 local plan', 'c 2021 total actual', 'c 2021 national actual'],
    [
      'c 2021 local actual: pair local',
      'c 2021 national plan: pair national pair total',
      'c 2021 total plan: pair total',
    ],
  ],
  [
    'a total that can be added is known',
    ['c 2021 national plan', 'c 2021 local plan', 'c 2021 total actual'],
    ['c 2021 national actual: pair national', 'c 2021 local actual: pair local'],
  ],
  [
    'the last predecessor completes the unit formed of them, and has its own pair first',
    ['a 2021 local plan', 'b 2021 local actual'],
    ['a 2021 local actual: pair local ab', 'b 2021 local plan: pair local ab'],
  ],
  [
    'what is printed of the formed unit itself is not added up',
    ['a 2025 local plan', 'ab 2025 local plan'],
    ['ab 2025 local actual: pair local'],
  ],
  [
    'the last member completes the sum of the region',
    ['a 2021 total plan', 'c 2021 total plan'],
    ['b 2021 total plan: ab bac', 'a 2021 total actual: pair total', 'c 2021 total actual: pair total'],
  ],
  ['a year that is not over has no actual yet', ['c 2026 local plan'], []],
  [
    'a unit that was merged within the year has no actual of it',
    ['a 2025 local plan'],
    ['b 2025 local plan: ab'],
  ],
  [
    'newer years before older ones, then by area id',
    ['c 2020 local plan', 'c 2021 local plan', 'a 2021 local plan', 'b 2021 local plan'],
    [
      'a 2021 local actual: pair local',
      'b 2021 local actual: pair local',
      'c 2021 local actual: pair local',
      'c 2020 local actual: pair local',
    ],
  ],
])('%s', (_, known, gaps) => {
  expect(rank(known.map(read)).toSorted()).toEqual(gaps.toSorted());
  const ranks = rankUsefulGaps(areas, known.map(read), day);
  expect(ranks.map(({ completes }) => completes)).toEqual(
    ranks.map(({ completes }) => completes).toSorted((a, b) => b - a),
  );
});

test('ties are broken by newest year, then area id', () => {
  const known = ['c 2020 local plan', 'c 2021 local plan', 'a 2021 local plan'].map(read);
  expect(rankUsefulGaps(areas, known, day).map((gap) => `${gap.year} ${gap.area} ${gap.measure}`)).toEqual([
    '2021 b plan',
    '2021 a actual',
    '2021 c actual',
    '2020 c actual',
  ]);
});

const anyAmount = fc.record({
  area: fc.constantFrom('a', 'b', 'c', 'ab'),
  year: fc.constantFrom(2020, 2021),
  funding: fc.constantFrom(...fundings),
  measure: fc.constantFrom(...gapMeasures),
});
const anyKnown = fc.array(anyAmount, { maxLength: 12 });
const places = ['a', 'b', 'c', 'ab'].flatMap((id) =>
  [2020, 2021].flatMap((year) =>
    fundings.flatMap((funding) => gapMeasures.map((measure) => ({ area: id, year, funding, measure }))),
  ),
);

/** Everything that is complete, told apart, by looking at every place. */
function listComplete(known: readonly YearAmount[]): Set<string> {
  const isPrinted = (at: YearAmount) =>
    known.some((one) => Object.entries(at).every(([name, value]) => one[name as keyof YearAmount] === value));
  const has = (at: YearAmount): boolean =>
    isPrinted(at) ||
    (at.funding === 'total' &&
      isPrinted({ ...at, funding: 'national' }) &&
      isPrinted({ ...at, funding: 'local' }));
  return new Set(
    places.flatMap((at) => {
      const name = `${at.year} ${at.funding}`;
      const every = (ids: string[]) => ids.every((id) => has({ ...at, area: id }));
      return [
        has({ ...at, measure: 'plan' }) && has({ ...at, measure: 'actual' }) ? `pair ${at.area} ${name}` : [],
        every(['a', 'b']) && !has({ ...at, area: 'ab' }) ? `rollUp ${name} ${at.measure}` : [],
        every(['a', 'b', 'c']) ? `sum ${name} ${at.measure}` : [],
      ].flat();
    }),
  );
}

test('a gap completes exactly what is complete with it and was not without it, and is no gap once it is filled', () => {
  fc.assert(
    fc.property(anyKnown, (known) => {
      const before = listComplete(known);
      for (const gap of rankUsefulGaps(areas, known, day)) {
        const { area: id, year, funding, measure } = gap;
        const filled = [...known, { area: id, year, funding, measure }];
        const more = [...listComplete(filled)].filter((one) => !before.has(one));
        expect(more.length).toBe(gap.completes);
        const left = rankUsefulGaps(areas, filled, day).map((one) =>
          JSON.stringify([one.area, one.year, one.funding, one.measure]),
        );
        expect(left).not.toContain(JSON.stringify([id, year, funding, measure]));
      }
    }),
    { numRuns: 40 },
  );
});

test('the order of what is known changes nothing', () => {
  fc.assert(
    fc.property(anyKnown, (known) => {
      const [one, other] = [known, known.toReversed()].map((some) => rankUsefulGaps(areas, some, day));
      expect(one).toEqual(other);
    }),
    { numRuns: 40 },
  );
});
