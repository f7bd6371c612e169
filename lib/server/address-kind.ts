import { isPagePath } from '#lib/http/is-page-path.ts';

/** Kinds of addresses that are counted apart. */
const addressKinds = ['page', 'api', 'data', 'embed', 'static', 'other'] as const;
type AddressKind = (typeof addressKinds)[number];

const patterns: [AddressKind, RegExp][] = [
  ['embed', /^\/[^/]+\/embed\//],
  ['api', /^\/api\//],
  ['data', /^\/data\/|^\/feed\.xml$/],
  ['static', /^\/_next\/|^\/icon\.svg$/],
];

/** The kind of address that a path is: `other` are probes, share images and what crawlers ask for. */
export function toAddressKind(path: string): AddressKind {
  const found = patterns.find(([, pattern]) => pattern.test(path));
  return found?.[0] ?? (isPagePath(path) ? 'page' : 'other');
}
