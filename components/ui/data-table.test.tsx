import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { mostRows } from '#lib/domain/paging.ts';
import { DataTable } from './data-table.tsx';
import type { Rest } from './rest-of-rows.tsx';

vi.mock('./copy-table.tsx', () => ({ CopyTable: () => null }));
vi.mock('./rest-of-rows.tsx', () => ({
  RestOfRows: ({ total, rest }: { total: number; rest?: Rest }) => (
    <p>
      {total} rows, {rest?.href ?? 'nowhere else'}
    </p>
  ),
}));

function draw(count: number, rest?: Rest): string {
  const rows = Array.from({ length: count }, (_, index) => `r${index}`);
  return renderToStaticMarkup(
    <DataTable
      locale="vi"
      caption="c"
      rows={rows}
      rowKey={(row) => row}
      columns={[{ key: 'a', label: 'A', cell: (row) => row }]}
      rest={rest}
    />,
  );
}

test('a table of as many rows as a page has room for stands whole', () => {
  expect(draw(mostRows).match(/<th scope="row"/g)).toHaveLength(mostRows);
});

test('a longer one shows its first rows, and tells how many there are and where', () => {
  const html = draw(5000, { href: '/vi/sources/a/figures', words: 'pages' });
  expect(html.match(/<th scope="row"/g)).toHaveLength(mostRows);
  expect(html).toContain(`r${mostRows - 1}<`);
  expect(html).toContain('5000 rows, /vi/sources/a/figures');
});

test('rows that say the same are one line, each of them in the page with its own anchor and value', () => {
  const html = renderToStaticMarkup(
    <DataTable
      locale="vi"
      caption="c"
      rows={[2016, 2015, 2014]}
      rowKey={(year) => `y${year}`}
      anchors
      toRuns={() => [
        { rows: [2016, 2015], heading: '2015–2016, each year' },
        { rows: [2014], heading: '' },
      ]}
      columns={[{ key: 'year', label: 'Year', cell: (year) => year, value: (year) => year }]}
    />,
  );
  expect(html).toContain(
    '<tbody class="row-run"><tr id="y2016"><th scope="row" data-value="2016"><details class="run"><summary>2015–2016, each year</summary>2016</details></th></tr>' +
      '<tr id="y2015"><th scope="row" data-value="2015">2015</th></tr></tbody>' +
      '<tbody><tr id="y2014"><th scope="row" data-value="2014">2014</th></tr></tbody>',
  );
});
