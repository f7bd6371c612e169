import {
  type EmbedProblem,
  readEmbedParameters,
  type Theme,
  toProblem,
} from '#components/charts/embed/embed-problem.ts';
import { toAskedMap, toMapParameters } from '#lib/addresses/map-address.ts';
import type { AskedView } from '#lib/domain/map-view.ts';
import type { Boundaries } from '#lib/domain/vocabulary.ts';

/** What an embedded map shows; what is left open is chosen as on the map's page. */
type MapEmbedQuery = { theme: Theme; asked: AskedView; boundaries: Boundaries };

/** Reads a map embed's query string as the map's page does, but refuses what is unknown or wrong, since nobody sees a form there. */
export function parseMapEmbedQuery(
  query: URLSearchParams,
  years: readonly number[],
): MapEmbedQuery | EmbedProblem {
  const read = readEmbedParameters(toMapParameters(years), query);
  if ('status' in read) return read;
  const { amountsOfAll, ...asked } = toAskedMap(read);
  return amountsOfAll
    ? toProblem('amountsOfAll', { measure: read.measure ?? '' })
    : { theme: read.theme, ...asked };
}
