import { toAskParameters } from './ask-parameters.ts';
import { toCheckParameters } from './checks-address.ts';
import { CompareQuery } from './compare-address.ts';
import { CoverageQuery } from './coverage-address.ts';
import { toMapQuery } from './map-address.ts';

/** Of every prerendered page: which map it is of, and the funding that its script shows, of which an unknown one is a 404 (proxy.ts). */
const ofPrerendered = ['boundaries', 'funding'];

/** What pages that are drawn for a question are asked for, by their path without the language. */
const ofDrawn: readonly [path: RegExp, names: readonly string[]][] = [
  [/^ask$/, Object.keys(toAskParameters([]).shape)],
  [/^checks$/, [...Object.keys(toCheckParameters({ regions: [], years: [] }).shape), 'page']],
  [/^compare$/, Object.keys(CompareQuery.shape)],
  [/^coverage$/, Object.keys(CoverageQuery.shape)],
  [/^map$/, Object.keys(toMapQuery([]).shape)],
  [/^search$/, ['q']],
  [/^sources$/, ['q', 'page']],
  [/^changes(\/[^/]+)?$/, ['page']],
  [/^[^/]+\/[^/]+\/figures$/, ['page']],
];

/**
 * The parameters that the page at a path (without language and first slash) reads. It never sees another one: the page of an address with others is the page without them, so that nobody can have pages drawn
 * without end by names that mean nothing.
 */
export function listKnownParameters(path: string): readonly string[] {
  return ofDrawn.find(([pattern]) => pattern.test(path))?.[1] ?? ofPrerendered;
}
