import { areaSection } from '#lib/domain/area-section.ts';
import { type AreaYears, noYears } from '#lib/domain/area-years.ts';
import type { ComputedParts } from '#lib/domain/computed-part.ts';
import { fillYears } from '#lib/domain/coverage.ts';
import { listMapChoices } from '#lib/domain/map-view.ts';
import { pickReadyComparisons } from '#lib/domain/ready-comparisons.ts';
import { boundaries } from '#lib/domain/vocabulary.ts';
import { countYears } from '#lib/domain/year-counts.ts';
import { chooseExamples, type TiedArea } from './choose-examples.ts';
import type { Asked } from './stored-tables.ts';
import { type Columns, insertRows } from './write-rows.ts';
import { writeUsefulGaps } from './write-useful-gaps.ts';

type Kind = keyof ComputedParts;
/** What is kept of each area, and made anew with the area's other rows; the rest is made of it at each import. */
const ofAreas: Kind[] = ['area_years', 'area_years_2025', 'area_cases', 'whole_amounts'];

/** A part as the database has it. */
export function toPart<K extends Kind>(kind: K, key: string, content: ComputedParts[K]): Columns {
  return { kind, key, content: JSON.stringify(content) };
}

/** Adds up what is counted of each area, all of it at each import: that is some kilobytes of an area. Must run after all areas and years are counted. */
export async function writeComputedParts(asked: Asked, areas: readonly TiedArea[]): Promise<void> {
  const { transaction } = asked;
  const counted = await transaction.yearCount.findMany({ orderBy: { year: 'asc' } });
  const years = counted.map(({ year }) => year);
  const reported = await readParts(asked, 'area_years');
  const redrawn = await readParts(asked, 'area_years_2025');
  const ranked = (await readParts(asked, 'ranked_gaps')).get('');
  const cases = await readParts(asked, 'area_cases');
  const list = (some: readonly TiedArea[], find: (id: string) => AreaYears | undefined) =>
    some.flatMap((area) => ({ area, years: find(area.id) ?? noYears }));
  const units = areas.filter(({ kind }) => areaSection(kind) === 'provinces');
  const today = units.filter(({ validTo }) => validTo === null);
  const maps = {
    reported: list(units, (id) => reported.get(id)),
    '2025': list(today, (id) => redrawn.get(id) ?? reported.get(id)),
  };
  const regions = list(
    areas.filter(({ kind }) => kind === 'region'),
    (id) => reported.get(id),
  );
  const parts = [
    ...boundaries.flatMap((name) => [
      toPart('map_choices', name, listMapChoices(maps[name], fillYears(years).reverse(), name)),
      toPart('year_counts', name, countYears(years.toReversed(), maps[name], name)),
    ]),
    toPart(
      'known_years',
      '',
      Object.fromEntries(maps['2025'].map(({ area, years }) => [area.id, years.known])),
    ),
    toPart('ready_comparisons', '', pickReadyComparisons(regions, maps.reported)),
    toPart('ranked_gaps', '', await writeUsefulGaps(asked, areas, ranked)),
    toPart('example_places', '', await chooseExamples(asked, areas, { cases, reported, years })),
  ];
  await transaction.computedPart.deleteMany({
    where: { kind: { notIn: ofAreas } },
  });
  await insertRows(asked, 'ComputedPart', parts);
}

async function readParts<K extends Kind>(
  { transaction }: Asked,
  kind: K,
): Promise<Map<string, ComputedParts[K]>> {
  const rows = await transaction.computedPart.findMany({ where: { kind } });
  return new Map(rows.map(({ key, content }) => [key, JSON.parse(content)]));
}
