import { toCellKey } from '#lib/domain/cell.ts';
import type { ClaimRow, Dataset, FigureRow, NoteRow, TableName } from './dataset.ts';
import { readTable } from './read-table.ts';
import { countByKey, toNoteId, toRowId } from './row-id.ts';
import type { FileTable } from './table.ts';
import {
  areaChangeColumns,
  areaColumns,
  areaMemberColumns,
  claimColumns,
  figureColumns,
  noteColumns,
  sourceColumns,
} from './tables.ts';

export type Tables = { [Name in TableName]: FileTable<Dataset[Name][number]> };

/** Reads the seven files of a dataset folder, each with the problems that it has by itself. */
export function readTables(folder: string): Tables {
  return {
    areas: readTable(folder, 'areas.csv', areaColumns, (cells, position) => ({
      id: cells.area,
      kind: cells.kind,
      nameVi: cells.name_vi,
      nameEn: cells.name_en,
      officialCode: cells.official_code,
      validFrom: cells.valid_from,
      validTo: cells.valid_to,
      legalSource: cells.legal_source,
      position,
    })),
    areaChanges: readTable(folder, 'area-changes.csv', areaChangeColumns, (cells, position) => ({
      fromArea: cells.from_area,
      toArea: cells.to_area,
      effectiveOn: cells.effective_on,
      legalSource: cells.legal_source,
      position,
    })),
    areaMembers: readTable(folder, 'area-members.csv', areaMemberColumns, (cells, position) => ({
      ...cells,
      position,
    })),
    sources: readTable(folder, 'sources.csv', sourceColumns, (cells, position) => ({
      id: cells.source,
      title: cells.title,
      publisher: cells.publisher,
      url: cells.url,
      publishedOn: cells.published_on,
      language: cells.language,
      kind: cells.kind,
      retrievedOn: cells.retrieved_on,
      position,
    })),
    figures: readFigures(folder),
    claims: readClaims(folder),
    notes: readNotes(folder),
  };
}

function readFigures(folder: string): FileTable<FigureRow> {
  const countOf = countByKey();
  return readTable(folder, 'figures.csv', figureColumns, (cells, position) => {
    const { year_from: yearFrom, year_to: yearTo, amount_vnd: amountVnd, step_vnd: stepVnd, ...same } = cells;
    const key = [toCellKey({ ...same, yearFrom, yearTo }), same.source];
    return { id: toRowId('f', key, countOf(key)), yearFrom, yearTo, amountVnd, stepVnd, ...same, position };
  });
}

function readClaims(folder: string): FileTable<ClaimRow> {
  const countOf = countByKey();
  return readTable(folder, 'claims.csv', claimColumns, (cells, position) => {
    const {
      year_from: yearFrom,
      year_to: yearTo,
      value_pct: valuePct,
      step_pct: stepPct,
      base,
      ...same
    } = cells;
    const baseName = base.baseArea ? `area:${base.baseArea}` : base.base;
    const key = [toCellKey({ ...same, yearFrom, yearTo }), same.source, same.kind, baseName];
    return {
      id: toRowId('c', key, countOf(key)),
      yearFrom,
      yearTo,
      valuePct,
      stepPct,
      ...base,
      ...same,
      position,
    };
  });
}

function readNotes(folder: string): FileTable<NoteRow> {
  const countOf = countByKey();
  return readTable(folder, 'notes.csv', noteColumns, (cells, position) => {
    const { note_vi: noteVi, note_en: noteEn, ...same } = cells;
    const key = [same.area, same.year, same.topic, same.source];
    return { id: toNoteId(key, countOf(key)), noteVi, noteEn, ...same, position };
  });
}
