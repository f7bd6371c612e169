import { z } from 'zod';
import { indicatorFilters } from '#lib/api/filters.ts';
import type { ExportedIndicator } from '#lib/domain/exported-row.ts';
import { boundaries, fundings } from '#lib/domain/vocabulary.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { listIndicatorsForExport } from '#lib/queries/list-indicators-for-export.ts';
import { ToldAmount, toAmount } from '../amount.ts';
import { answerOfRows, toAllRows, toAnswer } from '../answer.ts';
import { input } from '../input.ts';
import { parseFilters } from '../parse-filters.ts';
import { ToldRate, toRate } from '../rate.ts';
import { CitedSource, listOperandFigures, listSources } from '../source.ts';
import { takeRows } from '../take-rows.ts';
import type { Tool } from '../tool.ts';

const most = 24;

const Row = z.object({
  area: z.string(),
  area_name: z.string(),
  boundaries: z.enum(boundaries),
  year: z.int(),
  period: z.string(),
  funding: z.enum(fundings),
  plan: ToldAmount.nullable().describe('The whole year’s.'),
  actual: ToldAmount.nullable().describe('Spending, or its estimate.'),
  completion: ToldRate.describe('actual ÷ (completion_plan, else plan).'),
  completion_plan: ToldAmount.nullable().describe(
    'The plan of the actual’s own report where it prints one, else `plan`.',
  ),
  plan_growth: ToldRate.describe('Over the plan of the year before.'),
  actual_growth: ToldRate.describe('Over the same period of the year before.'),
});

const Input = z.strictObject({
  area: input.area,
  from: input.from.optional(),
  to: input.to.optional(),
  funding: input.funding.optional(),
  period: input.period.optional(),
  boundaries: input.boundaries.optional(),
});
const Output = z.object({ ...answerOfRows, rows: z.array(Row), sources: z.array(CitedSource) });

/** The rows of indicators.csv of an area, with their amounts as intervals and the reasons of what is refused. */
export const getIndicators: Tool<typeof Input, typeof Output> = {
  name: 'get_indicators',
  title: 'Plan, spending, completion and growth',
  description:
    'Plan beside spending of an area by year and funding, completion and growth computed from them, newest year first. A rate that cannot be computed honestly is refused with its reason: tell the reason and give no number of your own.',
  input: Input,
  output: Output,
  run: async (asked, context) => {
    const { current, siteUrl } = context;
    const { filters, query } = parseFilters(asked, indicatorFilters, current.values);
    const pages = keepToOneRelease(current.release.number, listIndicatorsForExport(filters));
    const { rows, hasMore } = await takeRows(pages, most);
    const operands = rows.flatMap(({ indicator }) => [
      indicator.plan,
      indicator.actual,
      indicator.reportPlan,
    ]);
    return {
      ...toAnswer(context),
      has_more: hasMore,
      all_rows: toAllRows('indicators', query, context),
      rows: rows.map((row) => toRow(row, siteUrl)),
      sources: listSources(listOperandFigures(operands), siteUrl),
    };
  },
};

function toRow({ indicator, areaName }: ExportedIndicator, siteUrl: string): z.infer<typeof Row> {
  const { area, year, period, funding, plan, actual, reportPlan } = indicator;
  return {
    area,
    area_name: areaName,
    boundaries: indicator.boundaries,
    year,
    period,
    funding,
    plan: toAmount(plan, siteUrl),
    actual: toAmount(actual, siteUrl),
    completion: toRate(indicator.completion),
    completion_plan: toAmount(reportPlan, siteUrl),
    plan_growth: toRate(indicator.planGrowth),
    actual_growth: toRate(indicator.actualGrowth),
  };
}
