import type { ExportedArea } from '#lib/domain/exported-row.ts';
import { areaKinds } from '#lib/domain/vocabulary.ts';
import { defineTable } from './column.ts';

const areaIds = { kind: 'id', list: true, optional: true, refersTo: 'areas' } as const;

/** The columns of areas.csv: units of both maps, conference regions, the nation. */
export const areaTable = defineTable<ExportedArea>('areas', ['area'], {
  area: { kind: 'id', read: ({ area }) => area.id },
  area_kind: { kind: 'code', values: areaKinds, read: ({ area }) => area.kind },
  name_vi: { kind: 'text', read: ({ area }) => area.nameVi },
  name_en: { kind: 'text', read: ({ area }) => area.nameEn },
  official_code: { kind: 'text', optional: true, read: ({ area }) => area.officialCode },
  valid_from: { kind: 'date', optional: true, read: ({ area }) => area.validFrom },
  valid_to: { kind: 'date', optional: true, read: ({ area }) => area.validTo },
  legal_source: { kind: 'text', optional: true, read: ({ area }) => area.legalSource },
  regions: { ...areaIds, read: ({ regions }) => regions },
  predecessors: { ...areaIds, read: ({ predecessors }) => predecessors },
  successors: { ...areaIds, read: ({ successors }) => successors },
  figures: { kind: 'count', read: ({ figures }) => figures },
  claims: { kind: 'count', read: ({ claims }) => claims },
  inferred_regions: { ...areaIds, read: ({ inferredRegions }) => inferredRegions },
});
