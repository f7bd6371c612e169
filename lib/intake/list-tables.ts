import { type AddedTable, addedTables } from './added-tables.ts';

/** The tables that rows can be added to, in the order of writing. */
export function listTables(): AddedTable[] {
  return Object.keys(addedTables).filter((name): name is AddedTable => name in addedTables);
}
