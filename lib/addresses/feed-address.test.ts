import { expect, test } from 'vitest';
import { toFeedAddress } from './feed-address.ts';

test.each([
  ['vi', undefined, '/feed.xml'],
  ['en', undefined, '/feed.xml?lang=en'],
  ['vi', { kind: 'area', area: 'vinh-phuc' }, '/feed.xml?area=vinh-phuc'],
  ['en', { kind: 'area', area: 'phia-bac' }, '/feed.xml?area=phia-bac&lang=en'],
  ['vi', { kind: 'checks' }, '/feed.xml?topic=checks'],
  ['en', { kind: 'checks' }, '/feed.xml?topic=checks&lang=en'],
] as const)('in %s what follows %o is at %s', (locale, followed, address) => {
  expect(toFeedAddress(locale, followed)).toBe(address);
});
