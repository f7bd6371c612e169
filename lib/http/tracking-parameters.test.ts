import { expect, test } from 'vitest';
import { toSharedAddress } from '#components/charts/to-shared-address.ts';
import { dropTracking, isTracking } from './tracking-parameters.ts';

test.each([
  'fbclid',
  'gclid',
  'zarsrc',
  'utm_source',
  'UTM_Campaign',
  'utm_zalo',
  'mibextid',
  'igshid',
  'msclkid',
  'ScCid',
])('%s only follows readers', (name) => expect(isTracking(name)).toBe(true));

test.each(['area', 'source', 'from', 'utm', 'fbclid2', 'q', 'excel', 'constructor', ''])(
  '%s asks for something',
  (name) => expect(isTracking(name)).toBe(false),
);

test('what asks for something stays, in its order', () => {
  const query = new URLSearchParams('utm_source=zalo&area=nghe-an&zarsrc=30&area=ha-tinh');
  expect(String(dropTracking(query))).toBe('area=nghe-an&area=ha-tinh');
});

test('an address that is given on does not say how its reader came', () => {
  const page = 'http://localhost/vi/provinces/nghe-an?funding=national&fbclid=IwAR0';
  expect(toSharedAddress('#completion', page)).toBe(
    'http://localhost/vi/provinces/nghe-an?funding=national#completion',
  );
  expect(toSharedAddress('/vi/compare?areas=a,b#charts', page)).toBe(
    'http://localhost/vi/compare?areas=a,b#charts',
  );
});
