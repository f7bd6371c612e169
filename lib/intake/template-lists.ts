import type { Workbook } from '@cj-tech-master/excelts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { type Form, formOf, listColumns, listTables } from './added-tables.ts';
import { type AreaChoice, choicesOf, labelOf, type SourceChoice } from './choices.ts';
import { frame, headerStyle, pageSetup, sectionStyle } from './template-styles.ts';

type Row = { item: string; code: string; vi: string; en: string };

/** The name of the list that a column's drop-down shows; null when the column is written freely. */
export function listNameOf(form: Form): string | null {
  if (form.form === 'choice') return form.group;
  return ['area', 'base', 'caveats', 'source'].includes(form.form) ? form.form : null;
}

/** One list of the template and where its drop-down's lines stand. */
export type List = { name: string; columns: string; rows: Row[]; reference: string };

/** The lists of all drop-downs, shortest first, each below the other on the sheet of lists. */
export function toLists(areas: readonly AreaChoice[], sources: readonly SourceChoice[]): List[] {
  let row = 1;
  return collectLists(areas, sources).map(([name, { columns, rows }]) => {
    const first = row + 2; // below the heading of the list
    row = first + rows.length - 1;
    return { name, columns, rows, reference: `'${vi.template.listSheet}'!$A$${first}:$A$${row}` };
  });
}

/** Writes the sheet of lists: what the drop-down shows, code, Vietnamese, English. */
export function writeLists(workbook: Workbook, lists: readonly List[]): void {
  const sheet = workbook.addWorksheet(vi.template.listSheet, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup,
  });
  sheet.columns = [{ width: 46 }, { width: 34 }, { width: 60 }, { width: 60 }];
  const { choose, code, label } = vi.template;
  frame(sheet.addRow([choose, code, label, en.template.label]), headerStyle, 20);
  for (const { columns, rows } of lists) {
    frame(sheet.addRow([columns, '', '', '']), sectionStyle);
    for (const row of rows) sheet.addRow([row.item, row.code, row.vi, row.en]);
  }
}

function collectLists(areas: readonly AreaChoice[], sources: readonly SourceChoice[]) {
  const lists = new Map<string, { columns: string; rows: Row[] }>();
  for (const table of listTables())
    for (const column of listColumns(table)) {
      const form = formOf(table, column);
      const list = listNameOf(form);
      if (!list) continue;
      const known = lists.get(list);
      const label = `${table}.${column}`;
      if (known) known.columns += ` · ${label}`;
      else lists.set(list, { columns: label, rows: toRows(form, areas, sources) });
    }
  return [...lists].sort(([, a], [, b]) => a.rows.length - b.rows.length);
}

function toRows(form: Form, areas: readonly AreaChoice[], sources: readonly SourceChoice[]): Row[] {
  if (form.form === 'source')
    return sources.map(({ id, title, publisher }) => ({
      item: id,
      code: id,
      vi: title ?? '',
      en: publisher,
    }));
  const meaning = form.form === 'caveats' ? 'caveatLong' : null;
  return (choicesOf(form, areas) ?? []).map(({ code, item, names: [nameVi = code, nameEn = code] }) => ({
    item,
    code,
    vi: meaning ? labelOf('vi', meaning, code) : nameVi,
    en: meaning ? labelOf('en', meaning, code) : nameEn,
  }));
}
