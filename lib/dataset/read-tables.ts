import type { z } from 'zod';
import type { Report } from './collect-problems.ts';
import type { ClaimRow, Dataset, DatasetTable, FigureRow, NoteRow } from './dataset.ts';
import { readTable } from './read-table.ts';
import { countByKey, createIdGiver, toNoteId } from './row-id.ts';
import { nameClaim, nameFigure } from './row-key.ts';
import type { FileTable } from './table.ts';
import {
  areaChangeColumns,
  areaColumns,
  areaMemberColumns,
  claimColumns,
  figureColumns,
  noteColumns,
  populationColumns,
  priceIndexColumns,
  sourceColumns,
} from './tables.ts';

export type Tables = { [Name in DatasetTable]: FileTable<Dataset[Name][number]> };

/** Reads the nine files of a dataset folder one after the other, and reports the problems that each has by itself. */
export async function readTables(folder: string, report: Report): Promise<Tables> {
  return {
    areas: await readAreas(folder, report),
    areaChanges: await readTable(
      folder,
      'area-changes.csv',
      areaChangeColumns,
      (cells, position) => ({
        fromArea: cells.from_area,
        toArea: cells.to_area,
        effectiveOn: cells.effective_on,
        legalSource: cells.legal_source,
        position,
      }),
      report,
    ),
    areaMembers: await readTable(
      folder,
      'area-members.csv',
      areaMemberColumns,
      ({ region, area, certainty }, position) => ({ region, area, certainty, position }),
      report,
    ),
    sources: await readSources(folder, report),
    figures: await readFigures(folder, report),
    claims: await readClaims(folder, report),
    notes: await readNotes(folder, report),
    population: await readTable(
      folder,
      'population.csv',
      populationColumns,
      ({ area, year, inhabitants, step, stage, source }, position) => ({
        area,
        year,
        inhabitants,
        step,
        stage,
        source,
        position,
      }),
      report,
      { mayBeEmpty: true },
    ),
    priceIndex: await readTable(
      folder,
      'price-index.csv',
      priceIndexColumns,
      (cells, position) => ({
        year: cells.year,
        indexPct: cells.index_pct,
        base: cells.base,
        stepPct: cells.step_pct,
        source: cells.source,
        position,
      }),
      report,
      { mayBeEmpty: true },
    ),
  };
}

// Rows name every column: an object that is spread together takes twice the memory.

/** Reads the areas alone; a row with a problem is left out. */
export function readAreas(folder: string, report: Report): Promise<Tables['areas']> {
  return readTable(
    folder,
    'areas.csv',
    areaColumns,
    (cells, position) => ({
      id: cells.area,
      kind: cells.kind,
      nameVi: cells.name_vi,
      nameEn: cells.name_en,
      officialCode: cells.official_code,
      validFrom: cells.valid_from,
      validTo: cells.valid_to,
      legalSource: cells.legal_source,
      position,
    }),
    report,
  );
}

function readSources(folder: string, report: Report): Promise<Tables['sources']> {
  return readTable(
    folder,
    'sources.csv',
    sourceColumns,
    (cells, position) => ({
      id: cells.source,
      title: cells.title,
      publisher: cells.publisher,
      url: cells.url,
      publishedOn: cells.published_on,
      language: cells.language,
      kind: cells.kind,
      retrievedOn: cells.retrieved_on,
      position,
    }),
    report,
  );
}

async function readFigures(folder: string, report: Report): Promise<FileTable<FigureRow>> {
  const { toId, repeated } = createIdGiver('f', nameFigure);
  const toRow = (cells: z.output<typeof figureColumns>, position: number): FigureRow => {
    const row = {
      id: '',
      area: cells.area,
      yearFrom: cells.year_from,
      yearTo: cells.year_to,
      period: cells.period,
      funding: cells.funding,
      measure: cells.measure,
      amountVnd: cells.amount_vnd,
      stepVnd: cells.step_vnd,
      bound: cells.bound,
      projects: cells.projects,
      caveats: cells.caveats,
      confidence: cells.confidence,
      source: cells.source,
      position,
    };
    row.id = toId(row);
    return row;
  };
  return { ...(await readTable(folder, 'figures.csv', figureColumns, toRow, report)), repeated };
}

async function readClaims(folder: string, report: Report): Promise<FileTable<ClaimRow>> {
  const { toId, repeated } = createIdGiver('c', nameClaim);
  const toRow = (cells: z.output<typeof claimColumns>, position: number): ClaimRow => {
    const { base, baseArea } = cells.base;
    const row = {
      id: '',
      area: cells.area,
      yearFrom: cells.year_from,
      yearTo: cells.year_to,
      period: cells.period,
      funding: cells.funding,
      measure: cells.measure,
      kind: cells.kind,
      valuePct: cells.value_pct,
      stepPct: cells.step_pct,
      bound: cells.bound,
      base,
      baseArea,
      confidence: cells.confidence,
      source: cells.source,
      position,
    };
    row.id = toId(row);
    return row;
  };
  return { ...(await readTable(folder, 'claims.csv', claimColumns, toRow, report)), repeated };
}

function readNotes(folder: string, report: Report): Promise<FileTable<NoteRow>> {
  const countOf = countByKey();
  const toRow = (cells: z.output<typeof noteColumns>, position: number): NoteRow => {
    const key = [cells.area, cells.year, cells.topic, cells.source];
    return {
      id: toNoteId(key, countOf(key.join('|'))),
      area: cells.area,
      year: cells.year,
      topic: cells.topic,
      noteVi: cells.note_vi,
      noteEn: cells.note_en,
      source: cells.source,
      position,
    };
  };
  return readTable(folder, 'notes.csv', noteColumns, toRow, report);
}
