import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Office } from '#lib/domain/office.ts';
import { collectProblems } from './collect-problems.ts';
import type { Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { problemAt } from './table.ts';
import { officeColumns } from './tables.ts';

const officesFile = 'offices.csv';

/** Reads and checks the offices of a dataset folder, one for each kind of area; none and no problem where the folder has no such file. */
export async function readOffices(folder: string): Promise<{ offices: Office[]; problems: Problem[] }> {
  if (!existsSync(join(folder, officesFile))) return { offices: [], problems: [] };
  const { report, list } = collectProblems();
  const toOffice = (cells: z.output<typeof officeColumns>): Office => ({
    areaKind: cells.area_kind,
    nameVi: cells.name_vi,
    nameEn: cells.name_en,
    legalSource: cells.legal_source,
    url: cells.url,
    retrievedOn: cells.retrieved_on,
  });
  const table = await readTable(folder, officesFile, officeColumns, toOffice, report);
  for (const located of table.rows) {
    const first = table.rows.find(({ row }) => row.areaKind === located.row.areaKind);
    if (first && first !== located)
      report(problemAt(table, located, 'area_kind', `repeats the kind of line ${first.line}`));
  }
  return { offices: table.rows.map(({ row }) => row), problems: list() };
}
