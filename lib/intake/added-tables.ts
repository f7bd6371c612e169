import type { z } from 'zod';
import { claimColumns, figureColumns, noteColumns, plainBases, sourceColumns } from '#lib/dataset/tables.ts';

/** The tables that rows can be added to, in the order of writing: a row's source stands before the row. */
const addedTables = {
  sources: sourceColumns,
  figures: figureColumns,
  claims: claimColumns,
  notes: noteColumns,
} as const;

export type AddedTable = keyof typeof addedTables;

/** The tables that rows can be added to, in the order of writing. */
export function listTables(): AddedTable[] {
  return Object.keys(addedTables).filter((name): name is AddedTable => name in addedTables);
}

/** How people write a column's cells; a `choice` has its codes and the group of messages that names them. */
export type Form =
  | { form: 'choice'; codes: readonly string[]; group: string }
  | {
      form:
        | 'area'
        | 'base'
        | 'source'
        | 'caveats'
        | 'amount'
        | 'amountStep'
        | 'percent'
        | 'percentStep'
        | 'year'
        | 'date'
        | 'count'
        | 'address'
        | 'text';
    };

type Forms<Table extends AddedTable> = Record<keyof (typeof addedTables)[Table]['shape'], Form>;

const choice = ({ options }: z.ZodEnum, group: string): Form => ({
  form: 'choice',
  codes: options.map(String),
  group,
});

const { period, funding, measure, bound, confidence } = figureColumns.shape;

const cellForms = {
  area: { form: 'area' },
  year_from: { form: 'year' },
  year_to: { form: 'year' },
  period: choice(period, 'period'),
  funding: choice(funding, 'funding'),
  measure: choice(measure, 'measure'),
} satisfies Partial<Forms<'figures'>>;

const forms: { [Table in AddedTable]: Forms<Table> } = {
  sources: {
    source: { form: 'text' },
    title: { form: 'text' },
    publisher: { form: 'text' },
    url: { form: 'address' },
    published_on: { form: 'date' },
    language: choice(sourceColumns.shape.language, 'sourceLanguage'),
    kind: choice(sourceColumns.shape.kind, 'sourceKind'),
    retrieved_on: { form: 'date' },
  },
  figures: {
    ...cellForms,
    amount_vnd: { form: 'amount' },
    step_vnd: { form: 'amountStep' },
    bound: choice(bound, 'bound'),
    projects: { form: 'count' },
    caveats: { form: 'caveats' },
    confidence: choice(confidence, 'confidence'),
    source: { form: 'source' },
  },
  claims: {
    ...cellForms,
    kind: choice(claimColumns.shape.kind, 'claimKind'),
    value_pct: { form: 'percent' },
    step_pct: { form: 'percentStep' },
    bound: choice(bound, 'bound'),
    base: { form: 'base' },
    confidence: choice(confidence, 'confidence'),
    source: { form: 'source' },
  },
  notes: {
    area: { form: 'area' },
    year: { form: 'year' },
    topic: choice(noteColumns.shape.topic, 'noteTopic'),
    note_vi: { form: 'text' },
    note_en: { form: 'text' },
    source: { form: 'source' },
  },
};

/** The columns of a table in the file's order. */
export function listColumns(table: AddedTable): string[] {
  return Object.keys(addedTables[table].shape);
}

/** How a column is written; throws for a column that the table does not have. */
export function formOf(table: AddedTable, column: string): Form {
  const form = Object.entries(forms[table]).find(([name]) => name === column)?.[1];
  if (!form) throw new Error(`${table} has no column ${column}`);
  return form;
}

/** Columns that a sheet may leave out because the printed digits and words can tell them. */
const derivable = ['step_vnd', 'step_pct', 'bound'];

/** Whether a sheet without this column can be read: its cells may be empty, or follow from others. */
export function isNeeded(table: AddedTable, column: string): boolean {
  const schema = Object.entries(addedTables[table].shape).find(([name]) => name === column)?.[1];
  return !derivable.includes(column) && schema?.safeParse('').success === false;
}

/** The base words of a claim, without `area:<id>`. */
export const baseCodes: readonly string[] = plainBases;
