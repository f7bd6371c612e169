import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { inTurns } from '#tests/fixtures/in-turns.ts';
import {
  encode,
  findFault,
  hostileNames,
  hostilePaths,
  hostileRoutes,
  hostileValues,
  toHostileAddress,
} from '#tests/fuzz/hostile-values.ts';

// The short form; tests/faults/hostile.ts asks every address with every value.
const atOnce = 4;
const values = Object.values(hostileValues);
const routes = Object.entries(hostileRoutes);

test('no hostile value, name or path fails, is reflected or tells internals', async ({ request }) => {
  test.setTimeout(120_000);
  const addresses = values.flatMap((value, turn) => {
    const [path = '', names = []] = routes[turn % routes.length] ?? [];
    const start = hostilePaths[turn % hostilePaths.length] ?? '/';
    return [
      toHostileAddress('/api/v1/figures.json', ['area', 'year', 'limit', 'cursor', 'source'], value),
      toHostileAddress(path, names, value),
      `${start}${encode(value)}`,
    ];
  });
  const named = hostileNames.map((name) => toHostileAddress('/api/v1/areas.csv', [name], 'x'));
  await inTurns(atOnce, [...addresses, ...named], async (address) => {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(findFault(response.status(), response.headers(), await response.text()), address).toBeNull();
  });
});

test('nor does any text at all', async ({ request }) => {
  test.setTimeout(120_000);
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), text, async ([path, names], value) => {
      const response = await request.get(toHostileAddress(path, names, value), { maxRedirects: 0 });
      return findFault(response.status(), response.headers(), await response.text()) === null;
    }),
    { numRuns: 24 },
  );
});
