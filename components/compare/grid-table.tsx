import type { Grid } from './to-grid-rows.ts';

type Props = { grid: Grid; names: readonly string[]; caption: string };

/** A grid's twin for those who listen: every area and year with its amounts in words. */
export function GridTable({ grid: { rows, years }, names, caption }: Props) {
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
            <tr key={names[index]}>
              <th scope="row">{names[index]}</th>
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
