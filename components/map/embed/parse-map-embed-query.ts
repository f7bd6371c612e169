import {
  type EmbedProblem,
  findStranger,
  pick,
  type Theme,
  themes,
  toProblem,
  toWrongValue,
} from '#components/charts/embed/embed-problem.ts';
import { coverageFundings } from '#lib/domain/coverage.ts';
import { type AskedView, mapMeasures } from '#lib/domain/map-view.ts';
import { type Boundaries, boundaries } from '#lib/domain/vocabulary.ts';
import { parseMapQuery } from '../parse-map-query.ts';

/** What an embedded map shows; what is left open is chosen as on the map's page. */
export type MapEmbedQuery = { theme: Theme; asked: AskedView; boundaries: Boundaries };

/** Reads a map embed's query string as the map's page does, but refuses what is unknown or wrong, since nobody sees a form there. */
export function parseMapEmbedQuery(
  query: URLSearchParams,
  years: readonly number[],
): MapEmbedQuery | EmbedProblem {
  const choices: Record<string, readonly string[]> = {
    year: years.map(String),
    measure: mapMeasures,
    funding: coverageFundings,
    boundaries,
  };
  const stranger = findStranger(query, [...Object.keys(choices), 'theme']);
  if (stranger) return stranger;
  const theme = pick(query, 'theme', themes);
  if (!theme) return toWrongValue(query, 'theme', themes);
  const { problems, ...state } = parseMapQuery(Object.fromEntries(query), years);
  const [wrong] = problems.wrong;
  if (wrong) return toWrongValue(query, wrong, choices[wrong] ?? []);
  if (problems.amountsOfAll) return toProblem('amountsOfAll', { measure: query.get('measure') ?? '' });
  return { theme, ...state };
}
