import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import { mostRows } from '#lib/domain/paging.ts';
import { CopyTable } from './copy-table.tsx';
import { type Rest, RestOfRows } from './rest-of-rows.tsx';
import { type CopiedValue, toDataValue } from './to-data-value.ts';

/** One column of a table that is copied into a spreadsheet. */
export type Copied<Row> = {
  /** With the unit in it: "Kế hoạch (đồng)". */
  heading: string;
  /** Whole đồng, a percentage without its sign, a text; null where nothing is known. */
  value: (row: Row) => CopiedValue;
  /** Left out of the copy when no row has a value. */
  optional?: boolean;
};

export type ShownColumn<Row> = {
  key: string;
  label: string;
  /** The label with an explanation in it; phones and paper show the plain one. */
  heading?: ReactNode;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** What a machine reads in the cell, under the column's own label. */
  value?: (row: Row) => CopiedValue;
  /** What a machine reads in a cell that holds several values, each under a label of its own. */
  copied?: readonly Copied<Row>[];
};

/** Rows that say the same, under one heading: "2007–2016, each year"; none for a row of its own. */
export type RowRun<Row> = { rows: readonly [Row, ...Row[]]; heading: string };

type Props<Row> = {
  caption: string;
  columns: readonly [ShownColumn<Row>, ...ShownColumn<Row>[]];
  rows: readonly Row[];
  /** The row's key; with `anchors` also its id, so that it can be linked. */
  rowKey: (row: Row) => string;
  anchors?: boolean;
  /** The funding that a row is of, where a chart shows the rows of a year (lib/next-seams/year-script.ts). */
  rowFunding?: (row: Row) => string;
  /** Whether it stays a table on phones, its cells being short. */
  isGrid?: boolean;
  /** The rows in runs: one of several rows is one line until it is opened, by its heading or by the anchor of a row in it. Copies have every row. */
  toRuns?: (rows: readonly Row[]) => readonly RowRun<Row>[];
  /** Where the rest is of a table that is too long for a page. */
  rest?: Rest | undefined;
  locale: Locale;
};

/**
 * A table whose rows become labelled blocks on phones; its first column heads each row. It stays a table to
 * screen readers there: browsers keep a table's roles however its rows are laid out. Every one can be copied: what a column says for machines, else its words. Of more
 * than 200 rows it shows the first and says so, so that no page grows without bound.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows: all,
  rowKey,
  anchors = false,
  rowFunding,
  isGrid = false,
  toRuns = toOneRun,
  rest: elsewhere,
  locale,
}: Props<Row>) {
  const rows = all.slice(0, mostRows);
  const [heading, ...rest] = columns;
  const parts = new Map(columns.map((column) => [column.key, toCopied(column, rows)]));
  const toValues = (key: string, row: Row) => toDataValue(parts.get(key)?.map(({ value }) => value(row)));
  return (
    <div className="table-block">
      <table className={isGrid ? 'data-table data-grid' : 'data-table'}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, heading: explained, numeric }) => (
              <th
                key={key}
                scope="col"
                className={numeric ? 'numeric' : undefined}
                data-value={toDataValue(parts.get(key)?.map((part) => part.heading))}
              >
                {explained ? <Heading label={label}>{explained}</Heading> : label}
              </th>
            ))}
          </tr>
        </thead>
        {toRuns(rows).map((run) => (
          <tbody key={rowKey(run.rows[0])} className={run.heading ? 'row-run' : undefined}>
            {run.rows.map((row, index) => (
              <tr key={rowKey(row)} id={anchors ? rowKey(row) : undefined} data-funding={rowFunding?.(row)}>
                <th scope="row" data-value={toValues(heading.key, row)}>
                  {run.heading && index === 0 ? (
                    <Folded heading={run.heading}>{heading.cell(row)}</Folded>
                  ) : (
                    heading.cell(row)
                  )}
                </th>
                {rest.map(({ key, label, cell, numeric }) => (
                  <td key={key} className={numeric ? 'numeric' : undefined} data-value={toValues(key, row)}>
                    <span className="cell-label" aria-hidden="true">
                      {`${label}: `}
                    </span>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {rows.length > 0 && <CopyTable rows={rows.length} locale={locale} />}
      <RestOfRows total={all.length} rest={elsewhere} locale={locale} />
    </div>
  );
}

/** All rows in one body, none of them folded. */
function toOneRun<Row>([first, ...rest]: readonly Row[]): RowRun<Row>[] {
  return first === undefined ? [] : [{ rows: [first, ...rest], heading: '' }];
}

/** What heads the first row of a run: the run's heading, then the row's own once it is open (app/styles/tables.css). */
function Folded({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    // The reader may open it before React comes.
    <details className="run" suppressHydrationWarning>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}

/** A heading that explains itself where it is seen; where it is only heard, or printed, the words alone. */
function Heading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <span className="heading-explained">{children}</span>
      <span className="heading-plain">{label}</span>
    </>
  );
}

/** The columns that one column becomes in a copy; none for one whose text says it all. */
function toCopied<Row>(
  { label, value, copied }: ShownColumn<Row>,
  rows: readonly Row[],
): Copied<Row>[] | undefined {
  if (value) return [{ heading: label, value }];
  return copied?.filter((part) => !part.optional || rows.some((row) => part.value(row) !== null));
}
