import type { ExportedGap } from '#lib/domain/exported-row.ts';
import { gapMeasures } from '#lib/domain/useful-gaps.ts';
import { fundings } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

/** The columns of gaps.csv: missing amounts of whole years, the most useful first, with what each completes. */
export const gapTable = defineTable<ExportedGap>('gaps', ['area', 'year', 'funding', 'measure'], {
  rank: { kind: 'count', read: ({ rank }) => rank },
  area: { kind: 'id', refersTo: 'areas', read: ({ gap }) => gap.area },
  area_name: { kind: 'text', read: ({ areaName }) => areaName },
  year: { kind: 'year', read: ({ gap }) => gap.year },
  funding: { kind: 'code', values: fundings, read: ({ gap }) => gap.funding },
  measure: { kind: 'code', values: gapMeasures, read: ({ gap }) => gap.measure },
  completes: { kind: 'count', read: ({ gap }) => gap.completes },
  pairs: { kind: 'code', list: true, optional: true, values: fundings, read: ({ gap }) => toList(gap.pairs) },
  roll_ups: {
    kind: 'id',
    list: true,
    optional: true,
    refersTo: 'areas',
    read: ({ gap }) => toList(gap.rollUps),
  },
  region_sums: {
    kind: 'id',
    list: true,
    optional: true,
    refersTo: 'areas',
    read: ({ gap }) => toList(gap.regionSums),
  },
});

function toList(values: readonly string[]): readonly string[] | null {
  return values.length > 0 ? values : null;
}
