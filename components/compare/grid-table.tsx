import type { ComparisonSheet } from './create-grid.ts';

type Props = { sheet: Pick<ComparisonSheet, 'grid' | 'names'>; caption: string };

/** A grid's twin for those who listen: every area and year with its amounts in words. */
export function GridTable({ sheet: { grid, names }, caption }: Props) {
  const { rows, years } = grid;
  const texts = names.map(({ name, span }) => `${name} ${span}`.trim());
  return (
    <div className="sr-only">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={texts[index]}>
              <th scope="row">{texts[index]}</th>
              {cells.map(({ year, text }) => (
                <td key={year}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
