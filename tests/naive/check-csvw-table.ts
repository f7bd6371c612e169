import type { CsvwColumn, CsvwTable } from '#tests/setup/csvw-metadata.ts';

/** The lexical forms of XML Schema that CSVW takes for its datatypes when no format is given. */
const forms: Record<string, RegExp> = {
  string: /^.*$/s,
  integer: /^[-+]?\d+$/,
  decimal: /^[-+]?(\d+(\.\d*)?|\.\d+)$/,
  gYear: /^-?([1-9]\d{3,}|0\d{3})$/,
  boolean: /^(true|false|1|0)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  anyURI: /^[a-z][a-z0-9+.-]*:\S+$/i,
};

/** What CSVW would refuse in the cells of a table: one text for each, none when all are as described. */
export function checkCsvwTable(table: CsvwTable, rows: readonly Record<string, string>[]): string[] {
  return table.tableSchema.columns.flatMap((column) =>
    rows.flatMap((row, index) => {
      const problem = checkCell(column, row[column.name] ?? '');
      return problem ? [`${table.url}:${index + 1}:${column.name}: ${problem}`] : [];
    }),
  );
}

function checkCell({ datatype, required, separator }: CsvwColumn, text: string): string | null {
  if (text === '') return required ? 'is required' : null;
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: '' } : datatype;
  const values = separator ? text.split(separator) : [text];
  const wrong = values.find((value) => !forms[base]?.test(value) || !new RegExp(format).test(value));
  return wrong === undefined ? null : `"${wrong}" is no ${base} of ${format || 'any form'}`;
}
