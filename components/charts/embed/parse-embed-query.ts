import { z } from 'zod';
import { CompareQuery } from '#lib/addresses/compare-address.ts';
import { type Comparable, chooseCompared, mostCompared } from '#lib/domain/choose-compared.ts';
import { type Funding, fundings } from '#lib/domain/vocabulary.ts';
import { oneText, usualChoice } from '#lib/http/page-parameter.ts';
import { type EmbedProblem, readEmbedParameters, type Theme, toProblem } from './embed-problem.ts';

export const embedCharts = ['plan-actual', 'completion', 'share', 'compare', 'projects'] as const;
export type EmbedChart = (typeof embedCharts)[number];

/** What `show` says for the grid of all that are compared. */
export const wholeComparison = 'all';

/** What an embed shows; `area` is the one whose chart it is, of a comparison also `wholeComparison`. */
export type EmbedQuery = { theme: Theme; area: string } & (
  | { chart: 'plan-actual' | 'projects'; funding: Funding }
  | { chart: 'completion' | 'share' }
  | { chart: 'compare'; compare: CompareQuery }
);

const OneArea = z.object({ area: oneText() });
const OneFunding = OneArea.extend({ funding: usualChoice(fundings) });
const OneOfCompared = CompareQuery.extend({ show: oneText() });

/** Reads an embed's query string; every parameter must be known and right, since nobody sees a form there. */
export function parseEmbedQuery(
  chart: EmbedChart,
  query: URLSearchParams,
  known: Comparable,
): EmbedQuery | EmbedProblem {
  if (chart === 'compare') return parseCompare(query, known);
  if (chart === 'plan-actual' || chart === 'projects') {
    const read = refuseArea(readEmbedParameters(OneFunding, query), known);
    return 'status' in read ? read : { chart, ...read };
  }
  const read = refuseArea(readEmbedParameters(OneArea, query), known);
  return 'status' in read ? read : { chart, ...read };
}

/** Refuses an address without an area or with an unknown one. */
function refuseArea<Read extends { area: string | null }>(read: Read | EmbedProblem, known: Comparable) {
  if ('status' in read) return read;
  const { area } = read;
  if (!area) return toProblem('missing', { name: 'area' });
  return known.areas.includes(area) ? { ...read, area } : toUnknownArea(area);
}

function parseCompare(query: URLSearchParams, known: Comparable): EmbedQuery | EmbedProblem {
  const read = readEmbedParameters(OneOfCompared, query);
  if ('status' in read) return read;
  const { theme, show, ...asked } = read;
  const chosen = chooseCompared(asked.areas, known, asked.boundaries);
  const [unknown] = chosen.unknown;
  const [offMap] = chosen.offMap;
  const area = show ?? chosen.areas[0];
  if (unknown) return toUnknownArea(unknown);
  if (offMap) return toProblem('offMap', { id: offMap });
  if (chosen.tooMany.length > 0) return toProblem('tooMany', { most: mostCompared });
  if (!area) return toProblem('missing', { name: 'areas' });
  if (area !== wholeComparison && !chosen.areas.includes(area)) return toProblem('notCompared', { id: area });
  return { chart: 'compare', area, compare: { ...asked, areas: chosen.areas }, theme };
}

function toUnknownArea(id: string): EmbedProblem {
  return { ...toProblem('unknownArea', { id }), status: 404 };
}
