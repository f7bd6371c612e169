import type { Columns } from './columns.ts';

type Props = { id: string; legend: string; columns: Pick<Columns, 'years' | 'marks'> };

/**
 * The columns of a chart as one choice of a year: a radio button over each, as high as the chart. What is chosen stands in the address
 * (lib/next-seams/address-script.ts) and is shown below (year-script.ts); arrow keys leave out years that have nothing (`data-empty`).
 */
export function YearChoice({ id, legend, columns: { years, marks } }: Props) {
  const known = new Set(marks.map(({ slot }) => slot));
  return (
    <fieldset className="year-choice">
      <legend className="sr-only">{legend}</legend>
      {years.map((year, slot) => (
        <label key={year}>
          <input
            type="radio"
            name={`year-${id}`}
            value={year}
            data-parameter="year"
            data-words={year}
            data-empty={known.has(slot) ? undefined : ''}
          />
          <span>{year}</span>
        </label>
      ))}
    </fieldset>
  );
}
