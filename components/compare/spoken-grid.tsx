'use client';

import { ComparisonGrid } from './comparison-grid.tsx';
import type { ComparisonSheet } from './create-grid.ts';
import { GridTable } from './grid-table.tsx';

type Props = {
  sheet: Pick<ComparisonSheet, 'grid' | 'names'>;
  /** Unique on the page. */
  id: string;
  label: string;
};

/** A grid with its twin. Of the browser's part of the page, so that React describes its rows there and not each of its hundreds of elements (docs/decisions/0072). */
export function SpokenGrid({ sheet, id, label }: Props) {
  return (
    <>
      <ComparisonGrid sheet={sheet} id={id} label={label} />
      <GridTable sheet={sheet} caption={label} />
    </>
  );
}
