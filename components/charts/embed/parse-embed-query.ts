import {
  type CompareQuery,
  compareMeasures,
  compareScales,
  mostCompared,
  parseCompareQuery,
} from '#components/compare/parse-compare-query.ts';
import { boundaries, type Funding, fundings } from '#lib/domain/vocabulary.ts';
import {
  type EmbedProblem,
  findStranger,
  pick,
  type Theme,
  themes,
  toProblem,
  toWrongValue,
} from './embed-problem.ts';

export const embedCharts = ['plan-actual', 'completion', 'share', 'compare'] as const;
export type EmbedChart = (typeof embedCharts)[number];

/** What an embed shows; `area` is the one whose chart it is. */
export type EmbedQuery = { theme: Theme; area: string } & (
  | { chart: 'plan-actual'; funding: Funding }
  | { chart: 'completion' | 'share' }
  | { chart: 'compare'; compare: CompareQuery }
);

/** The ids of all areas, and of the units of today's map. */
type Known = { areas: readonly string[]; today: readonly string[] };

/** The closed lists of a comparison's parameters. */
const choices: Record<string, readonly string[]> = {
  funding: fundings,
  measure: compareMeasures,
  scale: compareScales,
  boundaries,
};

const parameters = {
  'plan-actual': ['area', 'funding', 'theme'],
  completion: ['area', 'theme'],
  share: ['area', 'theme'],
  compare: ['areas', 'funding', 'measure', 'scale', 'boundaries', 'show', 'theme'],
} as const;

/** Reads an embed's query string; every parameter must be known and right, since nobody sees a form there. */
export function parseEmbedQuery(
  chart: EmbedChart,
  query: URLSearchParams,
  known: Known,
): EmbedQuery | EmbedProblem {
  const allowed: readonly string[] = parameters[chart];
  const stranger = findStranger(query, allowed);
  if (stranger) return stranger;
  const theme = pick(query, 'theme', themes);
  if (!theme) return toWrongValue(query, 'theme', themes);
  if (chart === 'compare') return parseCompare(query, known, theme);
  const area = query.get('area');
  if (!area) return toProblem('missing', { name: 'area' });
  if (!known.areas.includes(area)) return { ...toProblem('unknownArea', { id: area }), status: 404 };
  if (chart !== 'plan-actual') return { chart, area, theme };
  const funding = pick(query, 'funding', fundings);
  return funding ? { chart, area, funding, theme } : toWrongValue(query, 'funding', fundings);
}

function parseCompare(query: URLSearchParams, known: Known, theme: Theme): EmbedQuery | EmbedProblem {
  const { query: compare, problems } = parseCompareQuery(Object.fromEntries(query), known);
  const [unknown] = problems.unknown;
  const [offMap] = problems.offMap;
  const [wrong] = problems.wrong;
  const area = query.get('show') ?? compare.areas[0];
  if (wrong) return toWrongValue(query, wrong, choices[wrong] ?? []);
  if (unknown) return { ...toProblem('unknownArea', { id: unknown }), status: 404 };
  if (offMap) return toProblem('offMap', { id: offMap });
  if (problems.tooMany.length > 0) return toProblem('tooMany', { most: mostCompared });
  if (!area) return toProblem('missing', { name: 'areas' });
  if (!compare.areas.includes(area)) return toProblem('notCompared', { id: area });
  return { chart: 'compare', area, compare, theme };
}
