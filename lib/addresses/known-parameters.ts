import { toAskParameters } from './ask-parameters.ts';
import { toCheckParameters } from './checks-address.ts';
import { CompareQuery } from './compare-address.ts';
import { CoverageQuery } from './coverage-address.ts';
import { toMapQuery } from './map-address.ts';

/** What the page at a path reads; of a prerendered one the proxy looks at the first value of a parameter alone. */
type Known = { path: RegExp; names: readonly string[]; firstOnly?: true };

const known: readonly Known[] = [
  { path: /^ask$/, names: Object.keys(toAskParameters([]).shape) },
  { path: /^checks$/, names: [...Object.keys(toCheckParameters({ regions: [], years: [] }).shape), 'page'] },
  { path: /^compare$/, names: Object.keys(CompareQuery.shape) },
  { path: /^coverage$/, names: Object.keys(CoverageQuery.shape) },
  { path: /^map$/, names: Object.keys(toMapQuery([]).shape) },
  { path: /^search$/, names: ['q'] },
  { path: /^sources$/, names: ['q', 'page'] },
  { path: /^changes(\/[^/]+)?$/, names: ['page'] },
  { path: /^[^/]+\/[^/]+\/figures$/, names: ['page'] },
  // The map it is of (findMapVariant), and the funding that its script shows, of which an unknown one is a 404 (asksUnknownFunding).
  { path: /^(provinces|years)$/, names: ['boundaries'], firstOnly: true },
  { path: /^years\/[^/]+$/, names: ['boundaries', 'funding'], firstOnly: true },
  { path: /^(provinces|regions)\/[^/]+$/, names: ['funding'], firstOnly: true },
];

/**
 * The parameters that the page at a path (without language and first slash) reads of what is asked, in the order of their names. The page never sees another one: the page of an address with others is the page
 * without them, so that nobody can have pages drawn without end by names that mean nothing.
 */
export function toKnownParameters(path: string, asked: URLSearchParams): URLSearchParams {
  const { names = [], firstOnly } = known.find((one) => one.path.test(path)) ?? {};
  const pairs = names
    .toSorted()
    .flatMap((name) => asked.getAll(name).map((value): [string, string] => [name, value]));
  return new URLSearchParams(
    firstOnly ? pairs.filter(([name], index) => name !== pairs[index - 1]?.[0]) : pairs,
  );
}
