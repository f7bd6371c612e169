import { more } from '#components/ui/more.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { Documentation } from '#lib/api/get-documentation.ts';
import { resources } from '#lib/api/resources.ts';
import type { TableName } from '#lib/export/column.ts';
import { type DescribedTable, describeTable } from '#lib/export/dictionary.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { code } from './code.tsx';
import { ColumnList } from './column-list.tsx';

type Props = { tables: Documentation['tables']; locale: Locale };

/** Every table: what a row is, how many there are, its files, and, folded, what its columns mean. */
export function TableList({ tables, locale }: Props) {
  const t = getTranslator(locale, 'dataPage.table');
  const format = createFormat(locale);
  return tables.map(({ name, rows }) => {
    const table = describeTable(resources[name].table, locale);
    const columns = table.columns.length;
    return (
      <section key={name} id={name} className="table-entry" aria-labelledby={`table-${name}`}>
        <h3 id={`table-${name}`}>
          {table.title} {code(name)}
        </h3>
        <p>{table.about}</p>
        <p className="hint">
          {t.rich('rows', { count: format.number(rows), columns, key: () => toKey(table) })}
        </p>
        <p className="row-links">
          {toFiles(name).map(([format, href]) => (
            <a key={format} href={href}>
              {t.rich('link', { format, table: name, more })}
            </a>
          ))}
        </p>
        <details>
          <summary>{t('columns', { count: columns })}</summary>
          <ColumnList table={table} locale={locale} />
        </details>
      </section>
    );
  });

  function toFiles(name: TableName): [string, string][] {
    return [
      ['XLSX', toSheetAddresses(name, {}, locale).xlsx],
      [t('csvExcel'), toSheetAddresses(name, {}, locale).csv],
      ['CSV', `/api/v1/${name}.csv`],
      ['JSON', `/api/v1/${name}.json`],
    ];
  }
}

function toKey({ key }: DescribedTable) {
  return code(key.join(' + '));
}
