import { z } from 'zod';
import { toClaimCheckAddress } from '#lib/addresses/checks-address.ts';
import { claimFilters, indicatorFilters } from '#lib/api/filters.ts';
import { checkPercentage, type RateName, rateNames } from '#lib/domain/check-percentage.ts';
import type { ClaimCheck } from '#lib/domain/claim-check.ts';
import { type Indicator, toDenominator } from '#lib/domain/indicator.ts';
import { bounds, claimKinds, measures, verdicts } from '#lib/domain/vocabulary.ts';
import { roundNumber } from '#lib/export/round-number.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { listClaimChecksForExport } from '#lib/queries/list-claim-checks-for-export.ts';
import { listIndicatorsForExport } from '#lib/queries/list-indicators-for-export.ts';
import { ToldAmount, toAmount } from '../amount.ts';
import { answer, toAnswer } from '../answer.ts';
import { input } from '../input.ts';
import { parseFilters } from '../parse-filters.ts';
import { Reason, ToldRate, toRate, toReason } from '../rate.ts';
import { CitedSource, listOperandFigures, listSources } from '../source.ts';
import { takeRows } from '../take-rows.ts';
import type { Tool } from '../tool.ts';

const mostClaims = 20;

const Printed = z.object({
  claim: z.string(),
  kind: z.enum(claimKinds),
  measure: z.enum(measures),
  value_pct: z.string().describe('As the source prints it.'),
  verdict: z.enum(verdicts),
  reason: Reason.nullable(),
  source: z.string(),
  page: z.string().describe('The check in full.'),
});

const Input = z.strictObject({
  area: input.area.regex(/^[^,]*$/, { error: 'must be one id' }).describe('Id of one area from find_area.'),
  year: input.year,
  funding: input.funding,
  of: z
    .enum(rateNames)
    .describe('What the percentage is: of the year’s plan, or growth over the year before.'),
  percent: z
    .string()
    .regex(/^-?\d{1,6}([.,]\d{1,6})?$/, {
      error: 'must be a percentage in digits as printed, such as "91.7" or "-13,95"',
    })
    .describe('As printed, with its decimals, which tell how it is rounded: "91.7", "92", "-13,95".'),
  bound: z
    .enum(bounds)
    .optional()
    .describe('over for hơn, under for gần, about for khoảng; exact when not said.'),
  period: input.period.optional().describe('Of the actual; FY when not said.'),
});
const Output = z.object({
  ...answer,
  verdict: z.enum(verdicts).describe('unchecked: it can neither be confirmed nor denied.'),
  difference_pp: z.number().nullable().describe('Said less computed, in percentage points.'),
  computed: ToldRate.nullable(),
  reason: Reason.nullable(),
  amount: ToldAmount.nullable().describe('Above the line.'),
  base: ToldAmount.nullable().describe('Below the line.'),
  printed: z
    .array(Printed)
    .describe('Percentages that sources print of the same area, year, period and funding.'),
  sources: z.array(CitedSource),
});

/** Recomputes a percentage that somebody says, as the site checks those that sources print. */
export const checkPercentageTool: Tool<typeof Input, typeof Output> = {
  name: 'check_percentage',
  title: 'Check a percentage',
  description:
    'Checks a completion or growth percentage that somebody says against the printed amounts, rounding of both allowed for: consistent, differs or unchecked with the reason. Also tells the percentages that sources print of the same area, year and funding.',
  input: Input,
  output: Output,
  run: async ({ of, percent, bound = 'exact', period = 'FY', ...place }, context) => {
    const { current, siteUrl } = context;
    const asked = { ...place, period };
    const { filters } = parseFilters(asked, indicatorFilters, current.values);
    const { filters: ofClaims } = parseFilters(asked, claimFilters, current.values);
    const { number } = current.release;
    const { rows } = await takeRows(keepToOneRelease(number, listIndicatorsForExport(filters)), 1);
    const claims = await takeRows(keepToOneRelease(number, listClaimChecksForExport(ofClaims)), mostClaims);
    const row = rows[0]?.indicator ?? null;
    const [amount, base] = row ? sides[of](row) : [null, null];
    const { verdict, rate, differencePp, reason } = checkPercentage(row, of, { ...toSaid(percent), bound });
    const cited = [...listOperandFigures([amount, base]), ...claims.rows.map(({ check }) => check.claim)];
    return {
      ...toAnswer(context),
      verdict,
      difference_pp: differencePp === null ? null : roundNumber(differencePp),
      computed: rate && toRate(rate),
      reason: reason && toReason(reason),
      amount: toAmount(amount, siteUrl),
      base: toAmount(base, siteUrl),
      printed: claims.rows.map(({ check }) => toPrinted(check, siteUrl)),
      sources: listSources(cited, siteUrl),
    };
  },
};

const sides: Record<RateName, (row: Indicator) => [Indicator['plan'], Indicator['plan']]> = {
  completion: (row) => [row.actual, toDenominator(row)],
  plan_growth: (row) => [row.plan, row.planBase],
  actual_growth: (row) => [row.actual, row.actualBase],
};

/** The step is one unit of the last digit: "91.7" is printed to 0.1. */
function toSaid(percent: string): { valuePct: string; stepPct: string } {
  const valuePct = percent.replace(',', '.');
  const [, decimals = ''] = valuePct.split('.');
  return { valuePct, stepPct: decimals ? `0.${'1'.padStart(decimals.length, '0')}` : '1' };
}

function toPrinted({ claim, verdict, reason }: ClaimCheck, siteUrl: string): z.infer<typeof Printed> {
  return {
    claim: claim.id,
    kind: claim.kind,
    measure: claim.measure,
    value_pct: claim.valuePct,
    verdict,
    reason: reason && toReason(reason),
    source: claim.source.id,
    page: siteUrl + toClaimCheckAddress(claim, 'vi'),
  };
}
