import { z } from 'zod';
import { toAskAddress } from '#lib/addresses/to-ask-address.ts';
import { coverageFilters } from '#lib/api/filters.ts';
import { areaSection } from '#lib/domain/area-section.ts';
import { coverageStates, type FoundState } from '#lib/domain/coverage.ts';
import type { ExportedCoverage } from '#lib/domain/exported-row.ts';
import { listMissingSides } from '#lib/domain/missing-sides.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { ParameterError } from '#lib/http/problem.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { listAreas } from '#lib/queries/list-areas.ts';
import { listCoverageForExport } from '#lib/queries/list-coverage-for-export.ts';
import { answerOfRows, toAllRows, toAnswer } from '../answer.ts';
import { input } from '../input.ts';
import { parseFilters } from '../parse-filters.ts';
import { takeRows } from '../take-rows.ts';
import type { Tool } from '../tool.ts';

const most = 100;

const Row = z.object({
  area: z.string(),
  area_name: z.string(),
  year: z.int(),
  funding: z.enum(fundings),
  state: z.enum(coverageStates).describe('What was found: an estimate and part of a year count as actual.'),
  missing: z.array(z.enum(['plan', 'actual'])),
  part_year: z.boolean().describe('What was found covers part of the year only.'),
  estimate: z.boolean().describe('Of the actual only an estimate was found.'),
  figures: z.int().describe('Printed figures of this year and funding, whatever they measure.'),
  ask_page: z.string().describe('Who holds it today, with a request to them ready to send.'),
});

const Input = z.strictObject({
  area: input.area.describe('Id of a province or municipality; several with commas between.').optional(),
  region: input.area.describe('Id of a conference region: all of its units.').optional(),
  from: input.from.optional(),
  to: input.to.optional(),
  funding: input.funding.optional(),
});
const Output = z.object({ ...answerOfRows, rows: z.array(Row) });

/** The rows of coverage.csv in which something is missing. */
export const listMissing: Tool<typeof Input, typeof Output> = {
  name: 'list_missing',
  title: 'What is missing',
  description:
    'For provinces and municipalities, year by year and funding by funding: what was not found in public sources (plan, actual, or both), or only for part of the year or as an estimate. Missing is not zero: say that it was not found.',
  input: Input,
  output: Output,
  run: async (asked, context) => {
    const { current } = context;
    const { filters, query } = parseFilters(asked, coverageFilters, current.values);
    await refuseOthers(asked);
    const pages = keepToOneRelease(current.release.number, listCoverageForExport(filters));
    const { rows, hasMore } = await takeRows(keepGaps(pages, context.siteUrl), most);
    return {
      ...toAnswer(context),
      has_more: hasMore,
      all_rows: toAllRows('coverage', query, context),
      rows,
    };
  },
};

/** Of regions and the nation there are no rows, which would read as if nothing were missing. */
async function refuseOthers({ area, region }: z.infer<typeof Input>): Promise<void> {
  if (area === undefined && region === undefined) throw toError('area', '', 'is not said, nor is "region"');
  const asked = area?.split(',') ?? [];
  const others = (await listAreas()).filter(({ kind }) => areaSection(kind) === 'regions');
  const wrong = others.find(({ id }) => asked.includes(id));
  if (wrong) throw toError('area', wrong.id, `is "${wrong.id}", a ${wrong.kind}; ask for units by "region"`);
}

function toError(parameter: string, value: string, what: string): ParameterError {
  return new ParameterError([{ parameter, value, detail: `Parameter "${parameter}" ${what}.` }]);
}

async function* keepGaps(
  pages: AsyncIterable<readonly ExportedCoverage[]>,
  siteUrl: string,
): AsyncGenerator<z.infer<typeof Row>[]> {
  for await (const page of pages) yield page.flatMap((row) => toGaps(row, siteUrl));
}

function toGaps({ cell, areaName }: ExportedCoverage, siteUrl: string): z.infer<typeof Row>[] {
  const { area, year, funding, state, partYear, estimate, figures } = cell;
  if (funding === 'any' || state === 'not_existing') return [];
  const missing = listMissingSides(state satisfies FoundState);
  if (missing.length === 0 && !partYear && !estimate) return [];
  const row = { area, area_name: areaName, year, funding, state, missing };
  const ask = toAskAddress('vi', { area, years: [year], fundings: [funding] });
  return [{ ...row, part_year: partYear, estimate, figures, ask_page: siteUrl + ask }];
}
