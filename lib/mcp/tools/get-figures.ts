import { z } from 'zod';
import { toRowAddress } from '#lib/addresses/addresses.ts';
import { figureFilters } from '#lib/api/filters.ts';
import type { ExportedFigure } from '#lib/domain/exported-row.ts';
import { toAmountInterval } from '#lib/domain/interval.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { keepToOneRelease } from '#lib/queries/keep-to-one-release.ts';
import { listFiguresForExport } from '#lib/queries/list-figures-for-export.ts';
import { print, toEnds } from '../amount.ts';
import { answerOfRows, toAllRows, toAnswer } from '../answer.ts';
import { input } from '../input.ts';
import { parseFilters } from '../parse-filters.ts';
import { CitedSource, listSources } from '../source.ts';
import { takeRows } from '../take-rows.ts';
import type { Tool } from '../tool.ts';

const most = 50;

const Row = z.object({
  figure: z.string(),
  area: z.string(),
  area_name: z.string(),
  year_from: z.int(),
  year_to: z.int().describe('Another than year_from: one amount for all these years together.'),
  period: z.string(),
  funding: z.enum(fundings),
  measure: z.string(),
  ...print,
  projects: z.int().nullable().describe('Number of projects (đề án) printed with it.'),
  caveats: z.array(z.string()),
  confidence: z.string().describe('How sure the reading is.'),
  shown: z.boolean().describe('The one of several prints of the same amount that is computed with.'),
  source: z.string(),
  page: z.string().describe('The row with its source.'),
});

const Input = z.strictObject({
  area: input.area.optional(),
  year: input.year.optional(),
  from: input.from.optional(),
  to: input.to.optional(),
  funding: input.funding.optional(),
  measure: input.measure.optional(),
  period: input.period.optional(),
  source: input.source.optional(),
});
const Output = z.object({ ...answerOfRows, rows: z.array(Row), sources: z.array(CitedSource) });

/** The rows of figures.csv: every printed amount with its source. */
export const getFigures: Tool<typeof Input, typeof Output> = {
  name: 'get_figures',
  title: 'Printed figures with their sources',
  description:
    'Every amount that a public source prints, exactly as printed, with source and caveats. Several rows may print the same amount: never add rows. No row means that nothing was found, not that nothing was spent.',
  input: Input,
  output: Output,
  run: async (asked, context) => {
    const { current, siteUrl } = context;
    const { filters, query } = parseFilters(asked, figureFilters, current.values);
    const pages = keepToOneRelease(current.release.number, listFiguresForExport(filters));
    const { rows, hasMore } = await takeRows(pages, most);
    return {
      ...toAnswer(context),
      has_more: hasMore,
      all_rows: toAllRows('figures', query, context),
      rows: rows.map((row) => toRow(row, siteUrl)),
      sources: listSources(
        rows.map(({ figure }) => figure),
        siteUrl,
      ),
    };
  },
};

function toRow({ figure, areaName, isShown }: ExportedFigure, siteUrl: string): z.infer<typeof Row> {
  const { id, area, period, funding, measure, bound, projects, confidence, source } = figure;
  return {
    figure: id,
    area,
    area_name: areaName,
    year_from: figure.yearFrom,
    year_to: figure.yearTo,
    period,
    funding,
    measure,
    amount_vnd: `${figure.amountVnd}`,
    step_vnd: `${figure.stepVnd}`,
    bound,
    ...toEnds(toAmountInterval(figure)),
    projects,
    caveats: [...figure.caveats],
    confidence,
    shown: isShown,
    source: source.id,
    page: siteUrl + toRowAddress(figure, 'vi'),
  };
}
