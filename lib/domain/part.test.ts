import { expect, test } from 'vitest';
import { figure } from '#tests/fixtures/figure.ts';
import { isPart } from './part.ts';
import { caveats } from './vocabulary.ts';

test('one round, one kind of support and a part of the funding are parts; no other caveat makes one', () => {
  const making = caveats.filter((caveat) => isPart(figure({ caveats: [caveat] })));
  expect(making).toEqual(['one_round', 'one_activity', 'partial_scope']);
  expect(isPart(figure())).toBe(false);
  expect(isPart(figure({ caveats: ['revised', 'one_round'] }))).toBe(true);
});
