import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
};

type Props<Row> = {
  caption: string;
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  /** The row's key; with `anchors` also its id, so that it can be linked. */
  rowKey: (row: Row) => string;
  anchors?: boolean;
};

/**
 * A table whose rows become labelled blocks on phones; its first column heads each row. Roles are written out, since browsers drop a
 * table's own when its rows are laid out as blocks.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, anchors = false }: Props<Row>) {
  const [heading, ...rest] = columns;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: laid out as blocks on phones, they would lose their roles
    <table className="data-table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, label }) => (
            <th key={key} scope="col" role="columnheader">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} id={anchors ? rowKey(row) : undefined} role="row">
            <th scope="row" role="rowheader">
              {heading.cell(row)}
            </th>
            {rest.map(({ key, label, cell, numeric }) => (
              <td key={key} role="cell" className={numeric ? 'numeric' : undefined}>
                <span className="cell-label" aria-hidden="true">
                  {label}:{' '}
                </span>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: laid out as blocks on phones, they would lose their roles
  );
}
