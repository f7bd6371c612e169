import { z } from 'zod';
import { boundaries, fundings, measures, periods } from '#lib/domain/vocabulary.ts';

const longestList = 400;
const year = z.int().min(1900).max(2099);

// What several tools can be asked.
export const input = {
  area: z
    .string()
    .min(1)
    .max(longestList)
    .describe('Id of an area from find_area, such as vinh-phuc; several with commas between.'),
  source: z.string().min(1).max(longestList).describe('Id of a source, as in `sources` of an answer.'),
  year: year.describe('Budget year.'),
  from: year.describe('First budget year.'),
  to: year.describe('Last budget year.'),
  funding: z
    .enum(fundings)
    .describe('total = national (quốc gia) + local (địa phương): never add a total to its parts.'),
  measure: z.enum(measures).describe('What the amount is: plan, actual, estimate …'),
  period: z.enum(periods).describe('FY the whole year, M09 its first nine months, ROUND one round, UNDATED.'),
  boundaries: z
    .enum(boundaries)
    .describe('reported (default): each unit as it was; 2025: today’s units with their predecessors added.'),
};
