import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import type { AddedTable } from './added-tables.ts';

type Texts = Record<string, string>;

/** What a column means, in both languages; a table's own words go before the shared ones. Throws when there are none. */
export function explain(table: AddedTable, column: string): { vi: string; en: string } {
  const find = ({ columns }: typeof vi.template | typeof en.template) => {
    const texts: Texts = { ...columns.shared, ...columns[table] };
    const text = texts[column];
    if (!text) throw new Error(`messages say nothing of ${table}.${column}`);
    return text;
  };
  return { vi: find(vi.template), en: find(en.template) };
}
