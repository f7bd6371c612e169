import { z } from 'zod';
import { toAreaAddress } from '#lib/addresses/addresses.ts';
import { areaKinds } from '#lib/domain/vocabulary.ts';
import type { AreaSummary } from '#lib/queries/list-areas.ts';
import { searchSite } from '#lib/queries/search-site.ts';
import { longestQuery, toSearchQuery } from '#lib/search/to-search-query.ts';
import { answer, toAnswer } from '../answer.ts';
import type { Tool } from '../tool.ts';

const most = 10;

const Found = z.object({
  area: z.string().describe('The id that other tools take.'),
  name_vi: z.string(),
  name_en: z.string(),
  kind: z.enum(areaKinds),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable().describe('Last day on which it stood; null: it stands.'),
  became: z.array(z.string()).describe('Units of today that it went into.'),
  formed_from: z.array(z.string()).describe('Former units; ask them too for years before `valid_from`.'),
  regions: z.array(z.string()),
  figures: z.int().describe('Printed figures of its own.'),
  years: z.array(z.int()).describe('Years that have figures of its own.'),
  page: z.string(),
});

const Input = z.strictObject({
  query: z
    .string()
    .min(1)
    .max(longestQuery)
    .describe('Name in Vietnamese or without marks, code or old name: "Vĩnh Phúc", "nghe an", "mien nam".'),
});
const Output = z.object({ ...answer, areas: z.array(Found) });

/** Finds areas by what people call them, as the search of the site does. */
export const findArea: Tool<typeof Input, typeof Output> = {
  name: 'find_area',
  title: 'Find a province, region or the nation',
  description:
    'Finds provinces, municipalities, conference regions and the nation (ca-nuoc) by name. Units were merged on 1 July 2025: two may bear one name, told apart by valid_from and valid_to. Begin here: other tools take the ids.',
  input: Input,
  output: Output,
  run: async ({ query }, context) => {
    const { found, areas } = await searchSite(toSearchQuery(query));
    const byId = new Map(areas.map((area) => [area.id, area]));
    const shown = found.areas.slice(0, most).flatMap((id) => byId.get(id) ?? []);
    return { ...toAnswer(context), areas: shown.map((area) => toFound(area, context.siteUrl)) };
  },
};

function toFound(area: AreaSummary, siteUrl: string): z.infer<typeof Found> {
  return {
    area: area.id,
    name_vi: area.nameVi,
    name_en: area.nameEn,
    kind: area.kind,
    valid_from: area.validFrom,
    valid_to: area.validTo,
    became: area.successors,
    formed_from: area.predecessors,
    regions: area.regions,
    figures: area.figureCount,
    years: area.years,
    page: siteUrl + toAreaAddress(area, 'vi'),
  };
}
