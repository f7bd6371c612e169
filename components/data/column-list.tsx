import type { Locale } from '#i18n/locales.ts';
import type { DescribedColumn, DescribedTable } from '#lib/export/dictionary.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { code } from './code.tsx';

type Props = { table: DescribedTable; locale: Locale };

/** The dictionary of a table's columns; each can be linked as `#figures-amount_vnd`. */
export function ColumnList({ table, locale }: Props) {
  const t = getTranslator(locale, 'dataPage.table');
  return (
    <dl className="column-list">
      {table.columns.map((column) => {
        const id = `${table.name}-${column.name}`;
        return (
          <div key={id} id={id}>
            <dt>
              <a href={`#${id}`}>{code(column.name)}</a>
              <span className="block">{column.title}</span>
            </dt>
            <dd>
              {column.about}
              <span className="hint block">
                {describeCells(column).join(' · ')}
                {column.refersTo && <> · {t.rich('refers', { table: column.refersTo, link })}</>}
              </span>
              {column.labels && <Codes labels={column.labels} />}
            </dd>
          </div>
        );

        function link() {
          return <a href={`#${column.refersTo}`}>{column.refersTo}</a>;
        }
      })}
    </dl>
  );

  function describeCells({ type, optional, list }: DescribedColumn): string[] {
    return [type, ...(list ? [t('list')] : []), t(optional ? 'optional' : 'required')];
  }
}

function Codes({ labels }: { labels: NonNullable<DescribedColumn['labels']> }) {
  return (
    <ul className="code-words">
      {labels.map(({ value, label }) => (
        <li key={value}>
          {code(value)} {label}
        </li>
      ))}
    </ul>
  );
}
