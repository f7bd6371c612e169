import { expect, test } from 'vitest';
import { operand } from '#tests/fixtures/figure.ts';
import { chooseComparedFunding } from './compared-funding.ts';
import type { Funding, Period } from './vocabulary.ts';

const amount = operand({});
const row = (funding: Funding, period: Period = 'FY') => ({ funding, period, plan: amount, actual: null });
const area = (...indicators: ReturnType<typeof row>[]) => ({ indicators });

test.each([
  ['most areas have it', [area(row('local')), area(row('local'), row('total'), row('total'))], 'local'],
  [
    'of as many areas the one with more amounts',
    [area(row('total'), row('national'), row('national'))],
    'national',
  ],
  ['of equals total, then national', [area(row('local'), row('national'))], 'national'],
  ['part of a year counts for nothing', [area(row('total', 'M09'), row('local'))], 'local'],
  [
    'a row without an amount counts for nothing',
    [area({ ...row('total'), plan: null } as never, row('local'))],
    'local',
  ],
  ['where nothing is known', [area()], 'total'],
] as const)('a comparison opens on the funding that %s', (_, areas, funding) => {
  expect(chooseComparedFunding(areas)).toBe(funding);
});
